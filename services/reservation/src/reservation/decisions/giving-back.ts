import {
  cancellationPercent,
  givenBackBy,
  isAgreed,
  type Problem,
  problem,
  type ReservationEvent,
  type Slot,
} from '@kyoyo/contracts';
import { accept, type Instant, refuse } from '@kyoyo/kernel';
import type { Booked, CommandOf, Reservation, ReservationDecision } from '../state.ts';
import { isBlameless } from './status.ts';

/** What giving time back costs: the same whether it is cancelled, moved away from or cut off. */

/** Of what was ever confirmed; nothing where it could not be used, or the facility has changed it. */
export const feePercentOf = (state: Booked, now: Instant): number => {
  const isFree = !state.firm || isBlameless(state) || state.touchedBy !== null;
  return isFree ? 0 : cancellationPercent(state.slot, now);
};

/** What there is to say of what a move by its user gives back; refused where nobody agreed to as much. */
export function released(
  state: Booked,
  to: Slot,
  {
    agreedFees,
    freeOfFee,
    now,
  }: Pick<CommandOf<'MoveReservation'>, 'agreedFees' | 'freeOfFee' | 'now'>,
): { readonly events: ReservationEvent[] } | { readonly refused: Problem } {
  const { slot, booking } = state;
  const feePercent = freeOfFee ? 0 : feePercentOf(state, now);
  const givenBack = feePercent === 0 ? [] : givenBackBy(slot, to);
  if (givenBack.length === 0) return { events: [] };
  const fee = { feePercent, givenBack };
  if (!isAgreed(fee, agreedFees)) return refuse(problem('fee-for-given-back', fee));
  return { events: [{ type: 'SlotReleased', data: { slot, booking, ...fee } }] };
}

export function giveBack(
  state: Reservation,
  { slot, booking, feePercent, kept }: CommandOf<'GiveBack'>,
): ReservationDecision {
  if (state.status !== 'none') return accept();
  const how = { reason: '', by: 'user', because: null } as const;
  return accept({
    type: 'ReservationCancelled',
    data: { slot, booking, feePercent, kept, ...how },
  });
}
