import {
  type Booking,
  type Problem,
  problem,
  type ReservationEvent,
  reservationStatusNames,
  type Slot,
} from '@kyoyo/contracts';
import {
  accept,
  type Decider,
  type Decision,
  type Instant,
  later,
  plusMinutes,
  refuse,
} from '@kyoyo/kernel';
import { type BookingFacts, bookingRefusal, extensionRefusal } from './booking-policies.ts';

/** What a reservation remembers. Money never appears here. */
export type Reservation =
  | { readonly status: 'none' }
  | (Booked & { readonly status: 'held'; readonly heldUntil: Instant })
  | (Booked & { readonly status: 'confirmed' | 'expired' })
  | (Booked & { readonly status: 'cancelled'; readonly reason: string })
  | (Booked & { readonly status: 'running'; readonly startedAt: Instant })
  | (Booked & { readonly status: 'done'; readonly startedAt: Instant; readonly endedAt: Instant });

interface Booked {
  readonly slot: Slot;
  readonly booking: Booking;
}

/** Facts from elsewhere and the present time come inside the command. */
export type ReservationCommand =
  | {
      readonly type: 'BookSlot';
      readonly slot: Slot;
      readonly booking: Booking;
      readonly facts: BookingFacts;
      readonly now: Instant;
      readonly heldUntil: Instant;
      /** False only holds the slot, to be confirmed later. */
      readonly confirm: boolean;
    }
  | { readonly type: 'ConfirmReservation'; readonly now: Instant }
  | { readonly type: 'ExpireHold'; readonly now: Instant }
  | {
      readonly type: 'MoveReservation';
      readonly to: Slot;
      readonly facts: BookingFacts;
      readonly now: Instant;
    }
  | { readonly type: 'CancelReservation'; readonly reason: string }
  | { readonly type: 'CheckIn'; readonly now: Instant }
  /** `mayExtend`: a late end keeps the slot to that end; not when somebody else has it by then. */
  | {
      readonly type: 'CheckOut';
      readonly reservationId: string;
      readonly now: Instant;
      readonly mayExtend: boolean;
    };

type ReservationDecision = Decision<ReservationEvent, Problem>;

/** How long before the booked start a user may begin. */
export const checkInOpensMinutes = 15;

export const reservationDecider: Decider<
  Reservation,
  ReservationCommand,
  ReservationEvent,
  Problem
> = { initial: { status: 'none' }, decide, evolve };

function decide(state: Reservation, command: ReservationCommand): ReservationDecision {
  switch (command.type) {
    case 'BookSlot':
      return bookSlot(state, command);
    case 'ConfirmReservation':
      return confirm(state, command.now);
    case 'ExpireHold':
      return expireHold(state, command.now);
    case 'MoveReservation':
      return move(state, command);
    case 'CancelReservation':
      return cancel(state, command.reason);
    case 'CheckIn':
      return checkIn(state, command.now);
    case 'CheckOut':
      return checkOut(state, command);
  }
}

const wrongStatus = (state: Reservation): ReservationDecision =>
  refuse(
    state.status === 'none'
      ? problem('not-found')
      : problem('wrong-status', { now: reservationStatusNames[state.status] }),
  );

function bookSlot(
  state: Reservation,
  command: Extract<ReservationCommand, { type: 'BookSlot' }>,
): ReservationDecision {
  if (state.status !== 'none') return refuse(problem('already-exists'));
  const { slot, booking, heldUntil, facts, now } = command;
  const { period, institutionId } = slot;
  const refusal = bookingRefusal({ period, institutionId, facts, now });
  if (refusal) return refuse(refusal);
  return command.confirm
    ? accept({ type: 'ReservationConfirmed', data: { slot, booking } })
    : accept({ type: 'SlotHeld', data: { slot, booking, heldUntil } });
}

function confirm(state: Reservation, now: Instant): ReservationDecision {
  if (state.status === 'confirmed') return accept();
  if (state.status === 'expired') return refuse(problem('hold-expired'));
  if (state.status !== 'held') return wrongStatus(state);
  if (state.heldUntil <= now) return refuse(problem('hold-expired'));
  const { slot, booking } = state;
  return accept({ type: 'ReservationConfirmed', data: { slot, booking } });
}

