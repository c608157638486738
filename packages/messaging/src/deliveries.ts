import { streamName, type EventSource } from '@kyoyo/contracts';
import { type ConsumerMessages, jetstream, type JsMsg } from '@nats-io/jetstream';
import type { NatsConnection } from '@nats-io/transport-node';
import type { Logger } from 'pino';
import { statusOf } from './connection.ts';
import { positionHeader } from './publisher.ts';
import { type Received, readMessage } from './received.ts';
import { ensureDurable, ensureStream } from './stream.ts';
import { backOffMs, pause, Wake } from './wake.ts';

/** More is not asked for while this many wait to be handled. */
const waitingMax = 512;
const fetchMax = 256;
const fetchMs = 10_000;
const retryMsMax = 2_000;

/** A message of the stream. Without a predecessor that it can name, it counts as after a hole. */
export interface Delivery extends Received {
  readonly previousPosition: number | undefined;
  /** Acknowledges this message and all before it. */
  acknowledge(): void;
}

export interface DeliverySettings {
  readonly nc: NatsConnection;
  readonly source: EventSource;
  readonly consumer: string;
  readonly log: Logger;
  readonly onArrival: () => void;
}

/** Keeps what JetStream delivers flowing into `waiting`, through outages and loss of storage. */
export class Deliveries {
  readonly waiting: Delivery[] = [];
  /** Against the clock of `performance.now()`. */
  lastArrivalMs = performance.now();
  readonly #settings: DeliverySettings;
  readonly #stopping = new AbortController();
  readonly #room = new Wake();
  #fetching: ConsumerMessages | undefined;

  constructor(settings: DeliverySettings) {
    this.#settings = settings;
    void this.#keepFetching();
    void this.#renewOnReconnect();
  }

  /** Takes the first so many out of `waiting`, which are handled, and acknowledges them. */
  done(count: number): void {
    this.waiting.splice(0, count).at(-1)?.acknowledge();
    this.#room.call();
  }

  stop(): void {
    this.#stopping.abort();
    this.#room.call();
    this.#endFetch();
  }

  async #keepFetching(): Promise<void> {
    const { nc, source, consumer, log } = this.#settings;
    const stop = this.#stopping.signal;
    let failures = 0;
    while (!stop.aborted && !nc.isClosed()) {
      try {
        await ensureStream(nc, source);
        await ensureDurable(nc, source, consumer);
        await this.#fetchWhileSound(() => (failures = 0));
      } catch (error) {
        failures += 1;
        if (!stop.aborted) log.warn({ err: error, source, consumer }, 'deliveries start over');
        await pause(backOffMs(failures, retryMsMax), stop);
      }
    }
  }

  /** Returns after a reconnection, when stream and durable may be gone; throws when they are. */
  async #fetchWhileSound(onSound: () => void): Promise<void> {
    const { nc, source, consumer } = this.#settings;
    const durable = await jetstream(nc).consumers.get(streamName(source), consumer);
    while (!this.#stopping.signal.aborted) {
      while (this.waiting.length >= waitingMax) {
        await this.#room.wait(1_000);
        if (this.#stopping.signal.aborted) return;
      }
      const fetching = await durable.fetch({ max_messages: fetchMax, expires: fetchMs });
      this.#fetching = fetching;
      if (this.#stopping.signal.aborted) this.#endFetch();
      for await (const message of fetching) this.#accept(message);
      onSound();
      if (this.#fetching !== fetching) return;
    }
  }

  #accept(message: JsMsg): void {
    const { place, received } = readMessage(message.string());
    const position = place?.position ?? Number(message.headers?.get(positionHeader) || Number.NaN);
    if (!Number.isSafeInteger(position)) {
      const { source, log } = this.#settings;
      log.error({ source, sequence: message.seq }, 'a message without a position is passed over');
      return;
    }
    this.lastArrivalMs = performance.now();
    this.waiting.push({
      ...received(position),
      previousPosition: place?.previousPosition,
      acknowledge: () => message.ack(),
    });
    this.#settings.onArrival();
  }

  async #renewOnReconnect(): Promise<void> {
    const status = statusOf(this.#settings.nc);
    this.#stopping.signal.addEventListener('abort', () => status.stop(), { once: true });
    for await (const { type } of status) if (type === 'reconnect') this.#endFetch();
  }

  #endFetch(): void {
    const fetching = this.#fetching;
    this.#fetching = undefined;
    void fetching?.close();
  }
}
