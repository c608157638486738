import type { EventSource } from '@kyoyo/contracts';
import type { Instant } from '@kyoyo/kernel';
import type { NatsConnection } from '@nats-io/transport-node';
import type pg from 'pg';
import { requestEvents } from './events-request.ts';
import { placeAnswer, type Received } from './received.ts';

const eventsAtOnce = 1_000;

/** The next events of a source's log after a position, in order. */
export async function readSource(
  nc: NatsConnection,
  source: EventSource,
  after: number,
): Promise<Received[]> {
  return placeAnswer(await requestEvents(nc, source, { after, limit: eventsAtOnce }), after);
}

/** How far a consumer has handled a source, as this connection sees it. */
export async function positionOf(
  client: pg.ClientBase | pg.Pool,
  consumer: string,
  source: EventSource,
): Promise<number> {
  const { rows } = await client.query(
    'SELECT position FROM checkpoint WHERE consumer = $1 AND source = $2',
    [consumer, source],
  );
  return Number(rows[0]?.position ?? 0);
}

/**
 * Whether a consumer has handled all that a source told before a time: what time does to a stream may
 * depend on what was told by then, however late it comes.
 */
export async function hasHeardUntil(
  nc: NatsConnection,
  pool: pg.Pool,
  { consumer, source, time }: { consumer: string; source: EventSource; time: Instant },
): Promise<boolean> {
  const after = await positionOf(pool, consumer, source);
  const [next] = placeAnswer(await requestEvents(nc, source, { after, limit: 1 }), after);
  if (!next) return true;
  return 'envelope' in next.content && next.content.envelope.time >= time;
}
