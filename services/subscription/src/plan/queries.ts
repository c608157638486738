import { fromEpochMs } from '@kyoyo/kernel';
import type { Kysely } from 'kysely';
import type { Tables } from '../schema.ts';

type Query = Kysely<Tables>;

const selectPlan = (query: Query) => query.selectFrom('plan').selectAll();
type PlanRow = Awaited<ReturnType<ReturnType<typeof selectPlan>['execute']>>[number];

const toPlan = (row: PlanRow) => ({
  id: row.plan_id,
  institutionId: row.institution_id,
  planVersion: row.plan_version,
  plan: row.plan,
  publishedAt: fromEpochMs(row.published_at.getTime()),
  withdrawnAt: row.withdrawn_at && fromEpochMs(row.withdrawn_at.getTime()),
});

/** The newest first; the cursor is the id of the last of the page before. */
export async function listPlans(
  query: Query,
  {
    institutionId,
    cursor,
    limit,
  }: { institutionId: string; cursor?: string | undefined; limit: number },
) {
  let select = selectPlan(query)
    .where('institution_id', '=', institutionId)
    .orderBy('plan_id', 'desc')
    .limit(limit + 1);
  if (cursor) select = select.where('plan_id', '<', cursor);
  const rows = await select.execute();
  const items = rows.slice(0, limit).map(toPlan);
  return { items, nextCursor: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
}

/** Where there is something to subscribe to. */
export async function institutionsWithPlans(query: Query): Promise<string[]> {
  const rows = await query
    .selectFrom('plan')
    .select('institution_id')
    .distinct()
    .where('withdrawn_at', 'is', null)
    .orderBy('institution_id')
    .execute();
  return rows.map(({ institution_id: id }) => id);
}

export async function findPlan(query: Query, planId: string) {
  const row = await selectPlan(query).where('plan_id', '=', planId).executeTakeFirst();
  return row && toPlan(row);
}
