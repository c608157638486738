import type { ReservationView } from '@kyoyo/contracts';
import { isComing } from './decisions/status.ts';
import type { Reservation } from './state.ts';

/** A reservation as everybody reads it. */
export function viewOf(id: string, state: Reservation, version: number): ReservationView {
  if (state.status === 'none') throw new Error('A command that was accepted left no reservation');
  const { status, slot, booking, firm, suspension, wait, touchedBy, contractLapsed } = state;
  return {
    id,
    status,
    slot,
    booking,
    firm,
    heldUntil: status === 'held' ? state.heldUntil : null,
    startedAt: 'startedAt' in state ? state.startedAt : null,
    endedAt: 'endedAt' in state ? state.endedAt : null,
    options: 'options' in state ? [...state.options] : [],
    reason: 'reason' in state ? state.reason : null,
    suspension: isComing(state) ? suspension : null,
    touchedBy: isComing(state) ? touchedBy : null,
    contractLapsed: isComing(state) && contractLapsed,
    keptWaiting: isComing(state) ? wait : null,
    version,
  };
}
