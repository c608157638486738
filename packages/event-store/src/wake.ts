import type { Instant } from '@kyoyo/kernel';
import type pg from 'pg';

const readAtOnce = 100;

/**
 * Wakes every stream of a kind whose time has come, by what `wakesAt` said, the oldest first. One
 * that fails keeps no other waiting.
 * @throws AggregateError of all that failed
 */
export async function wakeDue(
  pool: pg.Pool,
  streamType: string,
  now: Instant,
  wake: (streamId: string) => Promise<unknown>,
): Promise<void> {
  const failures: Error[] = [];
  let after = ['-infinity', '00000000-0000-0000-0000-000000000000'];
  for (;;) {
    const { rows } = await pool.query(
      `SELECT stream_id, wake_at::text FROM streams
       WHERE stream_type = $1 AND wake_at <= $2 AND (wake_at, stream_id) > ($3, $4)
       ORDER BY wake_at, stream_id LIMIT ${readAtOnce}`,
      [streamType, now, ...after],
    );
    for (const { stream_id: streamId } of rows) {
      await wake(streamId).catch((cause) => {
        failures.push(new Error(`Time does not pass for ${streamType} ${streamId}`, { cause }));
      });
    }
    if (rows.length < readAtOnce) break;
    const last = rows.at(-1);
    after = [last.wake_at, last.stream_id];
  }
  if (failures.length > 0) throw new AggregateError(failures, `Some ${streamType}s are overdue`);
}
