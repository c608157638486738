import { describedInstrument, type Envelope, type EventOf } from '@kyoyo/contracts';
import { Copies, type Database } from '@kyoyo/event-store';
import { newId } from '@kyoyo/kernel';
import type { BookableInstrument } from '../src/copies/bookable.ts';
import type { Tables } from '../src/schema.ts';
import { reservationService } from '../src/service.ts';
import { now } from './example-bookings.ts';

const name = { ja: '顕微鏡', en: 'Microscope' };

export const catalogueCopies = new Copies('catalogue', reservationService.copies ?? []);

const versions = new Map<string, number>();

/** An event of the catalogue as a consumer receives it. */
export function instrumentEvent(
  instrumentId: string,
  { type, data }: EventOf<'catalogue/instrument'>,
  causationId: string | null = null,
): Envelope {
  const streamVersion = (versions.get(instrumentId) ?? 0) + 1;
  versions.set(instrumentId, streamVersion);
  return {
    id: newId(),
    source: 'catalogue',
    stream: 'instrument',
    type,
    subject: instrumentId,
    time: now,
    dataVersion: 1,
    streamVersion,
    position: streamVersion,
    previousPosition: streamVersion - 1,
    correlationId: newId(),
    causationId,
    actor: 'system',
    data,
  };
}

/** Makes an instrument known as one that its institution shares. */
export async function share(
  { pool }: Database<Tables>,
  { instrumentId, institutionId, units }: BookableInstrument,
): Promise<void> {
  const description = describedInstrument.parse({ name, category: 'sem', location: name, units });
  const client = await pool.connect();
  await catalogueCopies.take(client, [
    instrumentEvent(instrumentId, {
      type: 'InstrumentProposed',
      data: { ...description, institutionId },
    }),
    instrumentEvent(instrumentId, { type: 'InstrumentApproved', data: { institutionId } }),
  ]);
  client.release();
}
