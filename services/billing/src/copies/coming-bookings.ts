import type { Booking, Slot } from '@kyoyo/contracts';
import { copy, row } from '../schema.ts';

interface Booked {
  readonly slot: Pick<Slot, 'instrumentId' | 'institutionId' | 'period'>;
  readonly booking: Pick<
    Booking,
    'organisationId' | 'personId' | 'contractId' | 'serviceKind' | 'tariff' | 'quantity'
  >;
}

/**
 * What is confirmed or asked for and has not been used yet. A hold is left out: it lasts for minutes,
 * and who turns it into a booking is told the price of that moment.
 */
export const comingBookings = copy({
  name: 'coming-bookings',
  of: 'reservation/reservation',
  form: 2,
  initial: null as Booked | null,
  evolve(before, event) {
    switch (event.type) {
      case 'ReservationRequested':
      case 'ReservationConfirmed':
        return booked(event.data);
      case 'ReservationMoved':
      case 'ReservationAdapted':
        return before && booked({ slot: event.data.to, booking: event.data.booking });
      case 'ReservationHandedOver':
      case 'ContractChanged':
        return before && booked(event.data);
      case 'HoldExpired':
      case 'ReservationDeclined':
      case 'ReservationCancelled':
      case 'NoShowRecorded':
      case 'ReservationUnused':
      case 'RunEnded':
        return null;
      case 'SlotHeld':
      case 'SlotReleased':
      case 'OperatorChanged':
      case 'ContractLapsed':
      case 'ContractRestored':
      case 'ReservationSuspended':
      case 'ReservationResumed':
      case 'CancellationFeeIncurred':
      case 'CancellationFeeWaived':
      case 'RunStarted':
      case 'OptionsRecorded':
      case 'RunOverran':
      case 'OverstayNoticed':
      case 'ReservationDelayed':
      case 'UnitFreed':
      case 'RunCorrected':
        return before;
    }
  },
  tables: { coming_booking: ['reservation_id'] },
  rows: (of, { id }) =>
    of
      ? [
          row('coming_booking', {
            reservation_id: id,
            institution_id: of.slot.institutionId,
            instrument_id: of.slot.instrumentId,
            organisation_id: of.booking.organisationId,
            person_id: of.booking.personId,
            contract_id: of.booking.contractId,
            starts_at: of.slot.period.start,
            ends_at: of.slot.period.end,
            asked: JSON.stringify(askedOf(of)),
          }),
        ]
      : [],
});

const booked = ({ slot, booking }: Booked): Booked => ({
  slot: { instrumentId: slot.instrumentId, institutionId: slot.institutionId, period: slot.period },
  booking: {
    organisationId: booking.organisationId,
    personId: booking.personId,
    contractId: booking.contractId,
    serviceKind: booking.serviceKind,
    tariff: booking.tariff,
    quantity: booking.quantity,
  },
});

const askedOf = ({ booking: { serviceKind, tariff, quantity } }: Booked) => ({
  serviceKind,
  tariff,
  quantity,
});
