import { envelope, type Envelope, type EventSource, eventSources } from '@kyoyo/contracts';
import { followHead, requestEvents } from '@kyoyo/messaging';
import type { NatsConnection } from '@nats-io/transport-node';
import type { Logger } from 'pino';

const keptEventsMax = 5_000;
const missingEventsMax = 1_000;

/** Where a listener is in each source's log; sent to clients as an opaque text. */
export type Positions = Partial<Record<EventSource, number>>;

/**
 * Follows every source as its events are published and keeps the newest ones, so that a client that
 * was away can be told what it missed. Events that were lost on the way are asked for again.
 */
export class LiveFeed {
  readonly #nats: NatsConnection;
  readonly #log: Logger;
  readonly #onEvent: (event: Envelope) => void;
  readonly #kept: Record<string, Envelope[]> = {};
  readonly #positions: Positions = {};
  readonly #filling = new Map<EventSource, Promise<void>>();

  constructor(options: { nats: NatsConnection; log: Logger; onEvent: (event: Envelope) => void }) {
    this.#nats = options.nats;
    this.#log = options.log;
    this.#onEvent = options.onEvent;
    for (const source of eventSources) this.#follow(source);
  }

  get positions(): Positions {
    return { ...this.#positions };
  }

  /** What happened after these positions, or undefined when that is no longer known. */
  since(seen: Positions): Envelope[] | undefined {
    const missed: Envelope[] = [];
    for (const source of eventSources) {
      const now = this.#positions[source];
      const then = seen[source];
      if (now === then) continue;
      const kept = this.#kept[source] ?? [];
      const oldest = kept[0];
      if (then === undefined || !oldest || then < oldest.previousPosition) return undefined;
      missed.push(...kept.filter(({ position }) => position > then));
    }
    return missed.toSorted((a, b) => (a.time < b.time ? -1 : 1));
  }

  #follow(source: EventSource): void {
    this.#nats.subscribe(`kyoyo.event.${source}.>`, {
      callback: (error, message) => {
        if (error) return;
        const read = envelope.safeParse(message.json());
        if (read.success) this.#take(source, read.data);
      },
    });
    followHead(this.#nats, source, (position) => {
      const known = this.#positions[source];
      if (known === undefined) this.#positions[source] = position;
      else if (position > known) this.#fill(source, known);
    });
  }

  #take(source: EventSource, event: Envelope): void {
    const known = this.#positions[source];
    if (known !== undefined && event.position <= known) return;
    if (known !== undefined && event.previousPosition !== known) {
      this.#fill(source, known);
      return;
    }
    const kept = (this.#kept[source] ??= []);
    kept.push(event);
    if (kept.length > keptEventsMax) kept.splice(0, kept.length - keptEventsMax);
    this.#positions[source] = event.position;
    this.#onEvent(event);
  }

  /** Asks the source for what lies after the known position; one request at a time. */
  #fill(source: EventSource, after: number): void {
    if (this.#filling.has(source)) return;
    const filling = this.#ask(source, after)
      .catch((error) => this.#log.warn({ err: error, source }, 'live feed has a hole'))
      .finally(() => this.#filling.delete(source));
    this.#filling.set(source, filling);
  }

  async #ask(source: EventSource, after: number): Promise<void> {
    const range = { after, limit: missingEventsMax };
    for (const text of await requestEvents(this.#nats, source, range)) {
      this.#take(source, envelope.parse(JSON.parse(text)));
    }
  }
}
