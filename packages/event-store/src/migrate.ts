import { readdir, readFile } from 'node:fs/promises';
import type pg from 'pg';

/** Numbered SQL files of the event store itself. */
export const eventStoreMigrations = new URL('../migrations/', import.meta.url);

/**
 * Runs the `.sql` files of the folders that this schema has not run yet, folder by folder in the
 * order of their names, each in a transaction of its own. Replicas that start together take turns.
 */
export async function migrate(pool: pg.Pool, folders: readonly URL[]): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query(
      `SELECT pg_advisory_lock(hashtextextended(current_schema() || ':migrate', 0))`,
    );
    await client.query(
      'CREATE TABLE IF NOT EXISTS migration (name text PRIMARY KEY, applied_at timestamptz NOT NULL DEFAULT now())',
    );
    for (const folder of folders) await runFolder(client, folder);
  } finally {
    await client.query('SELECT pg_advisory_unlock_all()').catch(() => undefined);
    client.release();
  }
}

async function runFolder(client: pg.ClientBase, folder: URL): Promise<void> {
  const owner = folder.pathname.split('/').at(-3);
  const files = (await readdir(folder)).filter((file) => file.endsWith('.sql')).toSorted();
  for (const file of files) {
    const name = `${owner}/${file}`;
    const done = await client.query('SELECT 1 FROM migration WHERE name = $1', [name]);
    if (done.rowCount) continue;
    const sql = await readFile(new URL(file, folder), 'utf8');
    await client.query('BEGIN');
    try {
      await client.query(sql);
      await client.query('INSERT INTO migration (name) VALUES ($1)', [name]);
      await client.query('COMMIT');
    } catch (error) {
      await client.query('ROLLBACK');
      throw new Error(`Migration ${name} failed`, { cause: error });
    }
  }
}
