import type { EventSource } from '@kyoyo/contracts';
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
  client: pg.ClientBase,
  consumer: string,
  source: EventSource,
): Promise<number> {
  const { rows } = await client.query(
    'SELECT position FROM checkpoint WHERE consumer = $1 AND source = $2',
    [consumer, source],
  );
  return Number(rows[0]?.position ?? 0);
}
