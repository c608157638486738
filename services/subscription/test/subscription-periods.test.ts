import { monthsAfter, type Plan, type SubscriptionEvent } from '@kyoyo/contracts';
import { describe, expect, it } from 'vitest';
import { knownPeriods } from '../src/subscription/coming.ts';
import { coverageOf } from '../src/subscription/covering.ts';
import { endIfCancelled } from '../src/subscription/decisions/passing.ts';
import { feesOf } from '../src/subscription/fees.ts';
import { lotsOf } from '../src/subscription/lots.ts';
import { nthPeriod } from '../src/subscription/periods.ts';
import {
  agreedTo,
  at,
  began,
  party,
  planId,
  planOf,
  stateAfter,
  wishOf,
} from './contract-examples.ts';
import { given, none, running, wish } from './example-subscriptions.ts';

describe('periods', () => {
  it('begin on the same day each month, or on the last of a shorter one, counted from the first', () => {
    const days = [0, 1, 2, 3, 4].map((months) => monthsAfter('2027-12-31', months));
    expect(days).toEqual(['2027-12-31', '2028-01-31', '2028-02-29', '2028-03-31', '2028-04-30']);
    expect(nthPeriod('2027-01-31', 1, 1)).toEqual({
      start: at('2027-02-28'),
      end: at('2027-03-31'),
    });
    expect(monthsAfter('2028-02-29', 12)).toBe('2029-02-28');
    expect(monthsAfter('2028-02-29', 48)).toBe('2032-02-29');
  });
});

describe('time passes', () => {
  const pass = (now: string, facts = none) =>
    ({ type: 'LetTimePass', now: at(now), facts }) as const;
  it('begins on the first day', () =>
    given(agreedTo(wish))
      .when(pass('2026-12-01'))
      .thenEmits(began(0, '2026-12-01', '2027-01-01')));
  it('is renewed by itself', () =>
    given(...running)
      .when(pass('2027-01-01'))
      .thenEmits(began(1, '2027-01-01', '2027-02-01')));
  it('a week before the notice runs out, it is said that another follows, once', () => {
    const announced = (plan: Plan, cancelBefore: string): SubscriptionEvent => ({
      type: 'SubscriptionRenewalAnnounced',
      data: {
        ...party,
        kind: 'regular',
        plan,
        renewsAt: at('2027-01-01'),
        cancelBefore: at(cancelBefore),
      },
    });
    given(...running)
      .when(pass('2026-12-24'))
      .thenNothing();
    const said = announced(wish.plan, '2027-01-01');
    given(...running)
      .when(pass('2026-12-25'))
      .thenEmits(said);
    given(...running, said)
      .when(pass('2026-12-31'))
      .thenNothing();
    const plan = planOf({ noticeDays: 14 });
    given(agreedTo(wishOf(plan, '2026-12-01')), began(0, '2026-12-01', '2027-01-01'))
      .when(pass('2026-12-11'))
      .thenEmits(announced(plan, '2026-12-18'));
  });
  it('three days before a trial ends, it is said what follows', () => {
    const plan = planOf({ trial: { days: 14, minutes: 60 } });
    const agreed = agreedTo(wishOf(plan, '2026-12-01'));
    const period = { start: at('2026-12-01'), end: at('2026-12-15') };
    const trial: SubscriptionEvent = {
      type: 'SubscriptionPeriodBegan',
      data: { ...party, kind: 'trial', nth: null, period, from: period.start, rollover: [] },
    };
    const { end } = period;
    given(agreed, trial)
      .when(pass('2026-12-12'))
      .thenEmits({
        type: 'SubscriptionRenewalAnnounced',
        data: { ...party, kind: 'trial', plan, renewsAt: end, cancelBefore: end },
      });
  });
  it('of what is cancelled nothing is said ahead, and too early nothing happens', () => {
    given(...running, cancelled)
      .when(pass('2026-12-31'))
      .thenNothing();
    given(...running)
      .when(pass('2026-12-02'))
      .thenNothing();
  });
  const cancelled: SubscriptionEvent = {
    type: 'SubscriptionCancelled',
    data: { ...party, endsAt: at('2027-01-01') },
  };
  it('ends where it was cancelled', () =>
    given(...running, cancelled)
      .when(pass('2027-01-01'))
      .thenEmits({ type: 'SubscriptionEnded', data: { ...party, endedAt: at('2027-01-01') } }));

  it('a minimum of 100,000 of which 15 of 30 days were, with 35,000 paid, lacks 15,000', () => {
    const plan = planOf({ feeYen: 30_000, commitment: { yen: 100_000, months: 1 } });
    const of = wishOf(plan, '2026-11-01');
    given(
      agreedTo(of),
      began(0, '2026-11-01', '2026-12-01'),
      {
        type: 'SubscriptionPaused',
        data: { ...party, from: at('2026-11-10') },
      },
      { type: 'SubscriptionCancelled', data: { ...party, endsAt: at('2026-11-16') } },
    )
      .when(pass('2026-11-16', { rollover: [], overageYen: '5000' }))
      .thenEmits(
        {
          type: 'CommitmentSettled',
          data: {
            ...party,
            period: { start: at('2026-11-01'), end: at('2026-11-16') },
            days: 15,
            daysTotal: 30,
            committedYen: 100_000,
            paidYen: '35000',
            trueUpYen: '15000',
          },
        },
        { type: 'SubscriptionEnded', data: { ...party, endedAt: at('2026-11-16') } },
      );
  });

  it('only in the last period of the minimum, and what was paid more is not given back', () => {
    const plan = planOf({ feeYen: 60_000, commitment: { yen: 100_000, months: 2 } });
    const first = [agreedTo(wishOf(plan, '2026-12-01')), began(0, '2026-12-01', '2027-01-01')];
    given(...first)
      .when(pass('2027-01-01'))
      .thenEmits(began(1, '2027-01-01', '2027-02-01'));
    const second = [...first, began(1, '2027-01-01', '2027-02-01')];
    given(...second)
      .when(pass('2027-02-01'))
      .thenEmits(
        expect.objectContaining({
          data: expect.objectContaining({ days: 62, paidYen: '120000', trueUpYen: '0' }),
        }),
        began(2, '2027-02-01', '2027-03-01'),
      );
  });
});

