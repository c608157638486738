import { japanInstant } from '@kyoyo/kernel';
import type pg from 'pg';
import type { RunState } from './run.ts';

export interface Alone {
  readonly runId: string;
  readonly run: Pick<RunState, 'institutionId' | 'month' | 'totalYen'>;
  readonly personId: string;
  readonly fourEyesFromYen: number | null;
  readonly today: string;
}

/**
 * Whether it takes a second person: with all that this one has proposed and approved alone of the same
 * month, or in this one, it comes to the limit.
 */
export async function needsSecond(
  client: pg.ClientBase | pg.Pool,
  { runId, run, personId, fourEyesFromYen, today }: Alone,
): Promise<boolean> {
  if (fourEyesFromYen === null) return false;
  const { institutionId, month, totalYen } = run;
  const { rows } = await client.query<{ yen: number }>(
    `SELECT coalesce(sum((data -> 'totalYen')::bigint), 0)::bigint AS yen FROM invoice_run
     WHERE institution_id = $1 AND run_id <> $2 AND (data ->> 'month' = $3 OR proposed_at >= $4)
       AND status IN ('approved', 'ended')
       AND data ->> 'proposedBy' = $5 AND data ->> 'decidedBy' = $5`,
    [institutionId, runId, month, japanInstant(`${today.slice(0, 7)}-01`, 0), personId],
  );
  return (rows[0]?.yen ?? 0) + totalYen >= fourEyesFromYen;
}
