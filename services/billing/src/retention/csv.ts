import type { Bilingual, Language } from '@kyoyo/contracts';
import type { Kysely } from 'kysely';
import { type Column, csvHead, csvRows, type NameOf, namesOf } from '../csv.ts';
import type { Tables } from '../schema.ts';
import { findRetained, type Retained, type RetainedFilter, type RetainedKind } from './queries.ts';

const pageSize = 2_000;

const kinds: Readonly<Record<RetainedKind, Bilingual>> = {
  invoice: { ja: '請求書', en: 'invoice' },
  'budget-transfer': { ja: '予算振替', en: 'budget transfer' },
  'credit-note': { ja: '返還請求書', en: 'credit note' },
  payment: { ja: '入金', en: 'payment' },
  quote: { ja: '見積書', en: 'quote' },
  clearing: { ja: '機関間相殺書', en: 'clearing' },
};

const columns = (nameOf: NameOf, language: Language): Column<Retained>[] => [
  ['day', '日付', (one) => one.day],
  ['kind', '種類', (one) => kinds[one.kind][language]],
  ['number', '番号', (one) => one.number ?? ''],
  ['institution', '機関', (one) => nameOf(one.institutionId)],
  ['organisation', '組織', (one) => (one.organisationId ? nameOf(one.organisationId) : '')],
  ['total', '税込（円）', (one) => one.yen],
  ['id', 'ID', (one) => one.id],
];

/** All that is found, page after page, so that no file is ever whole in memory. */
export async function* writeRetained(
  query: Kysely<Tables>,
  filter: Omit<RetainedFilter, 'cursor' | 'limit'>,
  language: Language,
): AsyncGenerator<string> {
  yield csvHead(
    columns((id) => id, language),
    language,
  );
  for (let cursor: string | undefined; ;) {
    const page = await findRetained(query, { ...filter, cursor, limit: pageSize });
    const ids = page.items.flatMap((one) => [one.institutionId, one.organisationId ?? []].flat());
    const nameOf = await namesOf(query, [...new Set(ids)], language);
    yield csvRows(columns(nameOf, language), page.items);
    if (page.nextCursor === null) return;
    cursor = page.nextCursor;
  }
}
