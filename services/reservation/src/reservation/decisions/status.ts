import { type Problem, problem, reservationStatusNames } from '@kyoyo/contracts';
import { earlier, type Instant, plusMinutes, refuse } from '@kyoyo/kernel';
import { type BookingFacts, useRefusal } from '../policies.ts';
import type { Booked, Reservation, ReservationDecision } from '../state.ts';

/** Not begun and not ended. */
export const isComing = (state: Reservation): state is Booked =>
  state.status === 'held' || state.status === 'requested' || state.status === 'confirmed';

/** Anybody may have the time of a hold that has run out, before a timer has said so. */
export const isLapsed = (state: Reservation, now: Instant): boolean =>
  state.status === 'held' && state.heldUntil <= now;

/**
 * When a booking that nobody has begun ends by itself: where the policy says when somebody is missed,
 * then, at the latest with its time. While the instrument is
 * suspended: when somebody would have been missed, at the latest with its time. Where it was
 * suspended when the booking should have begun: with its time, since whoever comes late may.
 */
export function unusedAt({
  slot: { period, conditions },
  suspension,
}: Pick<Booked, 'slot' | 'suspension'>): Instant {
  const { afterMinutes } = conditions.noShow;
  const wasResumed = suspension !== null && suspension.resumedAt !== null;
  if (afterMinutes === null || wasResumed) return period.end;
  return earlier(plusMinutes(period.start, afterMinutes), period.end);
}

/** Whether nobody can do anything with a coming booking any more, before a timer has said so. */
export const isOver = (state: Booked, now: Instant): boolean =>
  (state.status === 'confirmed' ? unusedAt(state) : state.slot.period.end) <= now;

/** Why whoever has it, or is to have it, may not use it by now. */
export const mayStillUse = (
  { slot: { period, institutionId }, booking: { serviceKind } }: Booked,
  facts: BookingFacts,
  now: Instant,
): Problem | undefined => useRefusal({ period, serviceKind, institutionId, facts }, now);

export const wrongStatus = (state: Reservation): ReservationDecision =>
  refuse(
    state.status === 'none'
      ? problem('not-found')
      : problem('wrong-status', { now: reservationStatusNames[state.status] }),
  );
