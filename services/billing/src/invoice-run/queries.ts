import { fromEpochMs } from '@kyoyo/kernel';
import { type Kysely, sql } from 'kysely';
import type { Tables } from '../schema.ts';

type Query = Kysely<Tables>;

interface Progress {
  readonly lines: number;
  readonly left: number;
  readonly issued: number;
  readonly leftOut: number;
}

const selectRun = (query: Query) =>
  query
    .selectFrom('invoice_run as r')
    .select(['r.run_id as id', 'r.data', 'r.version', 'r.proposed_at'])
    .select((eb) =>
      eb
        .selectFrom('invoice_run_item as i')
        .whereRef('i.run_id', '=', 'r.run_id')
        .select(
          sql<Progress>`json_build_object(
            'lines', coalesce(sum(lines), 0),
            'left', count(*) FILTER (WHERE status = 'proposed'),
            'issued', count(*) FILTER (WHERE status = 'issued'),
            'leftOut', count(*) FILTER (WHERE status = 'left-out'))`.as('progress'),
        )
        .as('progress'),
    );

type Row = Awaited<ReturnType<ReturnType<typeof selectRun>['execute']>>[number];

function toView({ id, data, version, proposed_at, progress }: Row) {
  const { ended: _, ...run } = data;
  return {
    ...run,
    id,
    version,
    proposedAt: fromEpochMs(proposed_at.getTime()),
    progress: progress ?? { lines: 0, left: 0, issued: 0, leftOut: 0 },
  };
}

export async function findRun(query: Query, runId: string) {
  const row = await selectRun(query).where('r.run_id', '=', runId).executeTakeFirst();
  return row && toView(row);
}

/** The newest first; ids are made in the order of time. */
export async function listRuns(
  query: Query,
  {
    institutionId,
    cursor,
    limit,
  }: { institutionId: string; cursor?: string | undefined; limit: number },
) {
  let select = selectRun(query)
    .where('r.institution_id', '=', institutionId)
    .orderBy('r.run_id', 'desc')
    .limit(limit + 1);
  if (cursor) select = select.where('r.run_id', '<', cursor);
  const rows = await select.execute();
  const items = rows.slice(0, limit).map(toView);
  return { items, nextCursor: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
}

const linesShown = 20;

/** In the order in which they are issued; the cursor is the number of the last one. */
export async function listItems(
  query: Query,
  runId: string,
  { cursor, limit }: { cursor?: number | undefined; limit: number },
) {
  const rows = await query
    .selectFrom('invoice_run_item')
    .where('run_id', '=', runId)
    .where('nth', '>', cursor ?? 0)
    .orderBy('nth')
    .limit(limit + 1)
    .select([
      'nth',
      'organisation_id as organisationId',
      'data',
      'status',
      'invoice_id as invoiceId',
    ])
    .execute();
  const items = rows.slice(0, limit).map(({ data, ...row }) => ({
    ...row,
    ...data,
    warnings: [...data.warnings],
    lineCount: data.lines.length,
    lines: data.lines.slice(0, linesShown),
  }));
  return { items, nextCursor: rows.length > limit ? String(items.at(-1)?.nth ?? '') : null };
}
