import type { Bilingual, ClearingClaim, ClearingView, Language } from '@kyoyo/contracts';
import type { Block, Column, PrintedDocument } from '@kyoyo/documents';
import { japanInstant } from '@kyoyo/kernel';

const words = {
  ja: {
    title: '機関間相殺書',
    registration: '登録番号',
    to: (name: string) => `${name} 御中`,
    number: '番号',
    quarter: '対象四半期',
    proposedOn: '作成日',
    balance: '差引支払額',
    even: '差額はありません',
    pays: (from: string, to: string) => `${from} から ${to} へ`,
    claims: '双方の請求',
    columns: ['債権者', '債務者', '内容', '件数', '金額（円）'],
    of: { use: '機器利用料（税込）', share: '収入の配分' },
    months: ['利用月', '件数', '金額（円・税抜）'],
    net: '小計',
    tax: (percent: string) => `消費税（${percent}%）`,
    sum: '合計',
    opening: '下記のとおり、双方の債権債務を対当額で相殺します。',
  },
  en: {
    title: 'Clearing statement',
    registration: 'Registration number',
    to: (name: string) => name,
    number: 'Number',
    quarter: 'Quarter',
    proposedOn: 'Date',
    balance: 'Difference to pay',
    even: 'No difference',
    pays: (from: string, to: string) => `From ${from} to ${to}`,
    claims: 'Claims of both sides',
    columns: ['Creditor', 'Debtor', 'What for', 'Lines', 'Yen'],
    of: { use: 'Use of instruments (with tax)', share: 'Share of income' },
    months: ['Month', 'Lines', 'Yen without tax'],
    net: 'Subtotal',
    tax: (percent: string) => `Consumption tax (${percent}%)`,
    sum: 'Total',
    opening: 'What both sides owe each other is set off as follows.',
  },
} as const;

const yen = (amount: number): string => amount.toLocaleString('en-US');

/** What two institutions sign for. It follows from what was proposed alone, whenever it is printed. */
export function clearingDocument(clearing: ClearingView, language: Language): PrintedDocument {
  const text = words[language];
  const nothing: Bilingual = { ja: '—', en: '—' };
  const nameOf = (id: string) => (clearing.names[id] ?? nothing)[language];
  const { number, quarter, proposedOn, by, balance, claims, institutionIds } = clearing;
  const other = institutionIds.find((one) => one !== by) ?? by;
  return {
    language,
    title: text.title,
    createdAt: japanInstant(proposedOn),
    recipient: { name: text.to(nameOf(other)), lines: [] },
    issuer: { name: nameOf(by), lines: [] },
    particulars: [
      { label: text.number, value: number },
      { label: text.quarter, value: quarter },
      { label: text.proposedOn, value: proposedOn },
    ],
    opening: text.opening,
    headline: {
      label: text.balance,
      value: `¥${yen(balance?.yen ?? 0)}`,
      note: balance ? text.pays(nameOf(balance.debtorId), nameOf(balance.creditorId)) : text.even,
    },
    blocks: [
      { kind: 'heading', text: text.claims },
      {
        kind: 'table',
        columns: columnsOf(text.columns, [24, 24, 28, 8, 16]),
        rows: claims.map((claim) => [
          nameOf(claim.creditorId),
          nameOf(claim.debtorId),
          text.of[claim.of],
          String(claim.lines.length),
          yen(claim.netYen + claim.taxYen),
        ]),
        totals: [],
      },
      ...claims.flatMap((claim): Block[] => [
        { kind: 'heading', text: `${nameOf(claim.creditorId)}: ${text.of[claim.of]}` },
        ...registrationOf(clearing, claim, text),
        {
          kind: 'table',
          columns: columnsOf(text.months, [50, 20, 30]),
          rows: byMonth(claim),
          totals: [
            { label: text.net, value: yen(claim.netYen), strong: false },
            { label: text.tax(claim.taxPercent), value: yen(claim.taxYen), strong: false },
            { label: text.sum, value: yen(claim.netYen + claim.taxYen), strong: true },
          ],
        },
      ]),
      {
        kind: 'signatures',
        parties: institutionIds.map((one) => ({ name: nameOf(one), lines: [] })),
      },
    ],
    footer: number,
  };
}

/** What is taxed is a qualified invoice with it. */
const registrationOf = (
  { registrationNumbers }: ClearingView,
  { creditorId, of }: ClearingClaim,
  { registration }: (typeof words)[Language],
): Block[] => {
  const number = registrationNumbers[creditorId];
  return of === 'use' && number
    ? [{ kind: 'fields', fields: [{ label: registration, value: number }] }]
    : [];
};

/** Figures stand to the right of what they are of. */
const columnsOf = (labels: readonly string[], shares: readonly number[]): Column[] =>
  labels.map((label, nth) => ({
    label,
    share: shares[nth] ?? 10,
    align: nth >= labels.length - 2 ? 'right' : 'left',
  }));

const byMonth = ({ lines }: ClearingClaim): string[][] =>
  [...Map.groupBy(lines, ({ month }) => month)].map(([month, of]) => [
    month,
    String(of.length),
    yen(of.reduce((sum, { netYen }) => sum + netYen, 0)),
  ]);
