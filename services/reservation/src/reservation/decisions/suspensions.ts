import { type Problem, problem, type ReservationEvent, type Slot } from '@kyoyo/contracts';
import { accept, type Instant } from '@kyoyo/kernel';
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

/** Why nobody can use it now. */
export const suspensionRefusal = ({ suspension }: Booked): Problem | undefined =>
  suspension?.resumedAt === null
    ? problem('instrument-suspended', { reason: suspension.reason })
    : undefined;
