import { eventSubject, streamName, type EventSource } from '@kyoyo/contracts';
import { createInbox, headers, type MsgHdrs, type NatsConnection } from '@nats-io/transport-node';
import type { Logger } from 'pino';
import { collectAcks } from './publish-acks.ts';
import { ensureStream, isStreamMissing, managerOf } from './stream.ts';

/** The header that says where in the source's log a message belongs. */
export const positionHeader = 'Kyoyo-Position';

/** How many messages of somebody else are looked past at the end of a stream. */
const foreignMax = 100;

/**
 * A message was refused, or its fate is unknown. Nothing after it was stored; read
 * `lastPublished` and go on behind that.
 */
export class PublishChainBroken extends Error {
  override readonly name = 'PublishChainBroken';
}

export interface PublishMessage {
  readonly id: string;
  readonly type: string;
  readonly position: number;
  readonly payload: Uint8Array | string;
}

export interface Publisher {
  /** The stream's own last message; also where the next window is chained on. */
  lastPublished(): Promise<{ readonly position: number; readonly eventId: string } | 'empty'>;
  /** Resolves when the server has stored the whole window, in order. */
  publish(window: readonly PublishMessage[]): Promise<void>;
}

interface ChainEnd {
  readonly sequence: number;
  /** Absent right after it was read from the server, see `chainHeaders`. */
  readonly eventId?: string;
}

/**
 * The one producer of a source's stream. Every message names the one before it, and the server
 * refuses a message whose predecessor is not the last: a lost message breaks all that follow, and
 * of two leaders only one gets through.
 */
export function createPublisher(nc: NatsConnection, source: EventSource, log: Logger): Publisher {
  let end: ChainEnd | undefined;

  async function lastPublished() {
    const last = await readLast(nc, source);
    end = { sequence: last.sequence };
    return last.message ?? ('empty' as const);
  }

  async function publish(window: readonly PublishMessage[]): Promise<void> {
    if (window.length === 0) return;
    if (!end) throw new PublishChainBroken('Read lastPublished() before publishing to the stream');
    const start = end;
    // Unknown until the whole window is acknowledged.
    end = undefined;
    try {
      await sendWindow(nc, source, start, window);
    } catch (error) {
      log.warn({ err: error, source, position: window[0]?.position }, 'publishing was refused');
      if (await streamIsMissing(nc, source)) await ensureStream(nc, source).catch(() => undefined);
      throw new PublishChainBroken(`The stream of ${source} did not take the window`, {
        cause: error,
      });
    }
    const lastId = window.at(-1)?.id;
    end = { sequence: start.sequence + window.length, ...(lastId && { eventId: lastId }) };
  }

  return { lastPublished, publish };
}

/** How far a source has published, as its stream says; 0 where it holds nothing of it. */
export async function publishedPosition(nc: NatsConnection, source: EventSource): Promise<number> {
  const { message } = await readLast(nc, source);
  return message?.position ?? 0;
}

async function readLast(nc: NatsConnection, source: EventSource) {
  const { streams } = await managerOf(nc);
  const name = streamName(source);
  const info = await streams.info(name).catch(async (error: unknown) => {
    if (!isStreamMissing(error)) throw error;
    await ensureStream(nc, source);
    return streams.info(name);
  });
  const { first_seq: first, last_seq: sequence, messages } = info.state;
  // An old stream whose messages have all expired is empty but goes on counting.
  if (messages === 0) return { sequence, message: undefined };
  // A message that somebody else sent to our subjects says nothing about the log.
  const oldest = Math.max(first, sequence - foreignMax);
  for (let seq = sequence; seq >= oldest; seq -= 1) {
    const stored = await streams.getMessage(name, { seq });
    const position = Number(stored?.header.get(positionHeader));
    const eventId = stored?.header.get('Nats-Msg-Id');
    if (eventId && position > 0) return { sequence, message: { position, eventId } };
  }
  throw new Error(`The end of stream ${name} was not published by ${source}; purge the stream`);
}

async function sendWindow(
  nc: NatsConnection,
  source: EventSource,
  start: ChainEnd,
  window: readonly PublishMessage[],
): Promise<void> {
  const inbox = createInbox();
  const acks = collectAcks(nc, inbox, { after: start.sequence, count: window.length });
  try {
    let end = start;
    for (const [index, message] of window.entries()) {
      nc.publish(eventSubject(source, message.type), message.payload, {
        reply: `${inbox}.${index}`,
        headers: chainHeaders(end, message),
      });
      end = { sequence: end.sequence + 1, eventId: message.id };
    }
    await acks.all;
  } finally {
    acks.close();
  }
}

/**
 * Chained by the predecessor's id, except behind what was read from the server: there by its
 * sequence, because a server forgets the last id when it restarts after the duplicate window.
 */
function chainHeaders(end: ChainEnd, message: PublishMessage): MsgHdrs {
  const chained = headers();
  chained.set('Nats-Msg-Id', message.id);
  chained.set(positionHeader, String(message.position));
  // As the NATS binding of CloudEvents wants it.
  chained.set('Content-Type', 'application/cloudevents+json');
  if (end.eventId) chained.set('Nats-Expected-Last-Msg-Id', end.eventId);
  else chained.set('Nats-Expected-Last-Sequence', String(end.sequence));
  return chained;
}

async function streamIsMissing(nc: NatsConnection, source: EventSource): Promise<boolean> {
  try {
    const { streams } = await managerOf(nc);
    await streams.info(streamName(source));
    return false;
  } catch (error) {
    return isStreamMissing(error);
  }
}
