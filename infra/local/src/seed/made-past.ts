import { eventCatalogue } from '@kyoyo/contracts';
import { appendMadeLog, type DatabaseSettings, openDatabase } from '@kyoyo/event-store';
import type { Instant } from '@kyoyo/kernel';
import { reservationService } from '@kyoyo/reservation';
import { reservationStream } from '@kyoyo/reservation/deciding';
import { Past } from '../past/past.ts';
import { UnitBook } from '../past/unit-book.ts';
import type { IdOf } from './past-of-instruments.ts';

/** A part of the past, which is appended whole. */
export interface PartOfPast {
  /** The part is there where this instrument has been booked. */
  readonly seenBy: string;
  /** Plans what people did. */
  readonly plan: (past: Past, units: UnitBook, idOf: IdOf, present: Instant) => void;
}

/** Decides all that is planned up to the present, in memory. */
export function makePast({ plan }: PartOfPast, idOf: IdOf, present: Instant): Past {
  const past: Past = new Past({
    [reservationStream.name]: (_, streamId, now) => ({
      type: 'LetTimePass',
      reservationId: streamId,
      now,
      ...units.timeFacts(streamId, now),
    }),
  });
  const units = new UnitBook(past);
  plan(past, units, idOf, present);
  past.liveUntil(present);
  return past;
}

/**
 * Makes a part. What is returned appends it to the log of the reservation service and says how many
 * events that were; 0 if the part was there already.
 */
export async function preparePast(
  url: string,
  part: PartOfPast,
  idOf: IdOf,
  present: Instant,
): Promise<() => Promise<number>> {
  const settings = { url, schema: 'reservation', connectionsMax: 1 };
  if (await isBooked(settings, idOf(part.seenBy))) return async () => 0;
  const { log } = makePast(part, idOf, present);
  const { streams = [] } = reservationService;
  const source = { settings, source: 'reservation', catalogue: eventCatalogue, streams } as const;
  return async () => {
    await appendMadeLog(source, log);
    return log.length;
  };
}

async function isBooked(settings: DatabaseSettings, instrumentId: string): Promise<boolean> {
  await using database = openDatabase(settings);
  const { rows } = await database.pool.query(
    'SELECT EXISTS (SELECT FROM reservation WHERE instrument_id = $1) AS booked',
    [instrumentId],
  );
  return rows[0].booked;
}
