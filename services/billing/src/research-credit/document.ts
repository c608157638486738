import type { Language } from '@kyoyo/contracts';
import type { Block, PrintedDocument } from '@kyoyo/documents';
import type { Instant } from '@kyoyo/kernel';
import { japanTime, type NameOf } from '../csv.ts';
import { type CreditItem, forms, types } from './csv.ts';
import type { readResearchCredit } from './queries.ts';

type Totals = NonNullable<Awaited<ReturnType<typeof readResearchCredit>>['totals']>;

interface Statement {
  readonly organisationId: string;
  readonly fromMonth: string;
  readonly toMonth: string;
  readonly items: readonly CreditItem[];
  readonly totals: Totals;
  readonly nameOf: NameOf;
  readonly at: Instant;
}

const words = {
  ja: {
    title: '特別試験研究費 明細書',
    to: (name: string) => `${name} 御中`,
    year: '対象の期間',
    yearOf: (from: string, to: string) => `${from} ～ ${to}（利用日による）`,
    made: '作成日',
    opening:
      '共同研究・委託研究として請求された利用料です。返還を差し引き、税抜の額を、利用のあった年度に含めています。利用約款による利用は含みません。控除の可否と率は、申告の前に税務の専門家に確認してください。',
    credit: '控除額の計算（上限を考える前）',
    types: '相手方の種類ごとの額',
    type: '相手方の種類',
    unknown: '機関が種類を示していません（計算に含めない）',
    rate: '率',
    net: '税抜',
    tax: '消費税',
    share: '控除額',
    cap: (percent: string) => `法人税額の${percent}%の上限`,
    claimable: '控除できる額',
    lines: '明細',
    columns: ['日時', '契約・区分', '相手方と根拠', '装置', '時間', '書類の番号', '税抜', '消費税'],
    source: (text: string) => `率の根拠：${text}（未確認）`,
    verified: (text: string) => `率の根拠：${text}`,
  },
  en: {
    title: 'Statement of special research expenses',
    to: (name: string) => name,
    year: 'Period',
    yearOf: (from: string, to: string) => `${from} to ${to}, by date of use`,
    made: 'Made on',
    opening:
      'What was billed for joint and commissioned research, less credits, without tax, in the year of the use. Use under usage terms is no part of it. Please have a tax adviser confirm what may be claimed, and at which rate.',
    credit: 'Credit, before its cap',
    types: 'By kind of counterparty',
    type: 'Kind of counterparty',
    unknown: 'Not stated by the institution (not counted)',
    rate: 'Rate',
    net: 'Net',
    tax: 'Tax',
    share: 'Credit',
    cap: (percent: string) => `At most ${percent}% of the corporate tax`,
    claimable: 'What may be claimed',
    lines: 'Lines',
    columns: [
      'When',
      'Contract',
      'Counterparty and evidence',
      'Instrument',
      'Hours',
      'Documents',
      'Net',
      'Tax',
    ],
    source: (text: string) => `Source of the rate: ${text} (not verified)`,
    verified: (text: string) => `Source of the rate: ${text}`,
  },
} as const;

const yen = (amount: number): string =>
  `${amount < 0 ? '-' : ''}¥${Math.abs(amount).toLocaleString('en-US')}`;

/** What a claimant keeps with its tax return. It says what is not stated, and guesses no rate. */
export function creditDocument(statement: Statement, language: Language): PrintedDocument {
  const { organisationId, fromMonth, toMonth, totals, nameOf, at } = statement;
  const say = words[language];
  return {
    language,
    title: say.title,
    createdAt: at,
    recipient: { name: say.to(nameOf(organisationId)), lines: [] },
    issuer: null,
    particulars: [
      { label: say.year, value: say.yearOf(fromMonth, toMonth) },
      { label: say.made, value: japanTime(at).slice(0, 10) },
    ],
    opening: say.opening,
    headline: { label: say.credit, value: yen(totals.creditYen), note: '' },
    blocks: [
      { kind: 'heading', text: say.types },
      byType(totals, language),
      ...sourcesOf(totals, language),
      { kind: 'heading', text: say.lines },
      linesOf(statement, language),
    ],
    footer: `${say.title}  ${fromMonth} – ${toMonth}`,
  };
}

function byType(
  { types: found, capPercent, capYen, claimableYen }: Totals,
  language: Language,
): Block {
  const say = words[language];
  const capped = capYen !== null && claimableYen !== null;
  return {
    kind: 'table',
    columns: [
      { label: say.type, align: 'left', share: 52 },
      { label: say.rate, align: 'right', share: 10 },
      { label: say.net, align: 'right', share: 19 },
      { label: say.share, align: 'right', share: 19 },
    ],
    rows: found.map(({ type, percent, netYen, creditYen }) => [
      type ? types[type][language] : say.unknown,
      percent === null ? '–' : `${percent}%`,
      yen(netYen),
      percent === null ? '–' : yen(creditYen),
    ]),
    totals: capped
      ? [
          { label: say.cap(capPercent ?? ''), value: yen(capYen), strong: false },
          { label: say.claimable, value: yen(claimableYen), strong: true },
        ]
      : [],
  };
}

const sourcesOf = ({ types: found }: Totals, language: Language): Block[] =>
  [
    ...new Set(
      found.flatMap(({ source, sourceVerified }) =>
        source ? [words[language][sourceVerified ? 'verified' : 'source'](source)] : [],
      ),
    ),
  ].map((text) => ({ kind: 'paragraph', text }));

const align = ['left', 'left', 'left', 'left', 'right', 'left', 'right', 'right'] as const;
const shares = [13, 13, 17, 12, 7, 16, 11, 11] as const;

function linesOf({ items, nameOf }: Statement, language: Language): Block {
  const columns = words[language].columns.map((label, index) => ({
    label,
    align: align[index] ?? ('left' as const),
    share: shares[index] ?? 10,
  }));
  const rows = items.map((one) => [
    `${japanTime(one.usedFrom)} – ${japanTime(one.usedTo).slice(11)}`,
    `${one.contractTitle?.[language] ?? ''} ${forms[one.contractForm][language]}`.trim(),
    `${nameOf(one.institutionId)} ${one.evidence ?? ''}`.trim().slice(0, 400),
    one.instrumentId ? nameOf(one.instrumentId) : '',
    one.minutes === null ? '' : (one.minutes / 60).toFixed(2),
    one.documents.join(' ').slice(0, 400),
    yen(one.netYen),
    yen(one.taxYen),
  ]);
  return { kind: 'table', columns, rows, totals: [] };
}
