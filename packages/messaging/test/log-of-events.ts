import { cloudEventText, type Envelope, type EventSource, metaText } from '@kyoyo/contracts';
import { newId, systemClock } from '@kyoyo/kernel';
import type { NatsConnection } from '@nats-io/transport-node';
import { announceHead, createPublisher, type PublishMessage, serveEvents } from '../src/index.ts';
import { log, source } from './world.ts';

/** The log of a source as plain data: positions have gaps, as those of rolled-back appends do. */
export class LogOfEvents {
  readonly messages: PublishMessage[] = [];
  readonly #source: EventSource;

  constructor(of: EventSource = source) {
    this.#source = of;
  }

  get end(): number {
    return this.messages.at(-1)?.position ?? 0;
  }

  get positions(): number[] {
    return this.messages.map(({ position }) => position);
  }

  /** Appends events and returns them. Every seventh position is missing. */
  append(count: number, change: Partial<Envelope> = {}): PublishMessage[] {
    return Array.from({ length: count }, () => {
      const position = (this.end + 1) % 7 === 0 ? this.end + 2 : this.end + 1;
      const event = { ...this.#next(position), ...change };
      return this.appendText(
        cloudEventText(event, metaText(event), JSON.stringify(event.data)),
        event,
      );
    });
  }

  /** Appends any text at all under a position that follows. */
  appendText(payload: string, { position = this.end + 1, id = newId(), type = 'RunEnded' } = {}) {
    const message = { id, type, position, payload };
    this.messages.push(message);
    return message;
  }

  /** Answers requests for what was appended, and publishes and announces what it is given. */
  open(nc: NatsConnection) {
    const publisher = createPublisher(nc, this.#source, log);
    const read = async (after: number, limit: number) =>
      this.messages
        .filter(({ position }) => position > after)
        .slice(0, limit)
        .map(({ payload }) => payload as string);
    return {
      serving: serveEvents(nc, this.#source, read, log),
      async publish(messages: readonly PublishMessage[]): Promise<void> {
        await publisher.lastPublished();
        await publisher.publish(messages);
      },
      announce: () => announceHead(nc, this.#source, this.end),
    };
  }

  #next(position: number): Envelope {
    return {
      id: newId(),
      source: this.#source,
      type: 'RunEnded',
      stream: 'reservation',
      subject: newId(),
      time: systemClock(),
      dataVersion: 1,
      // Rises in every stream, whichever of them the event is given.
      streamVersion: position,
      position,
      previousPosition: this.end,
      correlationId: newId(),
      causationId: null,
      actor: 'system',
      data: { note: '共用' },
    };
  }
}
