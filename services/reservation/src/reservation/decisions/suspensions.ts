import { problem, type ReservationEvent, type Slot } from '@kyoyo/contracts';
import { accept, earlier, type Instant, plusMinutes, refuse } from '@kyoyo/kernel';
import type { Booked, CommandOf, Reservation, ReservationDecision, Suspension } from '../state.ts';
import { isComing, wrongStatus } from './status.ts';

const lasts = ({ suspension }: Booked): boolean => suspension?.resumedAt === null;

export function suspend(
  state: Reservation,
  { reason, ofPerson }: CommandOf<'SuspendReservation'>,
): ReservationDecision {
  if (!isComing(state)) return wrongStatus(state);
  if (lasts(state)) return accept();
  const { slot, booking } = state;
  return accept({ type: 'ReservationSuspended', data: { slot, booking, reason, ofPerson } });
}

export function resume(
  state: Reservation,
  { now: resumedAt, ofPerson }: CommandOf<'ResumeReservation'>,
): ReservationDecision {
  if (!isComing(state)) return wrongStatus(state);
  if (!lasts(state)) return accept();
  const { slot, booking } = state;
  return accept({ type: 'ReservationResumed', data: { slot, booking, resumedAt, ofPerson } });
}

/** A suspension that was over before the booking began has cost it nothing. */
export function suspensionAfter(
  before: Suspension | null,
  event: Extract<ReservationEvent, { type: 'ReservationSuspended' | 'ReservationResumed' }>,
): Suspension | null {
  if (event.type === 'ReservationSuspended') return { reason: event.data.reason, resumedAt: null };
  const { resumedAt, slot } = event.data;
  return before && isLate(slot, resumedAt) ? { ...before, resumedAt } : null;
}

/** Whether a suspension that ended then took some of the slot. */
export const isLate = ({ period }: Slot, resumedAt: Instant): boolean => resumedAt > period.start;

/** Why nobody can check in now. */
export const checkInRefusal = ({ suspension }: Booked): ReservationDecision | undefined =>
  suspension?.resumedAt === null
    ? refuse(problem('instrument-suspended', { reason: suspension.reason }))
    : undefined;

/**
 * When a booking that nobody has begun ends by itself; null for never. While the instrument is
 * suspended: when somebody would have been missed, at the latest with its time. Where it was
 * suspended when the booking should have begun: with its time, since whoever comes late may.
 */
export function unusedAt({
  slot: { period, conditions },
  suspension,
}: Pick<Booked, 'slot' | 'suspension'>): Instant | null {
  const { afterMinutes } = conditions.noShow;
  const missedAt = afterMinutes === null ? null : plusMinutes(period.start, afterMinutes);
  if (suspension === null) return missedAt;
  return suspension.resumedAt === null ? earlier(missedAt ?? period.end, period.end) : period.end;
}

/** Nobody is a no-show on an instrument that could not be used: the facility cancels it, free. */
export function endUnused({ slot, booking }: Booked, { reason }: Suspension): ReservationDecision {
  const because = 'instrument-suspended';
  return accept({
    type: 'ReservationCancelled',
    data: { slot, booking, reason, by: 'facility', feePercent: 0, because },
  });
}
