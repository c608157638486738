import type { Socket } from 'node:net';
import pg from 'pg';

/**
 * A connection of its own, with the settings of a pool, and when it was lost. Pipelined: what is asked
 * without waiting for the answer before is sent at once.
 */
export interface Session {
  readonly client: pg.ClientBase;
  readonly lost: AbortSignal;
  /** Ends it at once; a statement under way fails and its transaction is rolled back. */
  close(): Promise<void>;
}

export function openSession(pool: pg.Pool): Session {
  // The pool's own kind of client, which may prepare statements.
  const Client = (pool.options.Client ?? pg.Client) as typeof pg.Client;
  const client = new Client({ keepAlive: true, ...pool.options, pipeline: true });
  const losing = new AbortController();
  client.on('error', () => losing.abort());
  client.on('end', () => losing.abort());
  let closing: Promise<void> | undefined;
  return {
    client,
    lost: losing.signal,
    close() {
      // Otherwise a pipelined connection would wait for what is under way.
      (client as unknown as { connection: { stream: Socket } }).connection.stream.destroy();
      closing ??= client.end().catch(() => undefined);
      return closing;
    },
  };
}
