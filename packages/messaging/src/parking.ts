import type { EventSource } from '@kyoyo/contracts';
import { newId } from '@kyoyo/kernel';
import type pg from 'pg';
import type { Received } from './received.ts';

/** The streams that have an event waiting; later events of theirs must wait behind it. */
export async function waitingSubjects(
  client: pg.ClientBase,
  consumer: string,
  source: string,
): Promise<Set<string>> {
  const { rows } = await client.query(
    `SELECT DISTINCT subject FROM dead_letter
     WHERE consumer = $1 AND source = $2 AND replayed_at IS NULL AND subject IS NOT NULL`,
    [consumer, source],
  );
  return new Set(rows.map((row) => row.subject));
}

/** Whether an event waits: behind the first of its stream, or as one that names no stream. */
export type Waits = (event: Pick<Received, 'subject' | 'position'>) => boolean;

/** What waits as this connection sees it. */
export async function waitingOf(
  client: pg.ClientBase,
  consumer: string,
  source: string,
): Promise<Waits> {
  const { rows } = await client.query<{ subject: string | null; position: string }>(
    `SELECT subject, min(position) AS position FROM dead_letter
     WHERE consumer = $1 AND source = $2 AND replayed_at IS NULL
     GROUP BY subject, CASE WHEN subject IS NULL THEN position END`,
    [consumer, source],
  );
  const first = new Map(
    rows.map(({ subject, position }) => [subject ?? Number(position), Number(position)]),
  );
  return ({ subject, position }) => position >= (first.get(subject ?? position) ?? Infinity);
}

/** Held to the end of the transaction: parking and replaying of one consumer take turns. */
export async function lockDeadLetters(
  client: pg.ClientBase,
  consumer: string,
  source: string,
): Promise<void> {
  await client.query(
    `SELECT pg_advisory_xact_lock(
       hashtextextended(concat_ws(':', current_schema(), 'dead-letters', $1::text, $2::text), 0))`,
    [consumer, source],
  );
}

export interface Parking {
  readonly consumer: string;
  readonly source: EventSource;
  readonly event: Received;
  readonly reason: string;
  readonly attempts: number;
}

/** Puts an event aside as it was received. */
export async function park(
  client: pg.ClientBase,
  { consumer, source, event, reason, attempts }: Parking,
): Promise<void> {
  await client.query(
    `INSERT INTO dead_letter (id, consumer, source, position, subject, envelope, reason, attempts)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      newId(),
      consumer,
      source,
      event.position,
      event.subject,
      isJson(event.text) ? event.text : JSON.stringify(event.text),
      reason,
      attempts,
    ],
  );
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
