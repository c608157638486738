import type { WaitlistEvent, WaitlistWish } from '@kyoyo/contracts';
import { specify } from '@kyoyo/testing';
import { describe, it } from 'vitest';
import { waitlistEntry } from '../src/waitlist/stream.ts';
import { booking, heldUntil, reservationId, slot } from './example-bookings.ts';

const { given } = specify(waitlistEntry);
const { instrumentId, institutionId, period } = slot;
const wish: WaitlistWish = {
  instrumentId,
  institutionId,
  window: period,
  minutes: 60,
  booking,
  accessoryIds: [],
};
const joined: WaitlistEvent = { type: 'WaitlistJoined', data: wish };
const left: WaitlistEvent = { type: 'WaitlistLeft', data: wish };
const reason = 'pump';
const suspended: WaitlistEvent = { type: 'WaitlistSuspended', data: { ...wish, reason } };
const resumed: WaitlistEvent = { type: 'WaitlistResumed', data: wish };
const suspend = { type: 'SuspendOnWaitlist', reason } as const;
const resume = { type: 'ResumeOnWaitlist' } as const;

describe('SuspendOnWaitlist', () => {
  it('is told', () => given(joined).when(suspend).thenEmits(suspended));
  it('repeated, changes nothing', () => given(joined, suspended).when(suspend).thenNothing());
  it('again after it was resumed, is told again', () =>
    given(joined, suspended, resumed).when(suspend).thenEmits(suspended));
  it('comes too late for who has left', () =>
    given(joined, left).when(suspend).thenRefuses('not-waiting'));
  it('needs an entry', () => given().when(suspend).thenRefuses('not-found'));
});

describe('ResumeOnWaitlist', () => {
  it('is told', () => given(joined, suspended).when(resume).thenEmits(resumed));
  it('repeated, changes nothing', () =>
    given(joined, suspended, resumed).when(resume).thenNothing());
  it('means nothing to what was never suspended', () => given(joined).when(resume).thenNothing());
  it('comes too late for who has left', () =>
    given(joined, suspended, left).when(resume).thenRefuses('not-waiting'));
});

describe('who waits goes on waiting meanwhile', () => {
  it('and may leave', () =>
    given(joined, suspended).when({ type: 'LeaveWaitlist' }).thenEmits(left));
  it('and is promoted afterwards', () =>
    given(joined, suspended, resumed)
      .when({ type: 'PromoteFromWaitlist', reservationId, period, heldUntil })
      .thenEmits({
        type: 'WaitlistPromoted',
        data: { ...wish, reservationId, period, heldUntil },
      }));
});

describe('LapseOnWaitlist', () => {
  const lapse = {
    type: 'LapseOnWaitlist',
    reason: 'instrument-retired',
    explanation: 'old',
  } as const;
  const lapsed: WaitlistEvent = {
    type: 'WaitlistLapsed',
    data: { ...wish, reason: 'instrument-retired', explanation: 'old' },
  };
  it('says why, in the words of the staff where there are any', () =>
    given(joined).when(lapse).thenEmits(lapsed));
  it('also of a suspended instrument', () =>
    given(joined, suspended).when(lapse).thenEmits(lapsed));
  it('repeated, changes nothing', () => given(joined, lapsed).when(lapse).thenNothing());
  it('means nothing to who has left', () => given(joined, left).when(lapse).thenNothing());
});
