import { type Problem, problem, type WaitlistEvent, type WaitlistWish } from '@kyoyo/contracts';
import {
  accept,
  type Decider,
  type Decision,
  durationMs,
  type Instant,
  type Period,
  refuse,
} from '@kyoyo/kernel';

export type WaitlistEntry =
  | { readonly status: 'none' }
  | {
      readonly status: 'waiting' | 'promoted' | 'left' | 'lapsed';
      readonly wish: WaitlistWish;
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

export const waitlistDecider: Decider<WaitlistEntry, WaitlistCommand, WaitlistEvent, Problem> = {
  initial: { status: 'none' },
  decide,
  evolve: (state, { type, data }) => ({
    status: statusAfter[type],
    wish: state.status === 'none' ? data : state.wish,
    suspended: type === 'WaitlistSuspended',
  }),
};

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
