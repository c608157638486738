import { problem, type ReservationEvent } from '@kyoyo/contracts';
import { accept, refuse } from '@kyoyo/kernel';
import type { CommandOf, Reservation, ReservationDecision, Wait } from '../state.ts';
import { isOver, wrongStatus } from './status.ts';

/** Who has come for their booking while the run before is still on is not to blame for it. */

export function keepWaiting(
  state: Reservation,
  { now: since }: CommandOf<'KeepWaiting'>,
): ReservationDecision {
  if (state.status !== 'confirmed') return wrongStatus(state);
  if (isOver(state, since)) return refuse(problem('reservation-over'));
  if (state.wait?.freeSince === null) return accept();
  const { slot, booking } = state;
  return accept({ type: 'ReservationDelayed', data: { slot, booking, since } });
}

export function freeUnit(
  state: Reservation,
  { now: freeSince }: CommandOf<'FreeUnit'>,
): ReservationDecision {
  if (state.status !== 'confirmed' || state.wait?.freeSince !== null) return accept();
  const { slot, booking } = state;
  return accept({ type: 'UnitFreed', data: { slot, booking, freeSince } });
}

/** A wait that was over before the booking began has cost it nothing. */
export function waitAfter(
  event: Extract<ReservationEvent, { type: 'ReservationDelayed' | 'UnitFreed' }>,
  before: Wait | null,
): Wait | null {
  if (event.type === 'ReservationDelayed') return { since: event.data.since, freeSince: null };
  const { freeSince, slot } = event.data;
  return before && freeSince > slot.period.start ? { ...before, freeSince } : null;
}
