import type { EventSource } from '@kyoyo/contracts';
import { fromEpochMs, type Instant, reasonOf } from '@kyoyo/kernel';
import type pg from 'pg';
import type { EventHandler } from './consumer-options.ts';
import { lockDeadLetters } from './parking.ts';
import { readMessage } from './received.ts';
import { openSession } from './session.ts';
import { transact } from './transaction.ts';

const listMax = 500;

/** An event that could not be handled, as operations see it. */
export interface DeadLetter {
  readonly id: string;
  readonly consumer: string;
  readonly source: string;
  readonly position: number;
  /** The stream it belongs to; null when it could not be read. */
  readonly subject: string | null;
  readonly type: string | null;
  readonly reason: string;
  readonly attempts: number;
  readonly parkedAt: Instant;
}

/** What waits to be replayed, oldest first. */
export async function listDeadLetters(pool: pg.Pool): Promise<DeadLetter[]> {
  const { rows } = await pool.query(
    `SELECT id, consumer, source, position, subject, envelope::text AS text, reason, attempts,
            extract(epoch FROM parked_at) * 1000 AS parked_ms
     FROM dead_letter WHERE replayed_at IS NULL ORDER BY parked_at, position LIMIT $1`,
    [listMax],
  );
  return rows.map((row) => ({
    id: row.id,
    consumer: row.consumer,
    source: row.source,
    position: Number(row.position),
    subject: row.subject,
    type: readMessage(row.text).received(0).type,
    reason: row.reason,
    attempts: row.attempts,
    parkedAt: fromEpochMs(Math.floor(Number(row.parked_ms))),
  }));
}

export interface Replay {
  readonly replayed: number;
  /** Why it stopped; null when nothing of the stream waits any more. */
  readonly reason: string | null;
}

interface Waiting {
  readonly id: string;
  readonly consumer: string;
  readonly source: EventSource;
  readonly subject: string | null;
}

/**
 * Handles everything that waits in the stream of this dead letter, in order, in one transaction
 * each. Stops at the first that fails again. Undefined when there is no such dead letter.
 */
export async function replayDeadLetter(
  pool: pg.Pool,
  id: string,
  handlers: Partial<Record<EventSource, EventHandler>>,
): Promise<Replay | undefined> {
  const found = await pool.query<Waiting>(
    'SELECT id, consumer, source, subject FROM dead_letter WHERE id = $1',
    [id],
  );
  const letter = found.rows[0];
  if (!letter) return undefined;
  const handle = handlers[letter.source];
  if (!handle) return { replayed: 0, reason: `nothing here handles events of ${letter.source}` };

  // The same kind of connection as that of the consumer, which handlers may rely on.
  const session = openSession(pool);
  try {
    await session.client.connect();
    return await replayStream(session.client, letter, handle);
  } finally {
    await session.close();
  }
}

async function replayStream(
  client: pg.ClientBase,
  letter: Waiting,
  handle: EventHandler,
): Promise<Replay> {
  for (let replayed = 0; ; replayed += 1) {
    let current: string | undefined;
    try {
      await transact(client, async () => {
        // The consumer of the service waits here before it decides whether to park behind us.
        await lockDeadLetters(client, letter.consumer, letter.source);
        const next = await nextWaiting(client, letter);
        if (!next) return;
        current = next.id;
        // First of all: a repair of the copies waits for it, or it for the repair.
        await client.query('UPDATE dead_letter SET replayed_at = clock_timestamp() WHERE id = $1', [
          current,
        ]);
        const { content } = readMessage(next.text).received(0);
        if ('fault' in content) throw new Error(content.fault);
        await handle(content.envelope, client, next.text);
      });
    } catch (error) {
      if (!current) throw error;
      const reason = reasonOf(error);
      await client.query(
        'UPDATE dead_letter SET reason = $2, attempts = attempts + 1 WHERE id = $1',
        [current, reason],
      );
      return { replayed, reason };
    }
    if (!current) return { replayed, reason: null };
  }
}

/** One that could not be read has no stream and stands for itself. */
async function nextWaiting(client: pg.ClientBase, { id, consumer, source, subject }: Waiting) {
  const { rows } = await client.query<{ id: string; text: string }>(
    `SELECT id, CASE json_typeof(envelope) WHEN 'string' THEN envelope #>> '{}'
                     ELSE envelope::text END AS text
     FROM dead_letter
     WHERE consumer = $1 AND source = $2 AND replayed_at IS NULL
       AND CASE WHEN $3::text IS NULL THEN id = $4 ELSE subject = $3 END
     ORDER BY position LIMIT 1`,
    [consumer, source, subject, id],
  );
  return rows[0];
}
