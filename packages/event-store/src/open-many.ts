import type { EventCatalogue, EventMeta, EventSource, Problem } from '@kyoyo/contracts';
import { type Instant, newId } from '@kyoyo/kernel';
import type pg from 'pg';
import { StreamMoved } from './append.ts';
import { claimRefusal } from './claim-statements.ts';
import { isDatabaseError } from './database.ts';
import type { Claim } from './declaring/claim.ts';
import type { DomainEvent, Stream } from './declaring/stream.ts';
import type { RecordedEvent } from './event.ts';
import { eventRow } from './event-row.ts';
import type { CommandContext, Opening } from './executor.ts';
import { fold, type Folded } from './fold.ts';
import { CopyIn } from './shadow/copy-in.ts';
import { rowsInAll } from './shadow/stream-rows.ts';

interface Into {
  readonly client: pg.ClientBase;
  readonly schema: string;
  readonly source: EventSource;
  readonly catalogue: EventCatalogue;
  readonly now: Instant;
}

/** Opens many streams by COPY, several times as fast as one by one: see `Transaction.openMany`. */
export async function openMany<State, Command, Event extends DomainEvent, Tables>(
  log: Into,
  stream: Stream<State, Command, Event, Tables>,
  openings: readonly Opening<Command>[],
  { actor, correlationId, causationId = null }: CommandContext,
): Promise<{ readonly done: number } | { readonly refused: Problem }> {
  const meta: EventMeta = { time: log.now, correlationId, causationId, actor };
  const into = new CopyIn(log.client, log.schema);
  const written: RecordedEvent<Event>[] = [];
  const claims: Claim[] = [];
  try {
    for (const opening of openings) {
      const opened = open(stream, opening, meta);
      if ('refused' in opened) return opened;
      written.push(...opened.events);
      claims.push(...opened.claims);
      for (const row of rowsInAll(stream, opened.events)) into.add(row);
      await into.room();
    }
    await into.flush();
    // Last, so that the sequencer waits for this writer as briefly as can be.
    for (const event of written) {
      into.add(eventRow(event, log));
      await into.room();
    }
    await into.flush();
    return { done: written.length };
  } catch (error) {
    if (isDatabaseError(error, '23505', 'streams_pkey')) {
      throw new StreamMoved('', { cause: error });
    }
    const refused = claimRefusal(error, claims);
    if (refused) return { refused };
    throw error;
  }
}

/** Throws where a share is claimed: COPY does not ask how much is left. */
function open<State, Command, Event extends DomainEvent, Tables>(
  stream: Stream<State, Command, Event, Tables>,
  { streamId, commands }: Opening<Command>,
  meta: EventMeta,
) {
  let at: Folded<State> = { state: stream.initial, head: null };
  const events: RecordedEvent<Event>[] = [];
  for (const command of commands) {
    const decision = stream.decide(at.state, command);
    if ('refused' in decision) return decision;
    const decided = decision.accepted.map((event, index) => ({
      id: newId(),
      streamId,
      streamVersion: events.length + index + 1,
      event,
      meta,
    }));
    events.push(...decided);
    at = fold(stream, decided, at);
  }
  const claims = at.head ? (stream.claims?.(at.state, at.head) ?? []) : [];
  if (claims.some(({ share }) => share)) throw new Error(`${stream.name} claims a share`);
  return { events, claims };
}
