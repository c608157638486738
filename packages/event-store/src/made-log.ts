import pg from 'pg';
import { connectionOptions, isDatabaseError } from './database.ts';
import type { DomainEvent } from './declaring/stream.ts';
import type { RecordedEvent } from './event.ts';
import { eventRow } from './event-row.ts';
import { CopyIn } from './shadow/copy-in.ts';
import type { ShadowSource } from './shadow/shadow-source.ts';
import { rowsInAll } from './shadow/stream-rows.ts';

/** An event that was decided elsewhere, such as in memory, at a time of its own. */
export interface MadeEvent extends RecordedEvent<DomainEvent> {
  readonly streamType: string;
}

/**
 * Puts a log that was made elsewhere, oldest first, behind what is there, with every row and claim
 * that follows from it: all of it, or nothing. Its streams must be whole and must not exist yet.
 * Throws where one does, and where something that is claimed is taken.
 */
export async function appendMadeLog<Tables>(
  source: ShadowSource<Tables>,
  log: readonly MadeEvent[],
): Promise<void> {
  const client = new pg.Client(connectionOptions(source.settings));
  await client.connect();
  try {
    await client.query('BEGIN');
    await copyAll(new CopyIn(client, source.settings.schema), source, log);
    await client.query('COMMIT');
  } catch (error) {
    throw explained(error);
  } finally {
    await client.end();
  }
}

/** Events come last, so that the sequencer waits for this writer as briefly as can be. */
async function copyAll<Tables>(
  into: CopyIn,
  { source, catalogue, streams }: ShadowSource<Tables>,
  log: readonly MadeEvent[],
): Promise<void> {
  const declared = new Map(streams.map((stream) => [stream.name, stream]));
  for (const events of Map.groupBy(log, ({ streamId }) => streamId).values()) {
    const stream = declared.get(events[0]?.streamType ?? '');
    if (!stream) throw new Error(`No stream ${events[0]?.streamType} is declared`);
    requireWhole(events);
    for (const row of rowsInAll(stream, events)) into.add(row);
    await into.room();
  }
  await into.flush();
  for (const event of log) {
    into.add(eventRow(event, { source, catalogue }));
    await into.room();
  }
  await into.flush();
}

function requireWhole(events: readonly MadeEvent[]): void {
  const gap = events.find(({ streamVersion }, index) => streamVersion !== index + 1);
  if (gap) throw new Error(`Stream ${gap.streamId} has no whole history`);
}

function explained(error: unknown): unknown {
  if (isDatabaseError(error, '23505', 'streams_pkey')) {
    return new Error('A stream of the made log exists already', { cause: error });
  }
  if (!isDatabaseError(error, '23P01')) return error;
  const { detail } = error as pg.DatabaseError;
  return new Error(`The made log claims what is taken: ${detail}`, { cause: error });
}
