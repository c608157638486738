import { type EventMeta, metaText } from '@kyoyo/contracts';
import pg from 'pg';
import { isDatabaseError } from './database.ts';
import type { RecordedEvent } from './event.ts';
import { claimStatements } from './claim-statements.ts';
import { deletion, insertions, replacement } from './row-statements.ts';
import { type BatchedStatement, sendTogether, sendWithin } from './statement-batch.ts';
import type { StreamWrites } from './stream-writes.ts';

/** The stream has moved on since it was read: decide again. */
export class StreamMoved extends Error {}

/** The command was done before, under the same Idempotency-Key. */
export class CommandRepeated extends Error {}

export interface CommandRecord {
  readonly commandId: string;
  /** What distinguishes the same key with another body. */
  readonly fingerprint: string;
  readonly reply: unknown;
}

export interface Append {
  readonly streamId: string;
  readonly streamType: string;
  readonly expectedVersion: number;
  readonly events: readonly (RecordedEvent & { readonly dataVersion: number })[];
  readonly meta: EventMeta;
  /** Before everything else, such as locks that are always taken first. */
  readonly first: readonly BatchedStatement[];
  readonly writes: StreamWrites;
  /** What no event tells of, such as personal data. */
  readonly alongside: readonly BatchedStatement[];
  readonly command?: CommandRecord | undefined;
}

const claimSql = 'SELECT claim_stream($1, $2, $3, $4, $5)';
const recordSql = 'SELECT record_events($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)';

/**
 * Appends inside a transaction that the caller has opened, in one round trip. What fails undoes only
 * itself: the transaction can go on.
 */
export async function appendWithin(client: pg.ClientBase, append: Append): Promise<void> {
  try {
    // Released, or thousands of appends in one transaction would lie within each other.
    await sendWithin(client, [
      { text: 'SAVEPOINT append', values: [] },
      ...statementsOf(append),
      { text: 'RELEASE SAVEPOINT append', values: [] },
    ]);
  } catch (error) {
    if (error instanceof pg.DatabaseError) await client.query('ROLLBACK TO SAVEPOINT append');
    throw explained(error);
  }
}

/** Appends in a transaction of its own: one round trip in all. */
export async function appendAlone(pool: pg.Pool, append: Append): Promise<void> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await sendTogether(client, statementsOf(append));
  } catch (error) {
    // What PostgreSQL refuses is undone and over; any other error is the end of the connection.
    broken = error instanceof pg.DatabaseError ? undefined : (error as Error);
    throw explained(error);
  } finally {
    client.release(broken);
  }
}

/** Who loses the race for the stream, or for what it claims, has written no row and no event. */
function statementsOf(append: Append): BatchedStatement[] {
  const { events, command, writes } = append;
  const { streamId, streamType, expectedVersion } = append;
  const { tables, claims, rows } = writes;
  const claim = [streamId, streamType, expectedVersion, events.length, writes.wakeAt];
  const record = [
    streamId,
    expectedVersion,
    events.map((recorded) => recorded.id),
    events.map((recorded) => recorded.event.type),
    events.map((recorded) => recorded.dataVersion),
    events.map((recorded) => JSON.stringify(recorded.event.data)),
    metaText(append.meta),
    command?.commandId ?? null,
    command?.fingerprint ?? null,
    command ? JSON.stringify(command.reply) : null,
  ];
  return [
    ...append.first,
    { text: claimSql, values: claim },
    ...claimStatements(claims, append.meta.time),
    ...rows.gone.map((row) => deletion(row, tables)),
    ...insertions(rows.added),
    ...rows.changed.map((row) => replacement(row, tables)),
    ...insertions(writes.entries),
    ...append.alongside,
    { text: recordSql, values: record },
  ];
}

function explained(error: unknown): unknown {
  if (isDatabaseError(error, 'KY001')) return new StreamMoved('', { cause: error });
  if (isDatabaseError(error, '23505', 'commands_pkey')) {
    return new CommandRepeated('', { cause: error });
  }
  return error;
}
