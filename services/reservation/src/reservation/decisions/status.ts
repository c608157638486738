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

/** Whether some of its time was lost without any fault of who has booked it: then it costs nothing. */
export const isBlameless = ({ suspension, wait }: Pick<Booked, 'suspension' | 'wait'>): boolean =>
  suspension !== null || wait !== null;

/**
 * When a booking that nobody has begun ends by itself: when the policy says that somebody is missed,
 * at the latest with its time. Who waits for the run before is missed so long after the unit is free.
 * Whoever could not begin in time, because the instrument was suspended, may come as late as they like.
 */
export function unusedAt({
  slot: { period, conditions },
  suspension,
  wait,
}: Pick<Booked, 'slot' | 'suspension' | 'wait'>): Instant {
  const { afterMinutes } = conditions.noShow;
  const wasResumed = suspension !== null && suspension.resumedAt !== null;
  const stillWaits = wait !== null && wait.freeSince === null;
  if (afterMinutes === null || wasResumed || stillWaits) return period.end;
  return earlier(plusMinutes(wait?.freeSince ?? period.start, afterMinutes), period.end);
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
