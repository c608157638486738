import type { Kysely } from 'kysely';
import type { Tables } from '../schema.ts';

type Query = Kysely<Tables>;

const selectSeries = (query: Query) =>
  query
    .selectFrom('series')
    .select([
      'series_id as id',
      'instrument_id as instrumentId',
      'institution_id as institutionId',
      'organisation_id as organisationId',
      'person_id as personId',
      'occurrences',
      'version',
    ]);

export const findSeries = (query: Query, seriesId: string) =>
  selectSeries(query).where('series_id', '=', seriesId).executeTakeFirst();

/** Newest first. */
export async function listSeries(
  query: Query,
  personId: string,
  { cursor, limit }: { readonly cursor?: string | undefined; readonly limit: number },
) {
  let select = selectSeries(query)
    .where('person_id', '=', personId)
    .orderBy('series_id', 'desc')
    .limit(limit + 1);
  if (cursor) select = select.where('series_id', '<', cursor);
  const rows = await select.execute();
  const items = rows.slice(0, limit);
  return { items, nextCursor: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
}
