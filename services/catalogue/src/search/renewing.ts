import { sql } from 'kysely';
import type { Parts } from '@kyoyo/service-kit';
import { instrumentStream } from '../instrument/stream.ts';
import type { Tables } from '../schema.ts';
import { indexForm } from './indexing.ts';

/** Says anew what was indexed in another way, or with other synonyms. */
export async function renewSearchIndex({ store, database }: Parts<Tables>): Promise<void> {
  const stale = await database.query
    .selectFrom('instrument')
    .select('instrument_id')
    .where('search_form', '!=', indexForm)
    .execute();
  for (const { instrument_id: id } of stale) {
    await database.query.transaction().execute(async (tx) => {
      // Whoever changes it meanwhile waits, and writes the difference to what is written here.
      await sql`SELECT FROM streams WHERE stream_id = ${id} FOR UPDATE`.execute(tx);
      const { state, head } = await store.read(instrumentStream, id);
      if (!head) return;
      for (const table of Object.keys(instrumentStream.tables)) {
        await sql`DELETE FROM ${sql.table(table)} WHERE instrument_id = ${id}`.execute(tx);
      }
      for (const { table, values } of instrumentStream.rows(state, head)) {
        await tx
          .insertInto(table)
          .values(values as never)
          .execute();
      }
    });
  }
}
