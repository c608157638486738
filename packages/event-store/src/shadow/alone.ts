import pg from 'pg';
import { connectionOptions, type DatabaseSettings } from '../database.ts';

/** What is done where somebody else rebuilds the same tables: wait until it has ended, or not begin. */
export type Turn = 'wait' | 'refuse';

/** Rebuilds of one service take turns, by a lock that ends with this connection. */
export async function alone<Result>(
  settings: DatabaseSettings,
  turn: Turn,
  work: () => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client(connectionOptions(settings));
  await client.connect();
  // Whoever is cut off has lost his turn, but what he does is one transaction all the same.
  client.on('error', () => undefined);
  try {
    const name = `hashtextextended('${settings.schema}:rebuild', 0)`;
    if (turn === 'wait') await client.query(`SELECT pg_advisory_lock(${name})`);
    else {
      const { rows } = await client.query(`SELECT pg_try_advisory_lock(${name}) AS locked`);
      if (!rows[0].locked) throw new Error(`Another rebuild of ${settings.schema} is under way`);
    }
    return await work();
  } finally {
    await client.end();
  }
}
