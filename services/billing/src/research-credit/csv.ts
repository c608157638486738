import { type Bilingual, type Language } from '@kyoyo/contracts';
import type { Kysely } from 'kysely';
import { type Column, csvHead, csvRows, japanTime, type NameOf, namesOf } from '../csv.ts';
import type { Tables } from '../schema.ts';
import { type CreditFilter, readResearchCredit } from './queries.ts';

export type CreditItem = Awaited<ReturnType<typeof readResearchCredit>>['items'][number];

export const forms: Readonly<Record<CreditItem['contractForm'], Bilingual>> = {
  'joint-research': { ja: '共同研究', en: 'joint research' },
  commissioned: { ja: '委託研究', en: 'commissioned research' },
};
export const types: Readonly<Record<NonNullable<CreditItem['partnerType']>, Bilingual>> = {
  'special-institute': { ja: '特別研究機関・大学等', en: 'special institute or university' },
  'rd-startup': { ja: '研究開発型ベンチャー等', en: 'R&D startup' },
  other: { ja: 'その他の者', en: 'other' },
};

const columns = (nameOf: NameOf, language: Language): Column<CreditItem>[] => [
  ['contract', '契約', (one) => one.contractTitle?.[language] ?? ''],
  ['category', '区分', (one) => forms[one.contractForm][language]],
  ['counterparty', '相手方', (one) => nameOf(one.institutionId)],
  [
    'counterparty_type',
    '相手方の種類',
    (one) => (one.partnerType ? types[one.partnerType][language] : ''),
  ],
  ['evidence', '根拠', (one) => one.evidence ?? ''],
  ['rate', '控除率（%）', (one) => one.percent ?? ''],
  ['used_from', '利用の開始', (one) => japanTime(one.usedFrom)],
  ['used_to', '利用の終了', (one) => japanTime(one.usedTo)],
  ['instrument', '装置', (one) => (one.instrumentId ? nameOf(one.instrumentId) : '')],
  ['hours', '時間', (one) => (one.minutes === null ? '' : (one.minutes / 60).toFixed(2))],
  ['net', '税抜（円）', (one) => one.netYen],
  ['tax', '消費税（円）', (one) => one.taxYen],
  ['documents', '書類の番号', (one) => one.documents.join(' ')],
  // Names of people are not kept here.
  ['researcher_id', '研究者ID', (one) => one.personId ?? ''],
  ['contract_id', '契約ID', (one) => one.contractId],
  ['charge_id', '利用料ID', (one) => one.chargeId],
];

const pageSize = 1_000;

/** All that counts, page after page, so that no file is ever whole in memory. */
export async function* writeCredit(
  query: Kysely<Tables>,
  asked: Omit<CreditFilter, 'limit'>,
  words: Language,
): AsyncGenerator<string> {
  yield csvHead(
    columns((one) => one, words),
    words,
  );
  for (let cursor: string | undefined; ;) {
    const page = await readResearchCredit(query, { ...asked, cursor, limit: pageSize });
    const ids = page.items.flatMap((one) => [one.institutionId, one.instrumentId ?? []].flat());
    const nameOf = await namesOf(query, [...new Set(ids)], words);
    yield csvRows(columns(nameOf, words), page.items);
    if (page.nextCursor === null) return;
    cursor = page.nextCursor;
  }
}
