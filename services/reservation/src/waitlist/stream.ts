import { type Problem, problem, type WaitlistEvent, type WaitlistWish } from '@kyoyo/contracts';
import {
  accept,
  type Decision,
  durationMs,
  type Instant,
  type Period,
  refuse,
} from '@kyoyo/kernel';
import { row, stream } from '../schema.ts';
import { type Claim, rangeOf } from '@kyoyo/event-store/declaring';

export type WaitlistEntry =
  | { readonly status: 'none' }
  | {
      readonly status: 'waiting' | 'promoted' | 'left' | 'lapsed';
      readonly wish: WaitlistWish;
      readonly reservationId: string | null;
      /** Why it lapsed. */
      readonly reason: string | null;
      /** Of the instrument; who waits goes on waiting. */
      readonly suspended: boolean;
    };

export type WaitlistCommand =
  | { readonly type: 'JoinWaitlist'; readonly wish: WaitlistWish; readonly now: Instant }
  | {
      readonly type: 'PromoteFromWaitlist';
      readonly reservationId: string;
      readonly period: Period;
      readonly heldUntil: Instant;
    }
  | { readonly type: 'LeaveWaitlist' }
  | {
      readonly type: 'LapseOnWaitlist';
      readonly reason: string;
      /** What staff said, where the instrument is shared no more. */
      readonly explanation: string | null;
    }
  | { readonly type: 'SuspendOnWaitlist'; readonly reason: string }
  | { readonly type: 'ResumeOnWaitlist' };

/** Who waits for time on an instrument. */
export const waitlistEntry = stream({
  name: 'waitlist-entry',
  form: 2,
  initial: { status: 'none' },
  decide,
  evolve,
  tables: { waitlist: ['entry_id'] },
  rows(state, { id, version }) {
    if (state.status === 'none') return [];
    const { status, wish, reservationId, reason } = state;
    return [
      row('waitlist', {
        entry_id: id,
        status,
        instrument_id: wish.instrumentId,
        institution_id: wish.institutionId,
        person_id: wish.booking.personId,
        period: rangeOf(wish.window),
        wish: JSON.stringify(wish),
        reservation_id: reservationId,
        reason,
        version,
      }),
    ];
  },
  /** Nobody waits twice for the same time of an instrument. */
  claims: (state, { id: taker }) =>
    state.status === 'waiting' ? [placeInLine(taker, state.wish)] : [],
});

const placeInLine = (taker: string, { instrumentId, window, booking }: WaitlistWish): Claim => ({
  taker,
  resource: `waiting/${instrumentId}/${booking.personId}`,
  period: window,
  until: null,
  // A share, because in logs from before this rule somebody may wait twice.
  share: { amount: 1, of: 1 },
  otherwise: problem('already-waiting'),
});

function evolve(state: WaitlistEntry, { type, data }: WaitlistEvent): WaitlistEntry {
  return {
    status: statusAfter[type],
    wish: state.status === 'none' ? data : state.wish,
    reservationId: type === 'WaitlistPromoted' ? data.reservationId : null,
    reason: type === 'WaitlistLapsed' ? data.reason : null,
    suspended: type === 'WaitlistSuspended',
  };
}

const statusAfter = {
  WaitlistJoined: 'waiting',
  WaitlistPromoted: 'promoted',
  WaitlistLeft: 'left',
  WaitlistLapsed: 'lapsed',
  WaitlistSuspended: 'waiting',
  WaitlistResumed: 'waiting',
} as const;

function decide(state: WaitlistEntry, command: WaitlistCommand): Decision<WaitlistEvent, Problem> {
  if (command.type === 'JoinWaitlist') return join(state, command.wish, command.now);
  if (state.status === 'none') return refuse(problem('not-found'));
  const { wish, status } = state;
  switch (command.type) {
    case 'LeaveWaitlist':
      if (status !== 'waiting') return accept();
      return accept({ type: 'WaitlistLeft', data: wish });
    case 'LapseOnWaitlist': {
      if (status !== 'waiting') return accept();
      const { reason, explanation } = command;
      return accept({ type: 'WaitlistLapsed', data: { ...wish, reason, explanation } });
    }
    case 'SuspendOnWaitlist':
      if (status !== 'waiting') return refuse(problem('not-waiting'));
      if (state.suspended) return accept();
      return accept({ type: 'WaitlistSuspended', data: { ...wish, reason: command.reason } });
    case 'ResumeOnWaitlist':
      if (status !== 'waiting') return refuse(problem('not-waiting'));
      return state.suspended ? accept({ type: 'WaitlistResumed', data: wish }) : accept();
    case 'PromoteFromWaitlist': {
      if (status !== 'waiting') return refuse(problem('not-waiting'));
      const { reservationId, period, heldUntil } = command;
      return accept({
        type: 'WaitlistPromoted',
        data: { ...wish, reservationId, period, heldUntil },
      });
    }
  }
}

function join(
  state: WaitlistEntry,
  wish: WaitlistWish,
  now: Instant,
): Decision<WaitlistEvent, Problem> {
  if (state.status !== 'none') return refuse(problem('already-exists'));
  const { window, minutes } = wish;
  if (durationMs(window) < minutes * 60_000)
    return refuse(problem('window-too-short', { minutes }));
  if (window.end <= now) return refuse(problem('period-in-past'));
  return accept({ type: 'WaitlistJoined', data: wish });
}
