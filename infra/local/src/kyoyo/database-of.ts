import { schemaOf } from '@kyoyo/service-kit';
import pg from 'pg';

/** In which database `npm start` keeps its schemas. */
const usual = 'kyoyo';

/**
 * Where the schema of a service is: in the database that is named, as a service in production is told
 * it, or in the usual one of that server.
 */
export async function databaseOf(service: string, url: string): Promise<string> {
  const other = new URL(url);
  other.pathname = `/${usual}`;
  for (const candidate of [url, other.href]) {
    if (await hasSchema(candidate, schemaOf(service))) return candidate;
  }
  throw new Error(
    `There are no tables of ${service} at ${other.host} yet: start the platform first`,
  );
}

async function hasSchema(connectionString: string, schema: string): Promise<boolean> {
  const client = new pg.Client({ connectionString });
  try {
    await client.connect();
    const { rows } = await client.query('SELECT to_regclass($1) AS found', [`${schema}.streams`]);
    return rows[0].found !== null;
  } catch (error) {
    // 3D000: there is no such database.
    if (error instanceof pg.DatabaseError && error.code === '3D000') return false;
    throw error;
  } finally {
    await client.end();
  }
}
