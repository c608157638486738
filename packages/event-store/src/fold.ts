import type { Recorded } from '@kyoyo/kernel';
import type { DomainEvent, Head, Stream } from './declaring/stream.ts';
import type { RecordedEvent } from './event.ts';

/** How far a stream has come; `head` is null before its first event. */
export interface Folded<State> {
  readonly state: State;
  readonly head: Head | null;
}

type Folding<State, Event extends DomainEvent> = Pick<
  Stream<State, never, Event, never>,
  'initial' | 'evolve'
>;

/** Folds events of one stream, oldest first, into where it stood before them. */
export function fold<State, Event extends DomainEvent>(
  { initial, evolve }: Folding<State, Event>,
  events: Iterable<RecordedEvent<Event>>,
  from: Folded<State> = { state: initial, head: null },
): Folded<State> {
  let { state, head } = from;
  for (const event of events) {
    try {
      state = evolve(state, event.event, recordedOf(event));
    } catch (cause) {
      const what = `${event.event.type}, version ${event.streamVersion} of ${event.streamId}`;
      throw new Error(`${what}, cannot be folded`, { cause });
    }
    head = headAfter(head, event);
  }
  return { state, head };
}

export const recordedOf = ({ id, streamId, streamVersion, meta }: RecordedEvent): Recorded => ({
  id,
  streamId,
  version: streamVersion,
  time: meta.time,
  personId: meta.actor === 'system' ? null : meta.actor.personId,
});

const headAfter = (
  before: Head | null,
  { id, streamId, streamVersion, meta: { time } }: RecordedEvent,
): Head => ({
  id: streamId,
  version: streamVersion,
  openedAt: before?.openedAt ?? time,
  latestAt: time,
  latestEventId: id,
});
