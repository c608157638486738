import { problem, type ReservationEvent, type Slot } from '@kyoyo/contracts';
import { accept, type Instant, refuse } from '@kyoyo/kernel';
import {
  bookingRefusal,
  contractConditions,
  contractRefusal,
  extensionRefusal,
} from '../policies.ts';
import type { Booked, CommandOf, Reservation, ReservationDecision } from '../state.ts';
import { released } from './giving-back.ts';
import { isComing, isLapsed, isOver, mayStillUse, unusedAt, wrongStatus } from './status.ts';
import { suspensionRefusal } from './suspensions.ts';

/** The steps that make or change a booking before its run. */

/** Booked, or asked of the facility where it decides and has not itself done this. */
const booked = (
  { slot, booking }: Pick<Booked, 'slot' | 'booking'>,
  byStaff: boolean,
): ReservationEvent => ({
  type: slot.conditions.approval && !byStaff ? 'ReservationRequested' : 'ReservationConfirmed',
  data: { slot, booking },
});

/** Whether it would be over as soon as it is booked, or asked for: its time has begun without it. */
const comesTooLate = (state: Booked, { type }: ReservationEvent, now: Instant): boolean =>
  (type === 'ReservationRequested' ? state.slot.period.start : unusedAt(state)) <= now;

export function bookSlot(state: Reservation, command: CommandOf<'BookSlot'>): ReservationDecision {
  if (state.status !== 'none') return refuse(problem('already-exists'));
  const { slot, booking, heldUntil, facts, now } = command;
  const { period, institutionId } = slot;
  const { serviceKind } = booking;
  const refusal = bookingRefusal({ period, serviceKind, institutionId, facts, now });
  if (refusal) return refuse(refusal);
  return command.confirm
    ? accept(booked(command, command.byStaff))
    : accept({ type: 'SlotHeld', data: { slot, booking, heldUntil } });
}

export function confirm(
  state: Reservation,
  { facts, now, byStaff }: CommandOf<'ConfirmReservation'>,
): ReservationDecision {
  if (state.status === 'confirmed' || state.status === 'requested') return accept();
  if (state.status === 'expired' || isLapsed(state, now)) return refuse(problem('hold-expired'));
  if (state.status !== 'held') return wrongStatus(state);
  // While the instrument is suspended nobody knows its rules; they are asked again at check-in.
  const refusal = suspensionRefusal(state) ? undefined : mayStillUse(state, facts, now);
  if (refusal) return refuse(refusal);
  const event = booked(state, byStaff);
  return comesTooLate(state, event, now) ? refuse(problem('period-in-past')) : accept(event);
}

export function approve(
  state: Reservation,
  { facts, now }: CommandOf<'ApproveReservation'>,
): ReservationDecision {
  if (state.status === 'confirmed') return accept();
  if (state.status !== 'requested') return wrongStatus(state);
  const event = booked(state, true);
  if (comesTooLate(state, event, now)) return refuse(problem('period-in-past'));
  const refusal = suspensionRefusal(state) ?? mayStillUse(state, facts, now);
  return refusal ? refuse(refusal) : accept(event);
}

export function decline(
  state: Reservation,
  { reason }: CommandOf<'DeclineReservation'>,
): ReservationDecision {
  if (state.status === 'declined') return accept();
  if (state.status !== 'requested') return wrongStatus(state);
  const { slot, booking } = state;
  return accept({ type: 'ReservationDeclined', data: { slot, booking, reason } });
}

export function move(
  state: Reservation,
  command: CommandOf<'MoveReservation'>,
): ReservationDecision {
  const { to, facts, now, byStaff } = command;
  if (state.status === 'running') return extend(state, command);
  if (state.status !== 'held' && state.status !== 'requested' && state.status !== 'confirmed') {
    return wrongStatus(state);
  }
  if (isLapsed(state, now)) return refuse(problem('hold-expired'));
  const { slot: from, booking } = state;
  if (isSameSlot(from, to)) return accept();
  if (isOver(state, now)) return refuse(problem('reservation-over'));
  const { period, institutionId } = to;
  const { serviceKind } = booking;
  const keeps = from.instrumentId === to.instrumentId ? from.period : null;
  const refusal = bookingRefusal({ period, serviceKind, institutionId, facts, now, keeps });
  if (refusal) return refuse(refusal);
  const freed = released(state, to, command);
  if ('refused' in freed) return freed;
  const moved: ReservationEvent = { type: 'ReservationMoved', data: { from, to, booking } };
  const after = afterMove(state.status, { slot: to, booking }, byStaff);
  return accept(...freed.events, moved, ...after);
}

/**
 * A booking that its user moves to where the facility decides is asked for again; a request that is
 * moved to where nobody decides is a booking.
 */
