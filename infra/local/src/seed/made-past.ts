import { setTimeout as delay } from 'node:timers/promises';
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
    const { newest } = await readLog(settings);
    await appendMadeLog(source, log);
    // Whoever asks from now on whether there is anything that they have not heard is told so.
    while ((await readLog(settings)).published <= newest) await delay(publishPollMs);
    return log.length;
  };
}

const publishPollMs = 20;

/** How far the log goes, and how far of it is published. */
async function readLog(
  settings: DatabaseSettings,
): Promise<{ readonly newest: number; readonly published: number }> {
  await using database = openDatabase(settings);
  const { rows } = await database.pool.query(
    `SELECT (SELECT coalesce(max(position), 0) FROM events) AS newest,
       published_position AS published FROM sequencer`,
  );
  return rows[0];
}

async function isBooked(settings: DatabaseSettings, instrumentId: string): Promise<boolean> {
  await using database = openDatabase(settings);
  const { rows } = await database.pool.query(
    'SELECT EXISTS (SELECT FROM reservation WHERE instrument_id = $1) AS booked',
    [instrumentId],
  );
  return rows[0].booked;
}
