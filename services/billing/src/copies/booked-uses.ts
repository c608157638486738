import type { Booking, Slot } from '@kyoyo/contracts';
import { epochMs, fromEpochMs, type Instant, japanDate, type Period } from '@kyoyo/kernel';
import { chargeIdOf } from '../charge/stream.ts';
import { copy, row } from '../schema.ts';

/** What has become of a booking. What nobody began, and no rule makes a no-show, is `unused`. */
type BookedStatus =
  | 'requested'
  | 'confirmed'
  | 'running'
  | 'ended'
  | 'cancelled'
  | 'no-show'
  | 'unused'
  | 'declined';

interface Booked {
  readonly slot: Pick<Slot, 'instrumentId' | 'institutionId' | 'period'>;
  readonly booking: Pick<
    Booking,
    'organisationId' | 'personId' | 'contractId' | 'project' | 'purchaseOrder'
  >;
  readonly status: BookedStatus;
  readonly startedAt: Instant | null;
  readonly used: Period | null;
  /** What is owed of the price of the reserved time; 0 where nothing is. */
  readonly feePercent: number;
}

/**
 * Every booking that was asked for or confirmed, with what of it is to be charged. A hold is left out:
 * nobody owes anything for it.
 */
export const bookedUses = copy({
  name: 'booked-uses',
  of: 'reservation/reservation',
  form: 1,
  initial: null as Booked | null,
  evolve(before, event): Booked | null {
    switch (event.type) {
      case 'ReservationRequested':
        return at('requested', event.data, before);
      case 'ReservationConfirmed':
        return at('confirmed', event.data, before);
      case 'ReservationMoved':
      case 'ReservationAdapted': {
        const { to: slot, booking } = event.data;
        return before && at(before.status, { slot, booking }, before);
      }
      case 'ReservationHandedOver':
      case 'ContractChanged':
        return before && at(before.status, event.data, before);
      case 'ReservationDeclined':
        return at('declined', event.data, before);
      case 'ReservationCancelled':
        return before && at('cancelled', event.data, before);
      case 'ReservationUnused':
        return at('unused', event.data, before);
      case 'NoShowRecorded':
        return { ...at('no-show', event.data, before), feePercent: event.data.feePercent };
      case 'CancellationFeeIncurred': {
        // What a change gave back is owed for in a reservation that was never booked by itself.
        const { feePercent } = event.data;
        return { ...at(before?.status ?? 'cancelled', event.data, before), feePercent };
      }
      case 'CancellationFeeWaived':
        return before && { ...before, feePercent: 0 };
      case 'RunStarted':
        return { ...at('running', event.data, before), startedAt: event.data.startedAt };
      case 'RunEnded':
      case 'RunCorrected':
        return { ...at('ended', event.data, before), used: event.data.run.used };
      case 'SlotHeld':
      case 'HoldExpired':
      case 'SlotReleased':
      case 'OperatorChanged':
      case 'ContractLapsed':
      case 'ContractRestored':
      case 'ReservationSuspended':
      case 'ReservationResumed':
      case 'OptionsRecorded':
      case 'RunOverran':
      case 'OverstayNoticed':
      case 'ReservationDelayed':
      case 'UnitFreed':
        return before;
    }
  },
  tables: { booked_use: ['reservation_id'] },
  rows: (of, { id }) =>
    of
      ? [
          row('booked_use', {
            reservation_id: id,
            charge_id: chargeIdOf(id),
            institution_id: of.slot.institutionId,
            instrument_id: of.slot.instrumentId,
            organisation_id: of.booking.organisationId,
            person_id: of.booking.personId,
            contract_id: of.booking.contractId,
            project: of.booking.project,
            purchase_order: of.booking.purchaseOrder,
            starts_at: of.slot.period.start,
            ends_at: of.slot.period.end,
            month: monthOf(of.used?.end ?? of.slot.period.end),
            status: of.status,
            used_from: of.used?.start ?? of.startedAt,
            used_to: of.used?.end ?? null,
            fee_percent: of.feePercent,
          }),
        ]
      : [],
});

function at(
  status: BookedStatus,
  { slot, booking }: Pick<Booked, 'slot' | 'booking'>,
  before: Booked | null,
): Booked {
  const { instrumentId, institutionId, period } = slot;
  const { organisationId, personId, contractId, project, purchaseOrder } = booking;
  return {
    startedAt: before?.startedAt ?? null,
    used: before?.used ?? null,
    feePercent: before?.feePercent ?? 0,
    slot: { instrumentId, institutionId, period },
    booking: { organisationId, personId, contractId, project, purchaseOrder },
    status,
  };
}

/** What ends at 24:00 is of the day, and the month, that ends. */
const monthOf = (end: Instant): string => japanDate(fromEpochMs(epochMs(end) - 1)).slice(0, 7);
