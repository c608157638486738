import type { Booking, Envelope, Slot } from '@kyoyo/contracts';
import { causedBy, type Parts, type Reaction, type Reactions } from '@kyoyo/service-kit';
import type pg from 'pg';
import type { Tables } from '../schema.ts';
import { minutesOf, shareOfMinutes } from './counted.ts';
import { setUse } from './using.ts';

interface Booked {
  readonly slot: Slot;
  readonly booking: Booking;
}

/**
 * A confirmed booking has its minutes of the allowance; what is cancelled gives them back, but for the
 * share that it costs, until somebody else has taken the time. The end of a run, and fees, are
 * attributed: there what it had becomes its price.
 */
export function allowanceReactions({ store }: Parts<Tables>): Reactions {
  const use = (
    { slot: { period }, booking: { personId, contractId } }: Booked,
    percent: number,
    envelope: Envelope,
    tx: pg.ClientBase,
  ) => {
    const minutesBy = () => shareOfMinutes(minutesOf(period), percent);
    const of = { reservationId: envelope.subject, personId, contractId, period };
    const wish = { ...of, saidAt: envelope.time, minutesBy };
    return setUse(store.within(tx), wish, causedBy(envelope));
  };
  const sets =
    (percentOf: (data: Booked) => number): Reaction<Booked> =>
    async ({ data, envelope }, tx) => {
      if (data.booking.contractId !== null) await use(data, percentOf(data), envelope, tx);
    };
  const takes = sets(() => 100);
  const givesBack = sets(() => 0);
  /** Only of what is confirmed already: what is asked for has taken nothing. */
  const moves: Reaction<{ readonly to: Slot; readonly booking: Booking }> = async (
    { data: { to, booking }, envelope },
    tx,
  ) => {
    if (await has(tx, envelope.subject)) await use({ slot: to, booking }, 100, envelope, tx);
  };
  return {
    reservation: {
      ReservationConfirmed: takes,
      ContractChanged: async ({ data, envelope }, tx) => {
        await use(data, 100, envelope, tx);
      },
      ReservationMoved: moves,
      ReservationAdapted: moves,
      ReservationHandedOver: async ({ data, envelope }, tx) => {
        if (await has(tx, envelope.subject)) await use(data, 100, envelope, tx);
      },
      ReservationCancelled: async ({ data, envelope }, tx) => {
        if (data.booking.contractId === null) return;
        await use(data, data.feePercent, envelope, tx);
      },
      CancellationFeeWaived: givesBack,
      ReservationDeclined: givesBack,
      ReservationUnused: givesBack,
    },
  };
}

async function has(tx: pg.ClientBase, reservationId: string): Promise<boolean> {
  const { rows } = await tx.query('SELECT 1 FROM allowance_use WHERE reservation_id = $1 LIMIT 1', [
    reservationId,
  ]);
  return rows.length > 0;
}