function expireHold(state: Reservation, now: Instant): ReservationDecision {
  if (state.status !== 'held' || state.heldUntil > now) return accept();
  return accept({ type: 'HoldExpired', data: { slot: state.slot, booking: state.booking } });
}

function move(
  state: Reservation,
  { to, facts, now }: Extract<ReservationCommand, { type: 'MoveReservation' }>,
): ReservationDecision {
  if (state.status !== 'held' && state.status !== 'confirmed' && state.status !== 'running') {
    return wrongStatus(state);
  }
  if (state.status === 'held' && state.heldUntil <= now) return refuse(problem('hold-expired'));
  const { slot: from, booking } = state;
  if (isSameSlot(from, to)) return accept();
  const wish = { period: to.period, institutionId: to.institutionId, facts, now };
  if (state.status === 'running') {
    const sameStart = to.period.start === from.period.start;
    if (!sameStart || to.instrumentId !== from.instrumentId) return wrongStatus(state);
    const refusal = extensionRefusal(wish);
    // Somebody stands at this very unit, whichever other one is free.
    const longer = { ...to, unit: from.unit };
    return refusal
      ? refuse(refusal)
      : accept({ type: 'ReservationMoved', data: { from, to: longer, booking } });
  }
  const refusal = bookingRefusal(wish);
  return refusal
    ? refuse(refusal)
    : accept({ type: 'ReservationMoved', data: { from, to, booking } });
}

const isSameSlot = (a: Slot, b: Slot): boolean =>
  a.instrumentId === b.instrumentId &&
  a.period.start === b.period.start &&
  a.period.end === b.period.end;

function cancel(state: Reservation, reason: string): ReservationDecision {
  if (state.status === 'cancelled') return accept();
  if (state.status !== 'held' && state.status !== 'confirmed') return wrongStatus(state);
  return accept({
    type: 'ReservationCancelled',
    data: { slot: state.slot, booking: state.booking, reason },
  });
}

function checkIn(state: Reservation, now: Instant): ReservationDecision {
  if (state.status === 'running') return accept();
  if (state.status !== 'confirmed') return wrongStatus(state);
  const { slot, booking } = state;
  if (now < plusMinutes(slot.period.start, -checkInOpensMinutes)) {
    return refuse(problem('too-early-to-check-in', { minutes: checkInOpensMinutes }));
  }
  if (now >= slot.period.end) return refuse(problem('too-late-to-check-in'));
  return accept({ type: 'RunStarted', data: { slot, booking, startedAt: now } });
}

function checkOut(
  state: Reservation,
  { now, mayExtend, reservationId }: Extract<ReservationCommand, { type: 'CheckOut' }>,
): ReservationDecision {
  if (state.status === 'done') return accept();
  if (state.status !== 'running') return wrongStatus(state);
  const { slot, booking, startedAt } = state;
  const late = now > slot.period.end;
  const end = late && !mayExtend ? slot.period.end : later(now, slot.period.start);
  const run = {
    reservationId,
    instrumentId: slot.instrumentId,
    institutionId: slot.institutionId,
    organisationId: booking.organisationId,
    personId: booking.personId,
    serviceKind: booking.serviceKind,
    tariff: booking.tariff,
    quantity: booking.quantity,
    reserved: slot.period,
    used: { start: startedAt, end: now },
  };
  const occupied = { start: slot.period.start, end };
  return accept({ type: 'RunEnded', data: { slot, booking, occupied, run } });
}

function evolve(state: Reservation, event: ReservationEvent): Reservation {
  if (event.type === 'SlotHeld') return { status: 'held', ...event.data };
  if (event.type === 'ReservationConfirmed') return { status: 'confirmed', ...event.data };
  if (state.status === 'none') return state;
  const { slot, booking } = state;
  switch (event.type) {
    case 'HoldExpired':
      return { status: 'expired', slot, booking };
    case 'ReservationMoved':
      return { ...state, slot: event.data.to };
    case 'ReservationCancelled':
      return { status: 'cancelled', slot, booking, reason: event.data.reason };
    case 'RunStarted':
      return { status: 'running', slot, booking, startedAt: event.data.startedAt };
    case 'RunEnded': {
      const { start: startedAt, end: endedAt } = event.data.run.used;
      return { status: 'done', slot, booking, startedAt, endedAt };
    }
  }
}
