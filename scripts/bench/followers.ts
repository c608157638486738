import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';

const pollMs = 10;

/** Sees when every consumer of every service has handled all that was published so far. */
export async function openFollowers(databaseUrls: Readonly<Record<string, string>>) {
  const clients = await Promise.all(
    Object.entries(databaseUrls).map(async ([schema, connectionString]) => {
      const client = new pg.Client({ connectionString });
      await client.connect();
      await client.query(`SET search_path = ${schema}`);
      return client;
    }),
  );

  /** The newest position of each source, and how far each consumer has come. */
  const look = async () => {
    const newest = new Map<string, number>();
    const reached: { source: string; position: number }[] = [];
    for (const [index, schema] of Object.keys(databaseUrls).entries()) {
      const client = clients[index] as pg.Client;
      const events = await client.query(
        'SELECT coalesce(max(position), 0)::int AS newest FROM events',
      );
      newest.set(schema.replaceAll('_', '-'), events.rows[0].newest);
      const { rows } = await client.query('SELECT source, position::int FROM checkpoint');
      reached.push(...rows);
    }
    return { newest, reached };
  };

  return {
    async caughtUp(): Promise<void> {
      for (;;) {
        const { newest, reached } = await look();
        if (reached.every(({ source, position }) => position >= (newest.get(source) ?? 0))) return;
        await delay(pollMs);
      }
    },
    async close(): Promise<void> {
      await Promise.all(clients.map((client) => client.end()));
    },
  };
}
