import { eventsRequestSubject, type EventSource } from '@kyoyo/contracts';
import type { NatsConnection } from '@nats-io/transport-node';
import type { Logger } from 'pino';
import { z } from 'zod';
import { request, serveRequest } from './request.ts';

/** Below NATS's limit of 1 MiB a message, with room for the frame around the events. */
const replyBytesMax = 900 * 1_000;

const question = z.object({
  after: z.int().nonnegative(),
  limit: z.int().min(1).max(1_000),
});
const answer = z.object({ events: z.array(z.string()) });

/** Published envelopes after a position, in order, as JSON texts. */
export type ReadEvents = (after: number, limit: number) => Promise<string[]>;

/** Answers consumers that miss events of this source. A reply is cut to what a message can hold. */
export function serveEvents(
  nc: NatsConnection,
  source: EventSource,
  read: ReadEvents,
  log: Logger,
): { stop(): void } {
  async function answerEvents(body: unknown) {
    const { after, limit } = question.parse(body);
    return { events: firstPage(await read(after, limit)) };
  }
  return serveRequest(nc, eventsRequestSubject(source), answerEvents, log);
}

/** As many as fit, but at least one: an event that was published fits alone. */
function firstPage(texts: readonly string[]): string[] {
  let bytes = 0;
  const tooMany = texts.findIndex((text, index) => {
    bytes += Buffer.byteLength(JSON.stringify(text)) + 1;
    return index > 0 && bytes > replyBytesMax;
  });
  return tooMany === -1 ? [...texts] : texts.slice(0, tooMany);
}

/** Asks a source for its events after a position. An empty answer: it has published none. */
export async function requestEvents(
  nc: NatsConnection,
  source: EventSource,
  range: { after: number; limit: number },
): Promise<string[]> {
  return answer.parse(await request(nc, eventsRequestSubject(source), range)).events;
}
