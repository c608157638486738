import type { Clock } from '@kyoyo/kernel';
import type pg from 'pg';
import type { Logger } from 'pino';
import { alone } from './alone.ts';
import { repairFromLog } from './rebuild.ts';
import type { ShadowSource } from './shadow-source.ts';

/**
 * Makes the tables of streams what they are declared to be, where they were written in another form.
 * Replicas that start together take turns, and only the first finds something to do.
 */
export async function renewForms<Tables>(
  source: ShadowSource<Tables>,
  pool: pg.Pool,
  clock: Clock,
  log: Logger,
): Promise<void> {
  if ((await outdated(source, pool)).length === 0) return;
  await alone(source.settings, 'wait', async () => {
    const streams = await outdated(source, pool);
    if (streams.length === 0) return;
    const { events, unreadable, repaired } = await repairFromLog(source, clock);
    const [first] = unreadable;
    if (first) {
      const { streamId, position, type, reason } = first;
      throw new Error(
        `The tables of ${source.settings.schema} have another form, and cannot be made from its ` +
          `log: ${type} at ${position}, in ${streamId}, cannot be read (${reason})`,
      );
    }
    // A crash before this costs another look, and finds nothing to write.
    await pool.query(
      `INSERT INTO stream_form SELECT * FROM unnest($1::text[], $2::int[])
       ON CONFLICT (name) DO UPDATE SET form = excluded.form`,
      [source.streams.map(({ name }) => name), source.streams.map(({ form }) => form)],
    );
    log.info({ streams, events, rows: repaired }, 'tables were made anew from the log');
  });
}

/** Streams whose tables have another form, or none yet. */
async function outdated<Tables>(
  { streams }: ShadowSource<Tables>,
  pool: pg.Pool,
): Promise<string[]> {
  const { rows } = await pool.query('SELECT name, form FROM stream_form');
  const made = new Map(rows.map(({ name, form }) => [name, form]));
  return streams.flatMap(({ name, form }) => (made.get(name) === form ? [] : [name]));
}
