import { problem, reservationStatusNames } from '@kyoyo/contracts';
import { refuse } from '@kyoyo/kernel';
import type { Booked, Reservation, ReservationDecision } from '../state.ts';

/** Not begun and not ended. */
export const isComing = (state: Reservation): state is Booked =>
  state.status === 'held' || state.status === 'requested' || state.status === 'confirmed';

export const wrongStatus = (state: Reservation): ReservationDecision =>
  refuse(
    state.status === 'none'
      ? problem('not-found')
      : problem('wrong-status', { now: reservationStatusNames[state.status] }),
  );
