import { createHmac } from 'node:crypto';
import pg from 'pg';

export interface Provision {
  /** A connection that may create databases and roles */
  readonly adminUrl: string;
  readonly database: string;
  readonly schemas: readonly string[];
  /** From which each role's own is made. */
  readonly secret: string;
  /** The database whose roles own the schemas, where this one is a copy of it. */
  readonly copyOf?: string | undefined;
}

/**
 * Makes the database, and for each service a schema and a role that owns it and sees no other.
 * Does nothing that is done already. Returns each schema's connection URL.
 */
export async function provision(settings: Provision): Promise<Record<string, string>> {
  const databaseUrl = urlWith(settings.adminUrl, { database: settings.database });
  await withClient(settings.adminUrl, async (admin) => {
    // Roles belong to the whole server but a lock to one database: taken in the common one, so
    // that preparations of two databases take turns. Ends with the connection.
    await admin.query(`SELECT pg_advisory_lock(hashtextextended('kyoyo:provision', 0))`);
    await createDatabase(admin, settings.database);
    await withClient(databaseUrl, async (client) => {
      await client.query('BEGIN');
      await client.query('CREATE EXTENSION IF NOT EXISTS btree_gist SCHEMA public');
      await client.query('REVOKE CREATE ON SCHEMA public FROM PUBLIC');
      for (const schema of settings.schemas) await createSchema(client, schema, settings);
      await client.query('COMMIT');
    });
  });
  return Object.fromEntries(
    settings.schemas.map((schema) => [
      schema,
      urlWith(databaseUrl, {
        user: roleOf(settings.copyOf ?? settings.database, schema),
        password: passwordOf(roleOf(settings.copyOf ?? settings.database, schema), settings.secret),
      }),
    ]),
  );
}

/** The role that owns a schema. Roles belong to the whole server, so the database is in the name. */
export const roleOf = (database: string, schema: string): string => `${database}_${schema}`;

/** Whoever learns one role's password knows no other. */
const passwordOf = (role: string, secret: string): string =>
  createHmac('sha256', secret).update(role).digest('base64url');

async function createDatabase(client: pg.Client, database: string): Promise<void> {
  try {
    await client.query(`CREATE DATABASE ${client.escapeIdentifier(database)}`);
  } catch (error) {
    // 42P04: there already; 23505: somebody else is making it at this moment.
    if (!['42P04', '23505'].includes((error as pg.DatabaseError).code ?? '')) throw error;
  }
}

async function createSchema(
  client: pg.Client,
  schema: string,
  { database, copyOf = database, secret }: Provision,
): Promise<void> {
  const name = roleOf(copyOf, schema);
  const role = client.escapeIdentifier(name);
  const known = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [name]);
  if (known.rowCount === 0) await client.query(`CREATE ROLE ${role} LOGIN`);
  await client.query(
    `ALTER ROLE ${role} PASSWORD ${client.escapeLiteral(passwordOf(name, secret))}`,
  );
  await client.query(
    `CREATE SCHEMA IF NOT EXISTS ${client.escapeIdentifier(schema)} AUTHORIZATION ${role}`,
  );
}

async function withClient<Result>(
  connectionString: string,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function urlWith(
  url: string,
  parts: { database?: string; user?: string; password?: string },
): string {
  const changed = new URL(url);
  if (parts.database) changed.pathname = `/${parts.database}`;
  if (parts.user) changed.username = parts.user;
  if (parts.password) changed.password = parts.password;
  return changed.href;
}
