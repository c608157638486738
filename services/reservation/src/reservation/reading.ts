import type { Identity, ReservationView } from '@kyoyo/contracts';
import type { Instant } from '@kyoyo/kernel';
import { type Parts, refuseWith } from '@kyoyo/service-kit';
import type pg from 'pg';
import { mayChange, maySee } from '../access.ts';
import { type BookableInstrument, readBookable } from '../copies/bookable.ts';
import { findReservation } from './queries.ts';
import type { Tables } from '../schema.ts';
import type { Colleague } from './state.ts';

/** What routes look up before they act; refuses what the asker may not see or do. */
export function createReader(
  { database, clock }: Pick<Parts<Tables>, 'database' | 'clock'>,
  client: pg.Pool | pg.ClientBase = database.pool,
) {
  /** As this person may book it for a use that begins at `start`. */
  const bookable = async (
    who: Pick<Identity, 'organisationId' | 'personId'> & { readonly contractId?: string | null },
    instrumentId: string,
    start: Instant,
  ): Promise<BookableInstrument> =>
    (await readBookable(client, who, instrumentId, { start, now: clock() })) ??
    refuseWith('not-found');

  /** The reservation, if the asker may do this with it. */
  const reservation = async (
    who: Identity,
    reservationId: string,
    may: typeof maySee = mayChange,
  ): Promise<ReservationView> => {
    const found = await findReservation(database.query, reservationId);
    if (!found || !maySee(who, found)) return refuseWith('not-found');
    return may(who, found) ? found : refuseWith('forbidden');
  };

  /** Where somebody works, and whether they may use instruments; null when nobody knows them. */
  const person = async (personId: string): Promise<Colleague | null> => {
    const row = await database.query
      .selectFrom('person')
      .select(['organisation_id as organisationId', 'books'])
      .where('person_id', '=', personId)
      .executeTakeFirst();
    return row ?? null;
  };

  return { bookable, reservation, person };
}

export type Reader = ReturnType<typeof createReader>;
