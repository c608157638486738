import { rangeOf } from '@kyoyo/event-store/declaring';
import type { Instant, Period } from '@kyoyo/kernel';
import { copy, row } from '../schema.ts';

interface Use {
  readonly instrumentId: string;
  readonly organisationId: string;
  readonly reserved: Period | null;
  readonly used: { readonly start: Instant; readonly end: Instant | null } | null;
}

/** What is reserved and used. A booking that will not be used, or was not, is no use. */
export const uses = copy({
  name: 'uses',
  of: 'reservation/reservation',
  form: 1,
  initial: null as Use | null,
  evolve(before, event) {
    const { organisationId } = event.data.booking;
    switch (event.type) {
      case 'ReservationConfirmed': {
        const { instrumentId, period: reserved } = event.data.slot;
        return { instrumentId, organisationId, reserved, used: null };
      }
      case 'ReservationMoved': {
        const { instrumentId, period: reserved } = event.data.to;
        return before && { ...before, instrumentId, reserved };
      }
      case 'RunStarted':
        return before && { ...before, used: { start: event.data.startedAt, end: null } };
      case 'RunEnded':
      case 'RunCorrected':
        return before && { ...before, used: event.data.run.used };
      // A booking that is moved may be asked for again, and then declined.
      case 'ReservationRequested':
      case 'ReservationDeclined':
      case 'HoldExpired':
      case 'ReservationCancelled':
      case 'NoShowRecorded':
      case 'ReservationUnused':
        return null;
      case 'SlotHeld':
      case 'SlotReleased':
      case 'OperatorChanged':
      case 'ContractChanged':
      case 'ContractLapsed':
      case 'ContractRestored':
      case 'ReservationAdapted':
      case 'ReservationHandedOver':
      case 'ReservationSuspended':
      case 'ReservationResumed':
      case 'CancellationFeeIncurred':
      case 'CancellationFeeWaived':
      case 'OptionsRecorded':
      case 'RunOverran':
      case 'OverstayNoticed':
      case 'ReservationDelayed':
      case 'UnitFreed':
        return before;
    }
  },
  tables: { use: ['reservation_id'] },
  rows: (use, { id }) =>
    use
      ? [
          row('use', {
            reservation_id: id,
            instrument_id: use.instrumentId,
            organisation_id: use.organisationId,
            reserved: use.reserved && rangeOf(use.reserved),
            used: use.used && `[${use.used.start},${use.used.end ?? ''})`,
          }),
        ]
      : [],
});
