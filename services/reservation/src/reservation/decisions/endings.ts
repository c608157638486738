import { type EndedRun, problem, type Slot } from '@kyoyo/contracts';
import {
  accept,
  durationMs,
  epochMs,
  type Instant,
  later,
  plusMinutes,
  refuse,
} from '@kyoyo/kernel';
import type { Booked, CommandOf, Reservation, ReservationDecision } from '../state.ts';
import { inOneForm, isSame, optionRefusal, recordedIn } from './options.ts';
import { wrongStatus } from './status.ts';
import { checkInRefusal, endUnused, unusedAt } from './suspensions.ts';

/** The run, and every way in which a reservation ends. */

/** How long before the booked start a user may begin. */
export const checkInOpensMinutes = 15;

export function cancel(
  state: Reservation,
  { reason, by, now, because = null }: CommandOf<'CancelReservation'>,
): ReservationDecision {
  if (state.status === 'cancelled') return accept();
  if (state.status !== 'held' && state.status !== 'requested' && state.status !== 'confirmed') {
    return wrongStatus(state);
  }
  const { slot, booking, suspension } = state;
  const free = state.status !== 'confirmed' || by === 'facility' || suspension !== null;
  const feePercent = free ? 0 : cancellationPercent(slot, now);
  return accept({
    type: 'ReservationCancelled',
    data: { slot, booking, reason, by, feePercent, because },
  });
}

/** The highest share of all tiers that are reached; 0 long before the start. */
export function cancellationPercent({ period, conditions }: Slot, now: Instant): number {
  const hoursLeft = (epochMs(period.start) - epochMs(now)) / 3_600_000;
  const reached = conditions.cancellationTiers.filter(({ hoursBefore }) => hoursLeft < hoursBefore);
  return Math.max(0, ...reached.map(({ percent }) => percent));
}

export function checkIn(state: Reservation, { now }: CommandOf<'CheckIn'>): ReservationDecision {
  if (state.status === 'running') return accept();
  if (state.status !== 'confirmed') return wrongStatus(state);
  const refusal = checkInRefusal(state);
  if (refusal) return refusal;
  const { slot, booking } = state;
  if (now < plusMinutes(slot.period.start, -checkInOpensMinutes)) {
    return refuse(problem('too-early-to-check-in', { minutes: checkInOpensMinutes }));
  }
  if (now >= slot.period.end) return refuse(problem('too-late-to-check-in'));
  return accept({ type: 'RunStarted', data: { slot, booking, startedAt: now } });
}

/** An early end gives the rest back, but for the time of cleaning up. */
export function checkOut(
  state: Reservation,
  { now, mayExtend, reservationId, options: asked, offered }: CommandOf<'CheckOut'>,
): ReservationDecision {
  const isEnded = state.status === 'done' && (asked === null || isSame(asked, state.options));
  if (isEnded) return accept();
  if (state.status !== 'running') return wrongStatus(state);
  // Also what was recorded before: by now every rate card from before the run has been heard of.
  const options = inOneForm(asked ?? state.options);
  const refusal = optionRefusal(options, offered);
  if (refusal) return refuse(refusal);
  const { slot, booking, startedAt } = state;
  const { period, occupied: kept, conditions } = slot;
  const cleanedUp = plusMinutes(later(now, period.start), conditions.bufferAfterMinutes);
  const end = now > period.end && !mayExtend ? kept.end : cleanedUp;
  const run: EndedRun = {
    reservationId,
    instrumentId: slot.instrumentId,
    institutionId: slot.institutionId,
    organisationId: booking.organisationId,
    personId: booking.personId,
    serviceKind: booking.serviceKind,
    tariff: booking.tariff,
    quantity: booking.quantity,
    reserved: period,
    used: { start: startedAt, end: now },
    options,
  };
  const occupied = { start: kept.start, end };
  return accept(...recordedIn(state, options), {
    type: 'RunEnded',
    data: { slot, booking, occupied, run },
  });
}

/** What time by itself does; nothing when it is not due yet. */
export function letTimePass(
  state: Reservation,
  command: CommandOf<'LetTimePass'>,
): ReservationDecision {
  const { now } = command;
  switch (state.status) {
    case 'held': {
      const { slot, booking, heldUntil } = state;
      return heldUntil <= now ? accept({ type: 'HoldExpired', data: { slot, booking } }) : accept();
    }
    case 'requested':
      return declineUnanswered(state, now);
    case 'confirmed':
      return endUnbegun(state, now);
    case 'running':
      return recordOverrun(state, command);
    case 'cancelled':
      return settleFee(state, command);
    case 'none':
    case 'declined':
    case 'done':
    case 'expired':
    case 'no-show':
      return accept();
  }
}

function declineUnanswered(
  { slot, booking, suspension }: Booked,
  now: Instant,
): ReservationDecision {
  if (slot.period.start > now) return accept();
  const reason = suspension?.reason ?? '';
  return accept({ type: 'ReservationDeclined', data: { slot, booking, reason } });
}

function endUnbegun(state: Booked, now: Instant): ReservationDecision {
  const at = unusedAt(state);
  if (at === null || at > now) return accept();
  const { slot, booking, suspension } = state;
  if (suspension) return endUnused(state, suspension);
  const { percent: feePercent } = slot.conditions.noShow;
  return accept({ type: 'NoShowRecorded', data: { slot, booking, feePercent } });
}

function recordOverrun(
  { slot, booking, overran }: Extract<Booked, { status: 'running' }>,
  { now, next }: CommandOf<'LetTimePass'>,
): ReservationDecision {
  if (overran || slot.period.end > now) return accept();
  return accept({ type: 'RunOverran', data: { slot, booking, next } });
}

function settleFee(
  { slot, booking, openFeePercent: feePercent }: Extract<Booked, { status: 'cancelled' }>,
  { now, retakenMinutes }: CommandOf<'LetTimePass'>,
): ReservationDecision {
  if (feePercent === 0 || slot.period.end > now) return accept();
  return retakenMinutes * 60_000 >= durationMs(slot.period)
    ? accept({ type: 'CancellationFeeWaived', data: { slot, booking, retakenMinutes } })
    : accept({ type: 'CancellationFeeIncurred', data: { slot, booking, feePercent } });
}
