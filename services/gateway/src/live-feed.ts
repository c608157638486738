import { envelope, type Envelope, type EventSource, eventSources } from '@kyoyo/contracts';
import { followHead, requestEvents } from '@kyoyo/messaging';
import type { NatsConnection } from '@nats-io/transport-node';
import type { Logger } from 'pino';
import { type LiveNews, newsOf } from './live-news.ts';
import { type Positions, toToken } from './live-token.ts';

const keptNewsMax = 20_000;
const keptNewsSpare = 1_000;
const missingEventsMax = 1_000;

/** A piece of news that came as the nth. */
interface Kept {
  readonly nth: number;
  readonly source: EventSource;
  readonly position: number;
  readonly news: LiveNews;
}

/**
 * Follows every source as its events are published and keeps the newest ones, so that a client that
 * was away can be told what it missed. Each is read once, when it comes: to tell it again is to send
 * the same bytes. Events that were lost on the way are asked for again.
 */
export class LiveFeed {
  readonly #nats: NatsConnection;
  readonly #log: Logger;
  readonly #onNews: (news: LiveNews) => void;
  readonly #kept: Kept[] = [];
  readonly #byTopic = new Map<string, Kept[]>();
  readonly #positions: Positions = {};
  /** Up to where nothing is kept any more. */
  readonly #forgotten: Positions = {};
  #count = 0;
  readonly #filling = new Map<EventSource, Promise<void>>();

  constructor(options: { nats: NatsConnection; log: Logger; onNews: (news: LiveNews) => void }) {
    this.#nats = options.nats;
    this.#log = options.log;
    this.#onNews = options.onNews;
    for (const source of eventSources) this.#follow(source);
  }

  get positions(): Positions {
    return { ...this.#positions };
  }

  /**
   * What happened on these topics after these positions, in the order in which it came; undefined
   * when that is no longer known.
   */
  since(seen: Positions, topics: ReadonlySet<string>): LiveNews[] | undefined {
    for (const source of eventSources) {
      const then = seen[source];
      if (this.#positions[source] === then) continue;
      if (then === undefined || then < (this.#forgotten[source] ?? Infinity)) return undefined;
    }
    const missed = new Set<Kept>();
    for (const topic of topics) {
      for (const kept of this.#byTopic.get(topic) ?? []) {
        if (kept.position > (seen[kept.source] ?? Infinity)) missed.add(kept);
      }
    }
    return Array.from(missed)
      .toSorted((a, b) => a.nth - b.nth)
      .map(({ news }) => news);
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
      if (known === undefined) this.#begin(source, position);
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
    if (known === undefined) this.#begin(source, event.previousPosition);
    this.#positions[source] = event.position;
    for (const news of newsOf(event, toToken(this.#positions))) {
      this.#keep({ nth: (this.#count += 1), source, position: event.position, news });
      this.#onNews(news);
    }
  }

  #begin(source: EventSource, position: number): void {
    this.#positions[source] = position;
    this.#forgotten[source] = position;
  }

  #keep(kept: Kept): void {
    this.#kept.push(kept);
    for (const topic of kept.news.topics) {
      const same = this.#byTopic.get(topic);
      if (same) same.push(kept);
      else this.#byTopic.set(topic, [kept]);
    }
    if (this.#kept.length > keptNewsMax + keptNewsSpare) this.#forget();
  }

  /** Forgets many at a time, so that taking one in costs the same however many are kept. */
  #forget(): void {
    const gone = this.#kept.splice(0, keptNewsSpare);
    const last = gone.at(-1)?.nth ?? 0;
    for (const { source, position } of gone) this.#forgotten[source] = position;
    for (const topic of new Set(gone.flatMap(({ news }) => Array.from(news.topics)))) {
      const left = (this.#byTopic.get(topic) ?? []).filter(({ nth }) => nth > last);
      if (left.length > 0) this.#byTopic.set(topic, left);
      else this.#byTopic.delete(topic);
    }
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
