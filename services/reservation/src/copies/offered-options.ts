import type { Instant } from '@kyoyo/kernel';
import type pg from 'pg';

/** The options of the rate card that was in force at this instant, which is the card of a run then. */
export async function readOfferedOptions(
  client: pg.Pool | pg.ClientBase,
  instrumentId: string,
  at: Instant,
): Promise<readonly string[]> {
  const { rows } = await client.query(
    `SELECT codes FROM offered_options WHERE instrument_id = $1 AND effective_from <= $2
     ORDER BY effective_from DESC LIMIT 1`,
    [instrumentId, at],
  );
  return rows[0]?.codes ?? [];
}
