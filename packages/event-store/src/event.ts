import type { Actor } from '@kyoyo/contracts';
import type { Instant } from '@kyoyo/kernel';

/** What surrounds an event: when, by whom, and in which chain of causes. */
export interface EventMeta {
  readonly time: Instant;
  /** The chain it belongs to; a stream's first event names it for all that follow. */
  readonly correlationId: string;
  /** The event that caused the command, when one did. */
  readonly causationId: string | null;
  readonly actor: Actor;
}

/** An event with everything but its position, which the database gives at the very end. */
export interface RecordedEvent<Event = { type: string; data: unknown }> {
  readonly id: string;
  readonly streamId: string;
  readonly streamVersion: number;
  readonly event: Event;
  readonly meta: EventMeta;
}
