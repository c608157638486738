import type { EventMeta } from '@kyoyo/contracts';

/** An event with everything but its position, which the database gives at the very end. */
export interface RecordedEvent<Event = { type: string; data: unknown }> {
  readonly id: string;
  readonly streamId: string;
  readonly streamVersion: number;
  readonly event: Event;
  readonly meta: EventMeta;
}
