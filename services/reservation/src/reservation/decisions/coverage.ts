import { accept } from '@kyoyo/kernel';
import type { CommandOf, Reservation, ReservationDecision } from '../state.ts';
import { isComing, wrongStatus } from './status.ts';

/** Said once each time that its contract begins, or ceases, not to cover it. */
export function followCoverage(
  state: Reservation,
  { lapsed, title, ofPerson }: CommandOf<'FollowCoverage'>,
): ReservationDecision {
  if (!isComing(state)) return wrongStatus(state);
  if (state.contractLapsed === lapsed) return accept();
  const { slot, booking } = state;
  return accept({
    type: lapsed ? 'ContractLapsed' : 'ContractRestored',
    data: { slot, booking, title, ofPerson },
  });
}
