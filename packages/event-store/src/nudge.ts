import type pg from 'pg';

export const nudgeChannel = (schema: string): string => `nudge_${schema}`;

/**
 * Wakes the sequencer after commits: one NOTIFY in flight at a time, outside of every append
 * (inside, it would serialise all commits). A nudge that fails is made up for by the poll.
 */
export function createNudge(pool: pg.Pool, schema: string): () => void {
  let inFlight = false;
  let again = false;
  return function nudge(): void {
    if (inFlight) {
      again = true;
      return;
    }
    inFlight = true;
    pool
      .query(`SELECT pg_notify($1, '')`, [nudgeChannel(schema)])
      .catch(() => undefined)
      .finally(() => {
        inFlight = false;
        if (again) {
          again = false;
          nudge();
        }
      });
  };
}
