import type { Msg, NatsConnection } from '@nats-io/transport-node';
import { statusOf } from './connection.ts';

const ackTimeoutMs = 5_000;

/**
 * Collects the acknowledgements of a window on one subscription, `<inbox>.<index>`. A repeated
 * message is acknowledged before the server looks at the chain, with the sequence it was stored
 * under the first time; so every acknowledgement must name the sequence that follows.
 */
export function collectAcks(
  nc: NatsConnection,
  inbox: string,
  { after, count }: { after: number; count: number },
) {
  const { promise: all, resolve, reject } = Promise.withResolvers<void>();
  all.catch(() => undefined);
  let missing = count;
  const timer = setTimeout(
    () => reject(new Error(`${missing} of ${count} messages were not acknowledged in time`)),
    ackTimeoutMs,
  );
  const subscription = nc.subscribe(`${inbox}.*`, {
    callback(error, message) {
      const refusal = error ?? refusalOf(message, inbox, after);
      if (refusal) reject(refusal);
      missing -= 1;
      if (missing === 0) resolve();
    },
  });
  const status = statusOf(nc);
  void (async () => {
    for await (const { type } of status) {
      if (type === 'disconnect' || type === 'reconnect') reject(new Error('NATS was away'));
    }
  })();
  return {
    all,
    close(): void {
      clearTimeout(timer);
      status.stop();
      subscription.unsubscribe();
    },
  };
}

function refusalOf(message: Msg, inbox: string, after: number): Error | undefined {
  if (message.headers?.code === 503) return new Error('No stream takes the messages');
  const index = Number(message.subject.slice(inbox.length + 1));
  try {
    const ack = message.json<{ seq?: number; error?: { description: string } }>();
    if (ack.error) return new Error(`The server refused a message: ${ack.error.description}`);
    if (ack.seq === after + 1 + index) return undefined;
    return new Error(`A message was stored as ${ack.seq}, not as ${after + 1 + index}`);
  } catch (error) {
    return new Error('An acknowledgement could not be read', { cause: error });
  }
}
