import { fromEpochMs } from '@kyoyo/kernel';
import type { Kysely } from 'kysely';
import type { Tables } from '../schema.ts';

type Query = Kysely<Tables>;

const selectCharge = (query: Query) =>
  query.selectFrom('charge').select(['charge_id', 'rated_at', 'data']);

type Row = Awaited<ReturnType<ReturnType<typeof selectCharge>['execute']>>[number];

const toView = ({ charge_id: id, rated_at: ratedAt, data }: Row) => ({
  id,
  ratedAt: fromEpochMs(ratedAt.getTime()),
  ...data,
});

export async function findCharge(query: Query, chargeId: string) {
  const row = await selectCharge(query).where('charge_id', '=', chargeId).executeTakeFirst();
  return row && toView(row);
}

export interface ChargeFilter {
  readonly column: 'person_id' | 'organisation_id' | 'institution_id';
  readonly value: string;
  readonly cursor?: string | undefined;
  readonly limit: number;
}

/** Newest first; the cursor is the id of the last charge of the page before. */
export async function listCharges(query: Query, { column, value, cursor, limit }: ChargeFilter) {
  let select = selectCharge(query)
    .where(column, '=', value)
    .orderBy('rated_at', 'desc')
    .orderBy('charge_id', 'desc')
    .limit(limit + 1);
  if (cursor) {
    select = select.where(({ eb, refTuple, selectFrom }) =>
      eb(
        refTuple('rated_at', 'charge_id'),
        '<',
        selectFrom('charge')
          .select(['rated_at', 'charge_id'])
          .where('charge_id', '=', cursor)
          .$asTuple('rated_at', 'charge_id'),
      ),
    );
  }
  const rows = await select.execute();
  const items = rows.slice(0, limit).map(toView);
  return { items, nextCursor: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
}