function afterMove(
  status: 'held' | 'requested' | 'confirmed',
  moved: Pick<Booked, 'slot' | 'booking'>,
  byStaff: boolean,
): ReservationEvent[] {
  const { approval } = moved.slot.conditions;
  const asksAgain = status === 'confirmed' && approval && !byStaff;
  const asksNoMore = status === 'requested' && !approval;
  return asksAgain || asksNoMore ? [booked(moved, byStaff)] : [];
}

/** Somebody stands at this very unit, whichever other one is free. */
function extend(
  state: Extract<Booked, { status: 'running' }>,
  command: CommandOf<'MoveReservation'>,
): ReservationDecision {
  const { to, facts, now } = command;
  const { slot: from, booking } = state;
  if (isSameSlot(from, to)) return accept();
  const { period, institutionId } = to;
  const sameStart = period.start === from.period.start;
  if (!sameStart || to.instrumentId !== from.instrumentId) return wrongStatus(state);
  const { serviceKind } = booking;
  const refusal = extensionRefusal({ period, serviceKind, institutionId, facts, now });
  if (refusal) return refuse(refusal);
  const { unit, operatorId, accessories } = from;
  const longer = { ...to, unit, operatorId, accessories };
  const freed = released(state, longer, command);
  if ('refused' in freed) return freed;
  return accept(...freed.events, { type: 'ReservationMoved', data: { from, to: longer, booking } });
}

const isSameSlot = (a: Slot, b: Slot): boolean =>
  a.instrumentId === b.instrumentId &&
  a.period.start === b.period.start &&
  a.period.end === b.period.end;

export function changeOperator(
  state: Reservation,
  { operatorId, now }: CommandOf<'ChangeOperator'>,
): ReservationDecision {
  const changeable = ['held', 'requested', 'confirmed', 'running'].includes(state.status);
  if (state.status === 'none' || !changeable) return wrongStatus(state);
  if (isLapsed(state, now)) return refuse(problem('hold-expired'));
  if (isComing(state) && isOver(state, now)) return refuse(problem('reservation-over'));
  const { slot, booking, touchedBy } = state;
  // Whose operator is gone may be given another one.
  const lacksOne = slot.operatorId === null && touchedBy !== 'operator-changed';
  if (lacksOne) return refuse(problem('no-operator-booked'));
  if (slot.operatorId === operatorId) return accept();
  return accept({
    type: 'OperatorChanged',
    data: { slot: { ...slot, operatorId }, booking, fromOperatorId: slot.operatorId },
  });
}

/** Another contract pays for it from now on, under the conditions that this has today. */
export function changeContract(
  state: Reservation,
  { contractId, facts, now }: CommandOf<'ChangeContract'>,
): ReservationDecision {
  if (!isComing(state)) return wrongStatus(state);
  if (isLapsed(state, now)) return refuse(problem('hold-expired'));
  const { slot, booking } = state;
  if (booking.contractId === contractId) return accept();
  if (isOver(state, now)) return refuse(problem('reservation-over'));
  const { period, institutionId } = slot;
  const { serviceKind } = booking;
  const refusal = contractRefusal({ period, serviceKind, institutionId, facts, now });
  if (refusal) return refuse(refusal);
  const conditions = { ...slot.conditions, ...contractConditions(facts, period) };
  return accept({
    type: 'ContractChanged',
    data: {
      slot: { ...slot, conditions },
      booking: { ...booking, contractId },
      fromContractId: booking.contractId,
    },
  });
}

/** It stands, with what there is by now. */
export function adapt(
  state: Reservation,
  { to, change, gone, broken, reason }: CommandOf<'AdaptReservation'>,
): ReservationDecision {
  if (!isComing(state)) return wrongStatus(state);
  const { slot: from, booking } = state;
  const data = { from, to, booking, change, gone: [...gone], broken: [...broken], reason };
  return accept({ type: 'ReservationAdapted', data });
}

/** To a colleague who may use the instrument; never back, so that nobody passes it round. */
export function handOver(
  state: Reservation,
  { personId, colleague, facts, now }: CommandOf<'HandOverReservation'>,
): ReservationDecision {
  if (state.status !== 'confirmed' && state.status !== 'requested') return wrongStatus(state);
  const { slot, booking } = state;
  if (booking.personId === personId) return accept();
  if (colleague?.organisationId !== booking.organisationId) {
    return refuse(problem('not-a-colleague'));
  }
  if (!colleague.books) return refuse(problem('does-not-book'));
  if (isOver(state, now)) return refuse(problem('reservation-over'));
  if (state.formerPersonIds.includes(personId)) return refuse(problem('already-held-before'));
  const refusal = mayStillUse(state, facts, now);
  if (refusal) return refuse(refusal);
  return accept({
    type: 'ReservationHandedOver',
    data: { slot, booking: { ...booking, personId }, fromPersonId: booking.personId },
  });
}
