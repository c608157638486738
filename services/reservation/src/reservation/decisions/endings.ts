import { problem, type ReservationEvent } from '@kyoyo/contracts';
import { accept, durationMs, type Instant, plusMinutes, refuse } from '@kyoyo/kernel';
import type { Booked, CommandOf, Reservation, ReservationDecision } from '../state.ts';
import { letRunPass } from './runs.ts';
import { feePercentOf } from './giving-back.ts';
import { isBlameless, isOver, unusedAt, wrongStatus } from './status.ts';

/** Every way in which a reservation ends that is not the end of its run. */

export function cancel(
  state: Reservation,
  { reason, by, now, because = null }: CommandOf<'CancelReservation'>,
): ReservationDecision {
  if (state.status === 'cancelled') return accept();
  if (state.status !== 'held' && state.status !== 'requested' && state.status !== 'confirmed') {
    return wrongStatus(state);
  }
  if (isOver(state, now)) return refuse(problem('reservation-over'));
  const { slot, booking } = state;
  const feePercent = by === 'facility' ? 0 : feePercentOf(state, now);
  return accept({
    type: 'ReservationCancelled',
    data: { slot, booking, reason, by, feePercent, because, kept: null },
  });
}

/** What time by itself does; nothing when it is not due yet. */
export function letTimePass(
  state: Reservation,
  command: CommandOf<'LetTimePass'>,
): ReservationDecision {
  const { now } = command;
  switch (state.status) {
    case 'held': {
      const { slot, booking, heldUntil } = state;
      return heldUntil <= now ? accept({ type: 'HoldExpired', data: { slot, booking } }) : accept();
    }
    case 'requested':
      return declineUnanswered(state, now);
    case 'confirmed':
      return endUnbegun(state, now);
    case 'running':
      return letRunPass(state, command);
    case 'cancelled':
      return settleFee(state, command);
    case 'none':
    case 'declined':
    case 'done':
    case 'expired':
    case 'no-show':
    case 'unused':
      return accept();
  }
}

function declineUnanswered(
  { slot, booking, suspension }: Booked,
  now: Instant,
): ReservationDecision {
  if (slot.period.start > now) return accept();
  const reason = suspension?.reason ?? '';
  return accept({ type: 'ReservationDeclined', data: { slot, booking, reason } });
}

const settledDaysMax = 14;

/** Found over so late, as in a log from before this rule, it is history: nobody gets a bill for it. */
const isLongOver = ({ slot }: Booked, now: Instant): boolean =>
  now > plusMinutes(slot.period.end, settledDaysMax * 1_440);

function endUnbegun(state: Booked, now: Instant): ReservationDecision {
  if (unusedAt(state) > now) return accept();
  const { slot, booking } = state;
  if (isBlameless(state)) return endBlameless(state);
  // Whoever does not come never owes less than who has cancelled at the last moment.
  const lastPercent = isLongOver(state, now) ? 0 : feePercentOf(state, now);
  const { afterMinutes, percent } = slot.conditions.noShow;
  if (afterMinutes !== null) {
    const feePercent = Math.max(percent, lastPercent);
    return accept({ type: 'NoShowRecorded', data: { slot, booking, feePercent } });
  }
  const unused: ReservationEvent[] = [{ type: 'ReservationUnused', data: { slot, booking } }];
  if (lastPercent > 0) {
    const data = { slot, booking, feePercent: lastPercent, kept: null };
    unused.push({ type: 'CancellationFeeIncurred', data });
  }
  return accept(...unused);
}

/** Nobody is a no-show where nobody could begin: the facility cancels it, free. */
function endBlameless({ slot, booking, suspension }: Booked): ReservationDecision {
  const because = suspension ? 'instrument-suspended' : 'unit-in-use';
  const how = { by: 'facility', feePercent: 0, because, kept: null } as const;
  const reason = suspension?.reason ?? '';
  return accept({ type: 'ReservationCancelled', data: { slot, booking, reason, ...how } });
}

function settleFee(
  { slot, booking, kept, openFeePercent: feePercent }: Extract<Booked, { status: 'cancelled' }>,
  { now, retakenMinutes }: CommandOf<'LetTimePass'>,
): ReservationDecision {
  if (feePercent === 0 || slot.period.end > now) return accept();
  return retakenMinutes * 60_000 >= durationMs(slot.period)
    ? accept({ type: 'CancellationFeeWaived', data: { slot, booking, retakenMinutes } })
    : accept({ type: 'CancellationFeeIncurred', data: { slot, booking, feePercent, kept } });
}
