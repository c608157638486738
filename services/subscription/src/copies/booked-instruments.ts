import type { Booking, Slot } from '@kyoyo/contracts';
import { copy, row } from '../schema.ts';

interface Booked {
  readonly slot: Pick<Slot, 'instrumentId'>;
  readonly booking: Pick<Booking, 'contractId'>;
}

/** Which instrument a booking under a contract is of, also once it is over. */
export const bookedInstruments = copy({
  name: 'booked-instruments',
  of: 'reservation/reservation',
  form: 1,
  initial: null as string | null,
  evolve(before, event) {
    switch (event.type) {
      case 'ReservationRequested':
      case 'ReservationConfirmed':
      case 'ContractChanged':
        return booked(event.data);
      case 'ReservationMoved':
      case 'ReservationAdapted':
        return booked({ slot: event.data.to, booking: event.data.booking });
      case 'SlotHeld':
      case 'HoldExpired':
      case 'SlotReleased':
      case 'ReservationDeclined':
      case 'ContractLapsed':
      case 'ContractRestored':
      case 'OperatorChanged':
      case 'ReservationHandedOver':
      case 'ReservationCancelled':
      case 'ReservationSuspended':
      case 'ReservationResumed':
      case 'NoShowRecorded':
      case 'CancellationFeeIncurred':
      case 'CancellationFeeWaived':
      case 'RunStarted':
      case 'OptionsRecorded':
      case 'RunOverran':
      case 'OverstayNoticed':
      case 'ReservationDelayed':
      case 'UnitFreed':
      case 'ReservationUnused':
      case 'RunEnded':
      case 'RunCorrected':
        return before;
    }
  },
  tables: { booked_instrument: ['reservation_id'] },
  rows: (instrumentId, { id }) =>
    instrumentId === null
      ? []
      : [row('booked_instrument', { reservation_id: id, instrument_id: instrumentId })],
});

/** Null without a contract. */
const booked = ({ slot, booking }: Booked): string | null =>
  booking.contractId === null ? null : slot.instrumentId;
