import {
  connect,
  type NatsConnection,
  type QueuedIterator,
  type Status,
} from '@nats-io/transport-node';
import type { Logger } from 'pino';

export interface NatsSettings {
  /** One server, or several of a cluster separated by commas. */
  readonly url: string;
  /** Shown by the server's monitoring. */
  readonly name: string;
  readonly log: Logger;
  /** Whether to wait until a server is there, for as long as it takes; so where nothing is said. */
  readonly waits?: boolean;
}

/** Connects, and reconnects without end. */
export async function connectNats({
  url,
  name,
  log,
  waits = true,
}: NatsSettings): Promise<NatsConnection> {
  const connection = await connect({
    servers: url.split(',').map((server) => server.trim()),
    name,
    waitOnFirstConnect: waits,
    maxReconnectAttempts: -1,
    reconnectTimeWait: 250,
    reconnectJitter: 100,
    ignoreAuthErrorAbort: true,
    // A half-open connection is noticed within half a minute.
    pingInterval: 10_000,
    maxPingOut: 2,
  });
  void logStatus(connection, log);
  return connection;
}

async function logStatus(connection: NatsConnection, log: Logger): Promise<void> {
  for await (const status of connection.status()) {
    if (status.type === 'disconnect') log.warn({ server: status.server }, 'NATS is disconnected');
    if (status.type === 'reconnect') log.info({ server: status.server }, 'NATS is connected again');
    if (status.type === 'error') log.warn({ err: status.error }, 'NATS reports an error');
  }
}

/** The connection's ups and downs. The declared type hides that listening can be stopped. */
export const statusOf = (nc: NatsConnection): QueuedIterator<Status> =>
  nc.status() as QueuedIterator<Status>;
