import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';

/** Does the work while nobody else in this run does work of that name, in whatever test file. */
export const inTurn = <Result>(name: string, work: () => Promise<Result>): Promise<Result> =>
  withAdmin(async (admin) => {
    // Ends with the connection.
    await admin.query('SELECT pg_advisory_lock(hashtextextended($1, 0))', [nameInRun(name)]);
    return work();
  });

export interface Copy<Note> {
  readonly database: string;
  /** The database that it was copied from, whose roles own what is in it. */
  readonly template: string;
  readonly note: Note;
}

/**
 * A copy of a database that the first who asks for it in this run makes, while the others wait. What
 * `make` returns is told to all. It must have closed its connections.
 */
export async function copyOf<Note>(
  name: string,
  make: (database: string) => Promise<Note>,
): Promise<Copy<Note>> {
  const template = nameInRun(name);
  const database = `test_${randomBytes(6).toString('hex')}`;
  const note = await inTurn(name, () =>
    withAdmin(async (admin) => {
      // The note is written last: a database without one was not made to its end.
      const known = await noteOf<Note>(admin, template);
      if (known) return known.note;
      await admin.query(`DROP DATABASE IF EXISTS ${admin.escapeIdentifier(template)} WITH (FORCE)`);
      const made = await make(template);
      const comment = admin.escapeLiteral(JSON.stringify({ note: made ?? null }));
      await admin.query(`COMMENT ON DATABASE ${admin.escapeIdentifier(template)} IS ${comment}`);
      return made;
    }),
  );
  await withAdmin((admin) =>
    admin.query(
      `CREATE DATABASE ${admin.escapeIdentifier(database)}
       TEMPLATE ${admin.escapeIdentifier(template)}`,
    ),
  );
  return { database, template, note };
}

const nameInRun = (name: string): string => `${inject('run')}_${name}`;

async function noteOf<Note>(admin: pg.Client, database: string) {
  const { rows } = await admin.query(
    `SELECT shobj_description(oid, 'pg_database') AS note FROM pg_database WHERE datname = $1`,
    [database],
  );
  const text: string | null | undefined = rows[0]?.note;
  return text ? (JSON.parse(text) as { note: Note }) : undefined;
}

async function withAdmin<Result>(work: (admin: pg.Client) => Promise<Result>): Promise<Result> {
  const admin = new pg.Client({ connectionString: inject('databaseUrl') });
  await admin.connect();
  try {
    return await work(admin);
  } finally {
    await admin.end();
  }
}
