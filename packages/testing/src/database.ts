import { randomBytes } from 'node:crypto';
import { type DatabaseSettings, provision } from '@kyoyo/event-store';
import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    databaseUrl: string;
    natsUrl: string;
    /** Tells this run of tests from others on the same server. */
    run: string;
    /** Where tests keep what is to go away after the run. */
    folder: string;
  }
}

/** A new, empty database with these schemas; what each schema's service connects with. */
export async function newDatabase<Schema extends string>(
  ...schemas: Schema[]
): Promise<Record<Schema, DatabaseSettings>> {
  const database = `test_${randomBytes(6).toString('hex')}`;
  const adminUrl = inject('databaseUrl');
  const urls = await provision({ adminUrl, database, schemas, password: 'test' });
  const settings = schemas.map((schema) => [
    schema,
    { url: urls[schema] as string, schema, connectionsMax: 40 },
  ]);
  return Object.fromEntries(settings) as Record<Schema, DatabaseSettings>;
}
