import { eventCatalogue } from '@kyoyo/contracts';
import { appendMadeLog, openDatabase } from '@kyoyo/event-store';
import type { Instant } from '@kyoyo/kernel';
import { reservationService } from '@kyoyo/reservation';
import { reservationStream } from '@kyoyo/reservation/deciding';
import { Past } from '../past/past.ts';
import { UnitBook } from '../past/unit-book.ts';
import type { IdOf } from './past-of-instruments.ts';

/** Plans what people did; called with the past into which it is planned. */
export type PlanOfPast = (past: Past, units: UnitBook, idOf: IdOf, present: Instant) => void;

/** Decides all that is planned up to the present, in memory. */
export function makePast(plans: readonly PlanOfPast[], idOf: IdOf, present: Instant): Past {
  const past: Past = new Past({
    [reservationStream.name]: (_, streamId, now) => ({
      type: 'LetTimePass',
      now,
      ...units.timeFacts(streamId, now),
    }),
  });
  const units = new UnitBook(past);
  for (const plan of plans) plan(past, units, idOf, present);
  past.liveUntil(present);
  return past;
}

/** Appends it to the log of the reservation service, in one piece; nothing where there is one. */
export async function appendPast(url: string, make: () => Past): Promise<number> {
  const settings = { url, schema: 'reservation', connectionsMax: 1 };
  if (await hasReservations(settings)) return 0;
  const { log } = make();
  const { streams = [] } = reservationService;
  const source = { settings, source: 'reservation', catalogue: eventCatalogue, streams } as const;
  await appendMadeLog(source, log);
  return log.length;
}

async function hasReservations(settings: Parameters<typeof openDatabase>[0]): Promise<boolean> {
  await using database = openDatabase(settings);
  const { rows } = await database.pool.query(
    `SELECT EXISTS (SELECT FROM streams WHERE stream_type = $1) AS made`,
    [reservationStream.name],
  );
  return rows[0].made;
}
