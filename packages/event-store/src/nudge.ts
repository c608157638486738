import type pg from 'pg';

const betweenMs = 3;

export const nudgeChannel = (schema: string): string => `nudge_${schema}`;

/**
 * Wakes the sequencer after commits: at once, then at most every few milliseconds. One that leads in
 * this process is woken by `wakeHere`; another by a notification, outside of every append (inside,
 * it would serialise all commits) and without waiting for the disk. A nudge that fails is made up
 * for by the poll.
 */
export function createNudge(
  pool: pg.Pool,
  schema: string,
  wakeHere: () => boolean = () => false,
): () => void {
  let resting = false;
  let again = false;
  const notify = () =>
    pool
      .query(`SELECT set_config('synchronous_commit', 'off', true), pg_notify($1, '')`, [
        nudgeChannel(schema),
      ])
      .catch(() => undefined);
  return function nudge(): void {
    again = resting;
    if (resting) return;
    resting = true;
    if (!wakeHere()) void notify();
    setTimeout(() => {
      resting = false;
      if (again) nudge();
    }, betweenMs);
  };
}
