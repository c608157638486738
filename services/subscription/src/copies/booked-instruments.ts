import type { CoverableBooking, Booking, Slot } from '@kyoyo/contracts';
import type { Instant } from '@kyoyo/kernel';
import type pg from 'pg';
import { copy, row } from '../schema.ts';

interface Booked {
  readonly contractId: string;
  readonly instrumentId: string;
  /** Null once it has begun, or is over. */
  readonly coming: CoverableBooking | null;
}

/** Of what a booking under a contract is, also once it is over; and what is known of it before. */
export const bookedInstruments = copy({
  name: 'booked-instruments',
  of: 'reservation/reservation',
  form: 2,
  initial: null as Booked | null,
  evolve(before, event): Booked | null {
    switch (event.type) {
      case 'ReservationRequested':
      case 'ReservationConfirmed':
      case 'ContractChanged':
      case 'ReservationHandedOver':
        return booked(event.data);
      case 'ReservationMoved':
      case 'ReservationAdapted':
        return booked({ slot: event.data.to, booking: event.data.booking });
      case 'ReservationDeclined':
      case 'ReservationCancelled':
      case 'NoShowRecorded':
      case 'RunStarted':
      case 'ReservationUnused':
      case 'RunEnded':
        return before && { ...before, coming: null };
      case 'SlotHeld':
      case 'HoldExpired':
      case 'SlotReleased':
      case 'ContractLapsed':
      case 'ContractRestored':
      case 'OperatorChanged':
      case 'ReservationSuspended':
      case 'ReservationResumed':
      case 'CancellationFeeIncurred':
      case 'CancellationFeeWaived':
      case 'OptionsRecorded':
      case 'RunOverran':
      case 'OverstayNoticed':
      case 'ReservationDelayed':
      case 'UnitFreed':
      case 'RunCorrected':
        return before;
    }
  },
  tables: { booked_instrument: ['reservation_id'] },
  rows: (booking, { id }) =>
    booking
      ? [
          row('booked_instrument', {
            reservation_id: id,
            instrument_id: booking.instrumentId,
            contract_id: booking.contractId,
            coming: booking.coming && JSON.stringify(booking.coming),
          }),
        ]
      : [],
});

/** Null without a contract. */
function booked({ slot, booking }: { slot: Slot; booking: Booking }): Booked | null {
  const { contractId, organisationId, personId } = booking;
  if (contractId === null) return null;
  const { institutionId, instrumentId, period } = slot;
  const coming = {
    slot: { institutionId, instrumentId, period },
    booking: { organisationId, personId },
  };
  return { contractId, instrumentId, coming };
}

export type ComingBooking = CoverableBooking & { readonly reservationId: string };

/** Under a contract, what has not begun and is not over, in order of its start. */
export async function readComing(
  client: pg.Pool | pg.ClientBase,
  contractId: string,
  now: Instant,
): Promise<ComingBooking[]> {
  const { rows } = await client.query<{ id: string; coming: CoverableBooking }>(
    `SELECT reservation_id AS id, coming FROM booked_instrument
     WHERE contract_id = $1 AND coming IS NOT NULL AND coming #>> '{slot,period,end}' > $2
     ORDER BY coming #>> '{slot,period,start}', reservation_id`,
    [contractId, now],
  );
  return rows.map(({ id: reservationId, coming }) => ({ reservationId, ...coming }));
}
