import type { WhatIfAsked, WhatIfGroup, WhatIfResult, WhatIfRun } from '@kyoyo/contracts';
import { fromEpochMs } from '@kyoyo/kernel';
import { type Kysely, sql } from 'kysely';
import type { Tables } from '../schema.ts';
import { isWorkedOn } from './asking.ts';

type Query = Kysely<Tables>;

export async function findWhatIf(query: Query, whatIfId: string) {
  const row = await query
    .selectFrom('what_if')
    .where('what_if_id', '=', whatIfId)
    .where('expires_at', '>', sql<Date>`now()`)
    .selectAll()
    .select(sql<boolean>`${sql.raw(isWorkedOn)}`.as('worked_on'))
    .executeTakeFirst();
  if (!row) return undefined;
  const isLost = row.status === 'running' && !row.worked_on;
  return {
    id: row.what_if_id,
    institutionId: row.institution_id,
    personId: row.person_id,
    asked: row.asked as WhatIfAsked,
    status: isLost ? ('failed' as const) : row.status,
    runsTotal: row.runs_total,
    runsDone: row.runs_done,
    beganAt: fromEpochMs(row.began_at.getTime()),
    expiresAt: fromEpochMs(row.expires_at.getTime()),
    result: row.result as WhatIfResult | null,
  };
}

interface RowOf {
  readonly run: WhatIfRun;
  readonly instrument: WhatIfGroup;
  readonly organisation: WhatIfGroup;
}

/** A page of what an answer lists; the cursor is the place of the last of the page before. */
export async function listRows<Kind extends keyof RowOf>(
  query: Query,
  whatIfId: string,
  { kind, cursor, limit }: { kind: Kind; cursor?: number | undefined; limit: number },
) {
  const rows = await query
    .selectFrom('what_if_row')
    .where('what_if_id', '=', whatIfId)
    .where('kind', '=', kind)
    .where('nth', '>', cursor ?? 0)
    .orderBy('nth')
    .limit(limit + 1)
    .select(['nth', 'data'])
    .execute();
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    items: page.map(({ data }) => data as RowOf[Kind]),
    nextCursor: rows.length > limit && last ? String(last.nth) : null,
  };
}

/** What was worked out before stays; false then. */
export async function cancelWhatIf(query: Query, whatIfId: string): Promise<boolean> {
  const { numUpdatedRows } = await query
    .updateTable('what_if')
    .set({ status: 'cancelled' })
    .where('what_if_id', '=', whatIfId)
    .where('status', '=', 'running')
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
