import type { EventSource } from '@kyoyo/contracts';
import { fromEpochMs, type Instant } from '@kyoyo/kernel';
import type pg from 'pg';

/** A source that a consumer cannot go on with, as operations see it. */
export interface Stop {
  readonly source: string;
  /** As far as it has come. */
  readonly position: number;
  readonly reason: string;
  readonly since: Instant;
}

/** Of these sources, on whichever replica the consumer runs. */
export async function listStops(
  pool: pg.Pool,
  consumer: string,
  sources: readonly EventSource[],
): Promise<Stop[]> {
  const { rows } = await pool.query(
    `SELECT source, position, reason, extract(epoch FROM stopped_at) * 1000 AS stopped_ms
     FROM checkpoint WHERE consumer = $1 AND source = ANY ($2) AND stopped_at IS NOT NULL
     ORDER BY source`,
    [consumer, sources],
  );
  return rows.map(({ source, position, reason, stopped_ms: stoppedMs }) => ({
    source,
    position: Number(position),
    reason,
    since: fromEpochMs(Math.floor(Number(stoppedMs))),
  }));
}

/** Writes down whether a consumer goes on with its source, where that has changed. */
export class StopNote {
  readonly #client: pg.ClientBase;
  readonly #of: readonly [consumer: string, source: EventSource];
  /** What the one before has left is not known. */
  #reason: string | null | undefined;

  constructor(client: pg.ClientBase, consumer: string, source: EventSource) {
    this.#client = client;
    this.#of = [consumer, source];
  }

  /** Null: it goes on. */
  async write(reason: string | null): Promise<void> {
    if (reason === this.#reason) return;
    await this.#client.query(
      `UPDATE checkpoint SET reason = $3,
         stopped_at = CASE WHEN $3 IS NOT NULL THEN coalesce(stopped_at, clock_timestamp()) END
       WHERE consumer = $1 AND source = $2 AND reason IS DISTINCT FROM $3::text`,
      [...this.#of, reason],
    );
    this.#reason = reason;
  }
}
