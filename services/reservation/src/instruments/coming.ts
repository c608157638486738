import type { Booking, ReservationStatus, Slot, WaitlistWish } from '@kyoyo/contracts';
import type { Instant } from '@kyoyo/kernel';
import type pg from 'pg';

/** A booking that has not begun and is not over. */
export interface Coming {
  readonly id: string;
  readonly status: ReservationStatus;
  readonly slot: Slot;
  readonly booking: Booking;
}

export interface OfInstrument {
  readonly instrumentId: string;
  readonly institutionId: string;
}

/** The coming bookings of an instrument while it was this institution's, in order of their start. */
export async function readComing(
  client: pg.Pool | pg.ClientBase,
  { instrumentId, institutionId }: OfInstrument,
  now: Instant,
): Promise<Coming[]> {
  const { rows } = await client.query(
    `SELECT reservation_id AS id, status, view->'slot' AS slot, view->'booking' AS booking
     FROM reservation
     WHERE instrument_id = $1 AND institution_id = $2 AND upper(period) > $3
       AND status IN ('held', 'requested', 'confirmed')
       AND (held_until IS NULL OR held_until > $3)
     ORDER BY lower(period), reservation_id`,
    [instrumentId, institutionId, now],
  );
  return rows as Coming[];
}

/** Who waits for it, in the order in which they joined. */
export async function readWaiting(
  client: pg.Pool | pg.ClientBase,
  { instrumentId, institutionId }: OfInstrument,
): Promise<{ id: string; wish: WaitlistWish }[]> {
  const { rows } = await client.query(
    `SELECT entry_id AS id, wish FROM waitlist
     WHERE instrument_id = $1 AND institution_id = $2 AND status = 'waiting' ORDER BY entry_id`,
    [instrumentId, institutionId],
  );
  return rows as { id: string; wish: WaitlistWish }[];
}

/** With each the number of all of the same person on the first of them, and null on the others. */
export function countedByPerson(
  coming: readonly Coming[],
): (Coming & { readonly ofPerson: number | null })[] {
  const byPerson = Map.groupBy(coming, ({ booking }) => booking.personId);
  return coming.map((one) => {
    const all = byPerson.get(one.booking.personId) ?? [];
    return { ...one, ofPerson: all[0] === one ? all.length : null };
  });
}
