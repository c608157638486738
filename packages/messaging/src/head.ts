import { headSubject, type EventSource } from '@kyoyo/contracts';
import type { NatsConnection } from '@nats-io/transport-node';

/** Tells consumers how far a source has published. A lost announcement is made up by the next. */
export function announceHead(nc: NatsConnection, source: EventSource, position: number): void {
  if (nc.isClosed() || nc.isDraining()) return;
  nc.publish(headSubject(source), String(position));
}

/** Follows a source's announcements; `onHead` hears each newest position. */
export function followHead(
  nc: NatsConnection,
  source: EventSource,
  onHead: (position: number) => void,
): { stop(): void } {
  const subscription = nc.subscribe(headSubject(source), {
    callback(error, message) {
      const position = error ? Number.NaN : Number(message.string());
      if (Number.isSafeInteger(position)) onHead(position);
    },
  });
  return { stop: () => subscription.unsubscribe() };
}
