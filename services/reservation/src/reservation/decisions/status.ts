import { problem, reservationStatusNames } from '@kyoyo/contracts';
import { type Instant, refuse } from '@kyoyo/kernel';
import type { Booked, Reservation, ReservationDecision } from '../state.ts';

/** Not begun and not ended. */
export const isComing = (state: Reservation): state is Booked =>
  state.status === 'held' || state.status === 'requested' || state.status === 'confirmed';

/** Anybody may have the time of a hold that has run out, before a timer has said so. */
export const isLapsed = (state: Reservation, now: Instant): boolean =>
  state.status === 'held' && state.heldUntil <= now;

export const wrongStatus = (state: Reservation): ReservationDecision =>
  refuse(
    state.status === 'none'
      ? problem('not-found')
      : problem('wrong-status', { now: reservationStatusNames[state.status] }),
  );