describe('a pause', () => {
  const paused: SubscriptionEvent = {
    type: 'SubscriptionPaused',
    data: { ...party, from: at('2026-12-20') },
  };
  const resume = (now: string) => ({ type: 'Resume', facts: none, now: at(now, 60) }) as const;
  it('lets nothing be booked from now on', () => {
    const state = stateAfter(...running, paused);
    expect(coverageOf(state).periods).toEqual([{ start: at('2026-12-01'), end: at('2026-12-20') }]);
  });
  it('within the period costs nothing anew', () =>
    given(...running, paused)
      .when(resume('2026-12-25'))
      .thenEmits({ type: 'SubscriptionResumed', data: { ...party, from: at('2026-12-25', 60) } }));
  it('past it begins with the days that are left of another, and their share of fee and hours', () => {
    const from = at('2027-02-15');
    const next: SubscriptionEvent = {
      type: 'SubscriptionPeriodBegan',
      data: {
        ...party,
        kind: 'regular',
        nth: 2,
        period: { start: at('2027-02-01'), end: at('2027-03-01') },
        from,
        rollover: [],
      },
    };
    const resumed: SubscriptionEvent = {
      type: 'SubscriptionResumed',
      data: { ...party, from: at('2027-02-15', 60) },
    };
    given(...running, paused)
      .when(resume('2027-02-15'))
      .thenEmits(resumed, next);
    const before = stateAfter(...running, paused, resumed);
    expect(feesOf(planId, before, next, from)[0]?.lines[0]).toMatchObject({ amount: '30000' });
    const state = stateAfter(...running, paused, resumed, next);
    const [known] = knownPeriods(state);
    expect(known && lotsOf(state, known)[0]?.minutes).toBe(600);
  });
});

describe('cancelled', () => {
  it('it ends with the period in which the notice is over', () => {
    const state = stateAfter(
      agreedTo(wishOf(planOf({ noticeDays: 14 }), '2026-12-01')),
      running[1]!,
    );
    expect(endIfCancelled(state, at('2026-12-18'))).toBe(at('2027-01-01'));
    expect(endIfCancelled(state, at('2026-12-18', 1))).toBe(at('2027-02-01'));
  });
  it('after a period that is over ends what follows, though that has not begun in the log yet', () =>
    given(...running)
      .when({ type: 'Cancel', now: at('2027-01-01', 1) })
      .thenEmits({
        type: 'SubscriptionCancelled',
        data: { ...party, endsAt: at('2027-02-01') },
      }));
  it('again, nothing changes', () => {
    const endsAt = at('2027-01-01');
    given(...running, { type: 'SubscriptionCancelled', data: { ...party, endsAt } })
      .when({ type: 'Cancel', now: at('2026-12-05') })
      .thenNothing();
  });
});
