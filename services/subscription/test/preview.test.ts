import { describe, expect, it } from 'vitest';
import type { Allowance } from '../src/allowance/stream.ts';
import { knownPeriods } from '../src/subscription/coming.ts';
import { termsOf } from '../src/subscription/conclude.ts';
import { previewOf } from '../src/subscription/previewing.ts';
import type { Subscription, SubscriptionCommand } from '../src/subscription/state.ts';
import {
  agreedTo,
  at,
  began,
  eligible,
  institutionId,
  manager,
  member,
  organisationId,
  planId,
  planOf,
  stateAfter,
  wishOf,
} from './contract-examples.ts';

/** On 16 June, of a plan of 20 hours of June of which 12 were used, with three bookings to come. */
describe('what a step would bring', () => {
  const now = at('2026-06-16', 700);
  const june = began(0, '2026-06-01', '2026-07-01');
  const running = stateAfter(agreedTo(wishOf(planOf(), '2026-06-01')), june);
  const coming = ['2026-06-18', '2026-06-30', '2026-07-20'].map((date, nth) => ({
    reservationId: `${nth}`,
    slot: {
      institutionId,
      instrumentId: planId,
      period: { start: at(date, 600), end: at(date, 720) },
    },
    booking: { organisationId, personId: nth === 0 ? member : manager },
  }));
  const allowanceOf = (state: Subscription): Allowance => {
    const [on] = knownPeriods(state);
    if (!on) throw new Error('No period is on');
    const use = {
      reservationId: '9',
      personId: member,
      at: at('2026-06-04'),
      shares: [{ lot: 'included', minutes: 720 }],
      overageMinutes: 0,
      overageYenPerHour: '4000',
    };
    return {
      terms: termsOf(state, on),
      uses: { 9: use },
      carriedOver: [],
      closed: false,
      low: false,
      exhausted: false,
    };
  };
  const preview = (command: SubscriptionCommand, before = running) =>
    previewOf({ before, allowance: allowanceOf(before), coming }, command);
  const changeTo = (plan = planOf(), personIds: string[] = []) =>
    preview({
      type: 'ChangePlan',
      chosen: { institutionId, planId: manager, planVersion: 1, plan },
      personIds,
      eligible,
      now,
    });
  const ids = (of: ReturnType<typeof preview>) =>
    'done' in of && of.done.uncovered.map(({ reservationId }) => reservationId);

  it('of a change: its fee by days with tax, and 18 of 10 + 20 hours where 12 were used', () => {
    const larger = changeTo(planOf({ feeYen: 120_000, includedMinutes: 2_400 }));
    expect(larger).toMatchObject({
      done: {
        dueYen: 33_000,
        hours: { minutes: 1_200, left: 480 },
        hoursAfter: { minutes: 1_800, left: 1_080 },
        uncovered: [],
      },
    });
    expect(changeTo(planOf({ feeYen: 30_001 }))).toMatchObject({ done: { dueYen: -16_500 } });
  });
  it('of a change to seats, or to other instruments: who and what is not covered any more', () => {
    const seats = changeTo(planOf({ seatsMax: 1 }), [member]);
    expect(ids(seats)).toEqual(['1', '2']);
    // 10 hours of all, and 10 of a seat, of which two were used beyond those of all.
    expect(seats).toMatchObject({ done: { hoursAfter: { minutes: 1_200, left: 480 } } });
    expect(ids(changeTo(planOf({ instrumentIds: [member] })))).toEqual(['0', '1', '2']);
  });
  it('of a pause: every coming booking', () => {
    const paused = preview({ type: 'Pause', now });
    expect(ids(paused)).toEqual(['0', '1', '2']);
    expect(paused).toMatchObject({ done: { dueYen: 0, endsAt: null } });
  });
  it('of a cancellation: when it ends, and what lies after', () => {
    const cancelled = preview({ type: 'Cancel', now });
    expect(ids(cancelled)).toEqual(['2']);
    expect(cancelled).toMatchObject({ done: { endsAt: at('2026-07-01') } });
  });
  it('is refused where the step is', () =>
    expect(changeTo(planOf({ periodMonths: 12 }))).toMatchObject({
      refused: { slug: 'plan-not-comparable' },
    }));
});
