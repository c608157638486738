import { repairFromLog } from '@kyoyo/event-store';
import type { Parts } from '@kyoyo/service-kit';
import type { Tables } from '../schema.ts';
import { indexForm } from './indexing.ts';

/** What was indexed in another way, or with other synonyms, is said anew. */
export async function renewSearchIndex({
  store,
  database,
  clock,
}: Pick<Parts<Tables>, 'store' | 'database' | 'clock'>): Promise<void> {
  const stale = await database.query
    .selectFrom('instrument')
    .select('instrument_id')
    .where('search_form', '!=', indexForm)
    .limit(1)
    .executeTakeFirst();
  if (stale) await repairFromLog(store.log, clock);
}
