import type { ReservationEvent } from '@kyoyo/contracts';
import { type Claim, type Head, rangeOf } from '@kyoyo/event-store/declaring';
import { type Instant, isForward } from '@kyoyo/kernel';
import { row, stream } from '../schema.ts';
import { bookingClaims, useClaim } from '../taking-time/claims.ts';
import {
  adapt,
  approve,
  bookSlot,
  changeContract,
  changeOperator,
  confirm,
  decline,
  handOver,
  move,
} from './decisions/bookings.ts';
import { followCoverage } from './decisions/coverage.ts';
import { cancel, letTimePass } from './decisions/endings.ts';
import { giveBack } from './decisions/giving-back.ts';
import { recordOptions } from './decisions/options.ts';
import { checkIn, checkOut, correctRun, forgottenAt, remindOfWaiting } from './decisions/runs.ts';
import { unusedAt } from './decisions/status.ts';
import { resume, suspend, suspensionAfter } from './decisions/suspensions.ts';
import { freeUnit, keepWaiting, waitAfter } from './decisions/waiting.ts';
import type { Reservation, ReservationCommand, ReservationDecision } from './state.ts';
import { viewOf } from './view.ts';

/** Time on an instrument, from a hold or a request to the end of the run. */
export const reservationStream = stream({
  name: 'reservation',
  form: 6,
  initial: { status: 'none' },
  decide,
  evolve,
  tables: { reservation: ['reservation_id'] },
  rows(state, { id, version }) {
    if (state.status === 'none') return [];
    const { slot, booking } = state;
    return [
      row('reservation', {
        reservation_id: id,
        status: state.status,
        instrument_id: slot.instrumentId,
        institution_id: slot.institutionId,
        unit: slot.unit,
        period: rangeOf(slot.period),
        organisation_id: booking.organisationId,
        person_id: booking.personId,
        operator_id: slot.operatorId,
        series_id: booking.seriesId,
        held_until: state.status === 'held' ? state.heldUntil : null,
        view: JSON.stringify(viewOf(id, state, version)),
      }),
    ];
  },
  claims,
  wakesAt,
});

function decide(state: Reservation, command: ReservationCommand): ReservationDecision {
  switch (command.type) {
    case 'BookSlot':
      return bookSlot(state, command);
    case 'ConfirmReservation':
      return confirm(state, command);
    case 'ApproveReservation':
      return approve(state, command);
    case 'DeclineReservation':
      return decline(state, command);
    case 'MoveReservation':
      return move(state, command);
    case 'GiveBack':
      return giveBack(state, command);
    case 'ChangeOperator':
      return changeOperator(state, command);
    case 'AdaptReservation':
      return adapt(state, command);
    case 'HandOverReservation':
      return handOver(state, command);
    case 'ChangeContract':
      return changeContract(state, command);
    case 'CancelReservation':
      return cancel(state, command);
    case 'SuspendReservation':
      return suspend(state, command);
    case 'ResumeReservation':
      return resume(state, command);
    case 'FollowCoverage':
      return followCoverage(state, command);
    case 'CheckIn':
      return checkIn(state, command);
    case 'RemindOfWaiting':
      return remindOfWaiting(state, command);
    case 'KeepWaiting':
      return keepWaiting(state, command);
    case 'FreeUnit':
      return freeUnit(state, command);
    case 'RecordOptions':
      return recordOptions(state, command);
    case 'CheckOut':
      return checkOut(state, command);
    case 'CorrectRun':
      return correctRun(state, command);
    case 'LetTimePass':
      return letTimePass(state, command);
  }
}

