import { fromEpochMs } from '@kyoyo/kernel';
import { type Kysely, sql } from 'kysely';
import type { Tables } from '../schema.ts';
import type { Whose } from '../whose.ts';

const selectDispute = (query: Kysely<Tables>) =>
  query
    .selectFrom('dispute')
    .select(['dispute_id', 'status', 'opened_at', 'latest_at', 'data', 'version']);

type Row = Awaited<ReturnType<ReturnType<typeof selectDispute>['execute']>>[number];

const toView = ({ dispute_id: id, status, opened_at, latest_at, data, version }: Row) => ({
  id,
  ...data,
  messages: [...data.messages],
  status,
  openedAt: fromEpochMs(opened_at.getTime()),
  latestAt: fromEpochMs(latest_at.getTime()),
  version,
});

export async function findDispute(query: Kysely<Tables>, disputeId: string) {
  const row = await selectDispute(query).where('dispute_id', '=', disputeId).executeTakeFirst();
  return row && toView(row);
}

interface DisputeFilter extends Whose {
  readonly status?: Tables['dispute']['status'] | undefined;
  readonly chargeId?: string | undefined;
  readonly cursor?: string | undefined;
  readonly limit: number;
}

/** The newest first; the cursor is the id of the last of the page before. */
export async function listDisputes(query: Kysely<Tables>, filter: DisputeFilter) {
  const { column, value, status, chargeId, cursor, limit } = filter;
  let select = selectDispute(query)
    .where(column, '=', value)
    .orderBy('opened_at', 'desc')
    .orderBy('dispute_id', 'desc')
    .limit(limit + 1);
  if (status) select = select.where('status', '=', status);
  if (chargeId) select = select.where('charge_id', '=', chargeId);
  if (cursor) {
    select = select.where(
      sql<boolean>`(opened_at, dispute_id) < (
        SELECT opened_at, dispute_id FROM dispute WHERE dispute_id = ${cursor})`,
    );
  }
  const rows = await select.execute();
  const items = rows.slice(0, limit).map(toView);
  return { items, nextCursor: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
}
