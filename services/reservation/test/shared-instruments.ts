import type { Database } from '@kyoyo/event-store';
import type { BookableInstrument } from '../src/copies/bookable.ts';
import type { Tables } from '../src/schema.ts';

/** Makes an instrument known as one that its institution shares. */
export async function share(
  { query }: Database<Tables>,
  { instrumentId, institutionId, units }: BookableInstrument,
): Promise<void> {
  await query
    .insertInto('instrument')
    .values({
      instrument_id: instrumentId,
      institution_id: institutionId,
      units,
      approved: true,
    })
    .execute();
}