function evolve(state: Reservation, event: ReservationEvent): Reservation {
  const isNew = state.status === 'none';
  const formerPersonIds = isNew ? [] : state.formerPersonIds;
  const suspension = isNew ? null : state.suspension;
  const touchedBy = isNew ? null : state.touchedBy;
  const wait = isNew ? null : state.wait;
  const contractLapsed = isNew ? false : state.contractLapsed;
  const { booking } = event.data;
  const slot = 'slot' in event.data ? event.data.slot : event.data.to;
  const firm = !isNew && state.firm;
  const kept = { formerPersonIds, suspension, wait, touchedBy, contractLapsed };
  const standing = { slot, booking, firm, ...kept };
  switch (event.type) {
    case 'SlotHeld':
      return { ...standing, status: 'held', heldUntil: event.data.heldUntil };
    case 'HoldExpired':
      return { ...standing, status: 'expired' };
    case 'ReservationRequested':
      return { ...standing, status: 'requested' };
    case 'ReservationDeclined':
      return { ...standing, status: 'declined', reason: event.data.reason };
    case 'ReservationConfirmed':
      return { ...standing, firm: true, status: 'confirmed' };
    case 'SlotReleased':
      return state;
    case 'ReservationMoved':
      if (state.status === 'none') return state;
      // Another time, or another instrument, is not the one that was lost.
      return state.status === 'running'
        ? { ...state, slot, overran: false }
        : { ...state, slot, suspension: null, wait: null, touchedBy: null, contractLapsed: false };
    case 'OperatorChanged':
      return state.status === 'none' ? state : { ...state, slot };
    case 'ReservationAdapted':
      if (isNew) return state;
      // Whoever lacks an operator does so whatever else is changed.
      return touchedBy === 'operator-changed' && slot.operatorId === null
        ? { ...state, slot }
        : { ...state, slot, touchedBy: event.data.change };
    case 'ReservationHandedOver': {
      if (state.status === 'none') return state;
      const former = [...formerPersonIds, event.data.fromPersonId];
      return { ...state, booking, formerPersonIds: former, contractLapsed: false };
    }
    case 'ContractChanged':
      return state.status === 'none' ? state : { ...state, slot, booking, contractLapsed: false };
    case 'ContractLapsed':
    case 'ContractRestored':
      return isNew ? state : { ...state, contractLapsed: event.type === 'ContractLapsed' };
    case 'ReservationSuspended':
    case 'ReservationResumed':
      return isNew ? state : { ...state, suspension: suspensionAfter(suspension, event) };
    case 'ReservationCancelled': {
      const { reason, feePercent: openFeePercent, kept } = event.data;
      return { ...standing, status: 'cancelled', reason, openFeePercent, kept };
    }
    case 'CancellationFeeIncurred':
    case 'CancellationFeeWaived':
      return state.status === 'cancelled' ? { ...state, openFeePercent: 0 } : state;
    case 'NoShowRecorded':
      return { ...standing, status: 'no-show' };
    case 'ReservationUnused':
      return { ...standing, status: 'unused' };
    case 'RunStarted': {
      const { startedAt } = event.data;
      return {
        ...standing,
        status: 'running',
        startedAt,
        overran: false,
        keptWaiting: [],
        options: [],
      };
    }
    case 'OptionsRecorded':
      return state.status === 'running' ? { ...state, options: event.data.options } : state;
    case 'RunOverran':
      return state.status === 'running' ? { ...state, overran: true } : state;
    case 'OverstayNoticed': {
      if (state.status !== 'running') return state;
      const { reservationId } = event.data.waiting;
      return { ...state, keptWaiting: [...state.keptWaiting, reservationId] };
    }
    case 'ReservationDelayed':
    case 'UnitFreed':
      return isNew ? state : { ...state, wait: waitAfter(event, wait) };
    case 'RunEnded': {
      const { run, occupied } = event.data;
      const { start: startedAt, end: endedAt } = run.used;
      return {
        ...standing,
        status: 'done',
        startedAt,
        endedAt,
        options: run.options,
        occupied,
        run,
      };
    }
    case 'RunCorrected': {
      const { run } = event.data;
      const { start: startedAt, end: endedAt } = run.used;
      return state.status === 'done'
        ? { ...state, startedAt, endedAt, options: run.options, run }
        : state;
    }
  }
}

function claims(state: Reservation, { id }: Head): Claim[] {
  switch (state.status) {
    case 'held':
      return bookingClaims(id, state, state.slot.occupied, state.heldUntil);
    case 'requested':
    case 'confirmed':
      return bookingClaims(id, state, state.slot.occupied, null);
    case 'running':
      return [...bookingClaims(id, state, state.slot.occupied, null), useClaim(id, state.slot)];
    case 'done':
      return isForward(state.occupied) ? bookingClaims(id, state, state.occupied, null) : [];
    case 'none':
    case 'declined':
    case 'cancelled':
    case 'expired':
    case 'no-show':
    case 'unused':
      return [];
  }
}

/** A hold and a request wake up when they would have, whatever becomes of the instrument. */
function wakesAt(state: Reservation): Instant | null {
  switch (state.status) {
    case 'held':
      return state.heldUntil;
    case 'requested':
      return state.slot.period.start;
    case 'confirmed':
      return unusedAt(state);
    case 'running':
      return state.overran ? forgottenAt(state.slot) : state.slot.period.end;
    case 'cancelled':
      return state.openFeePercent > 0 ? state.slot.period.end : null;
    case 'none':
    case 'declined':
    case 'done':
    case 'expired':
    case 'no-show':
    case 'unused':
      return null;
  }
}
