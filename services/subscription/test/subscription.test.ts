import { newPlan, type Plan, type SubscriptionEvent } from '@kyoyo/contracts';
import { specify } from '@kyoyo/testing';
import { describe, expect, it } from 'vitest';
import { knownPeriods } from '../src/subscription/coming.ts';
import { coverageOf } from '../src/subscription/covering.ts';
import { endIfCancelled } from '../src/subscription/decisions/passing.ts';
import { feesOf } from '../src/subscription/fees.ts';
import { lotsOf, rolloverOf } from '../src/subscription/lots.ts';
import { monthsAfter, nthPeriod } from '../src/subscription/periods.ts';
import { subscriptionStream } from '../src/subscription/stream.ts';
import {
  agreedTo,
  at,
  began,
  eligible,
  institutionId,
  manager,
  member,
  organisationId,
  party,
  planId,
  planOf,
  stateAfter,
  wishOf,
} from './contract-examples.ts';

const { given } = specify(subscriptionStream);
const none = { rollover: [], overageYen: '0' };
const november = at('2026-11-29', 600);
const wish = wishOf(planOf(), '2026-12-01');
const running = [agreedTo(wish), began(0, '2026-12-01', '2027-01-01')];

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

describe('Subscribe', () => {
  const ask = (of = wish, by: object = eligible) =>
    ({ type: 'Subscribe', wish: of, eligible: by as typeof eligible, now: november }) as const;
  it('is agreed at once, and begins on its day', () =>
    given().when(ask()).thenEmits(agreedTo(wish)));
  it('that starts today begins today', () => {
    const today = wishOf(planOf(), '2026-11-29');
    given()
      .when(ask(today))
      .thenEmits(agreedTo(today), began(0, '2026-11-29', '2026-12-29'));
  });
  it('waits for a manager where the plan asks for one', () => {
    const of = wishOf(planOf({ approval: true }), '2026-12-01');
    const { personIds, ...rest } = of;
    const data = { ...rest, personIds: [...personIds] };
    given().when(ask(of)).thenEmits({ type: 'SubscriptionAsked', data });
  });
  it.each([
    ['starts-in-past', ask(wishOf(planOf(), '2026-11-28'))],
    ['starts-in-past', ask(wishOf(planOf(), '2027-11-30'))],
    ['plan-withdrawn', ask(wish, { ...eligible, isOffered: false })],
    ['plan-not-for-class', ask(wishOf(planOf({ classes: ['large'] }), '2026-12-01'))],
    [
      'plan-not-for-class',
      ask(wishOf(planOf({ classes: ['large'] }), '2026-12-01'), {
        ...eligible,
        organisationClass: null,
      }),
    ],
    ['seats-do-not-fit', ask(wishOf(planOf(), '2026-12-01', [member]))],
    ['seats-do-not-fit', ask(wishOf(planOf({ seatsMax: 1 }), '2026-12-01', [member, manager]))],
    ['seats-do-not-fit', ask(wishOf(planOf({ seatsMax: 1 }), '2026-12-01'))],
  ] as const)('is refused: %s', (slug, command) => given().when(command).thenRefuses(slug));
  it('repeated, changes nothing', () => given(agreedTo(wish)).when(ask()).thenNothing());
  it('with a trial, that comes first, and the months are counted from its end', () => {
    const trial = wishOf(planOf({ trial: { days: 14, minutes: 120 } }), '2026-11-29');
    const state = stateAfter(agreedTo(trial), {
      type: 'SubscriptionPeriodBegan',
      data: {
        ...party,
        kind: 'trial',
        nth: null,
        period: { start: at('2026-11-29'), end: at('2026-12-13') },
        from: at('2026-11-29'),
        rollover: [],
      },
    });
    expect(
      knownPeriods(state)
        .slice(0, 2)
        .map(({ kind, period }) => [kind, period.start]),
    ).toEqual([
      ['trial', at('2026-11-29')],
      ['regular', at('2026-12-13')],
    ]);
    expect(coverageOf(state).limits).toEqual([
      { period: { start: at('2026-11-29'), end: at('2026-12-13') }, minutes: 120 },
    ]);
    given(agreedTo(trial))
      .when({ type: 'Cancel', now: november })
      .thenEmits(
        { type: 'SubscriptionCancelled', data: { ...party, endsAt: november } },
        { type: 'SubscriptionEnded', data: { ...party, endedAt: november } },
      );
    expect(endIfCancelled(state, november)).toBe(at('2026-12-13'));
  });
});

describe('a manager decides', () => {
  const { personIds: _, ...asked } = wishOf(planOf({ approval: true }), '2026-11-20');
  const waiting: SubscriptionEvent = {
    type: 'SubscriptionAsked',
    data: { ...asked, personIds: [] },
  };
  it('approved after its first day, it begins today', () =>
    given(waiting)
      .when({ type: 'Approve', by: manager, now: november })
      .thenEmits(
        {
          type: 'SubscriptionAgreed',
          data: { ...asked, personIds: [], startsOn: '2026-11-29', agreedBy: manager },
        },
        began(0, '2026-11-29', '2026-12-29'),
      ));
  const declined: SubscriptionEvent = {
    type: 'SubscriptionDeclined',
    data: { ...party, reason: 'full', askedBy: member },
  };
  const decline = { type: 'Decline', reason: 'full', now: november } as const;
  it('declines', () => given(waiting).when(decline).thenEmits(declined));
  it('once', () => given(waiting, declined).when(decline).thenNothing());
  it('but not what is agreed', () =>
    given(...running)
      .when(decline)
      .thenRefuses('subscription-not-open'));
  it('approved again, nothing changes', () =>
    given(...running)
      .when({ type: 'Approve', by: manager, now: november })
      .thenNothing());
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
  it('too early, nothing happens', () =>
    given(...running)
      .when(pass('2026-12-31'))
      .thenNothing());
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

describe('a change of plan', () => {
  const larger = planOf({ feeYen: 120_000, includedMinutes: 2_400 });
  const change = (plan: Plan, now: string, more: object = {}) =>
    ({
      type: 'ChangePlan',
      chosen: { institutionId, planId, planVersion: 2, plan },
      personIds: [],
      eligible,
      now: at(now, 700),
      ...more,
    }) as const;
  const changed = (from: string): SubscriptionEvent => ({
    type: 'SubscriptionPlanChanged',
    data: { ...party, planId, planVersion: 2, plan: larger, from: at(from) },
  });
  const june = [agreedTo(wishOf(planOf(), '2026-06-01')), began(0, '2026-06-01', '2026-07-01')];
  it('counts from the beginning of its day', () =>
    given(...june)
      .when(change(larger, '2026-06-16'))
      .thenEmits(changed('2026-06-16')));
  it('leaves 18 of 10 + 20 hours where 12 were used, by what each plan includes', () => {
    const state = stateAfter(...june, changed('2026-06-16'));
    const [known] = knownPeriods(state);
    expect(known && lotsOf(state, known).map(({ minutes }) => minutes)).toEqual([30 * 60]);
    // 12 of 30 hours are used: 18 are left. What was used before changes nothing.
  });
  it('gives the rest of the old fee back, by days, and takes that of the new', () => {
    const fees = feesOf(planId, stateAfter(...june), changed('2026-06-16'), at('2026-06-16', 700));
    expect(fees).toMatchObject([
      {
        kind: 'plan-change',
        lines: [
          { quantity: '-0.5', unitYen: '60000', amount: '-30000' },
          { quantity: '0.5', unitYen: '120000', amount: '60000' },
        ],
      },
    ]);
    expect(stateAfter(...june, changed('2026-06-16')).paidYen).toBe('90000');
  });
  it('on the last day of February counts that one day', () => {
    const february = [
      agreedTo(wishOf(planOf(), '2028-02-01')),
      began(0, '2028-02-01', '2028-03-01'),
    ];
    const state = stateAfter(...february, changed('2028-02-29'));
    const fees = feesOf(planId, stateAfter(...february), changed('2028-02-29'), at('2028-02-29'));
    expect(fees[0]?.lines.map(({ quantity }) => quantity)).toEqual(['-1/29', '1/29']);
    const [known] = knownPeriods(state);
    // 20 h × 28/29 + 40 h × 1/29 = 1241.4 minutes: a started one counts for whoever uses it.
    expect(known && lotsOf(state, known)[0]?.minutes).toBe(1_242);
  });
  it('twice on one day, the second takes the place of the first', () => {
    const state = stateAfter(...june, changed('2026-06-16'), {
      type: 'SubscriptionPlanChanged',
      data: { ...party, planId, planVersion: 1, plan: planOf(), from: at('2026-06-16') },
    });
    expect([state.current?.parts.length, state.paidYen]).toEqual([2, '60000']);
  });
  it.each([
    ['plan-not-comparable', change(planOf({ periodMonths: 12 }), '2026-06-16')],
    ['plan-not-comparable', change(planOf({ includedMinutes: null }), '2026-06-16')],
    [
      'plan-withdrawn',
      change(larger, '2026-06-16', { eligible: { ...eligible, isOffered: false } }),
    ],
    [
      'plan-not-of-institution',
      change(larger, '2026-06-16', {
        chosen: { institutionId: member, planId, planVersion: 2, plan: larger },
      }),
    ],
  ] as const)('is refused: %s', (slug, command) =>
    given(...june)
      .when(command)
      .thenRefuses(slug),
  );
  it('to the plan that is, changes nothing', () =>
    given(...june, changed('2026-06-16'))
      .when(change(larger, '2026-06-16'))
      .thenNothing());
  it('before it begins is refused', () =>
    given(agreedTo(wish)).when(change(larger, '2026-11-30')).thenRefuses('subscription-not-open'));
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
  it('again, nothing changes', () => {
    const endsAt = at('2027-01-01');
    given(...running, { type: 'SubscriptionCancelled', data: { ...party, endsAt } })
      .when({ type: 'Cancel', now: at('2026-12-05') })
      .thenNothing();
  });
});

describe('fair use', () => {
  const capped = [agreedTo(wishOf(planOf({ capMinutes: 3_600 }), '2026-12-01')), running[1]!];
  const lift = (capMinutes: number, periodStart = at('2026-12-01')) =>
    ({
      type: 'LiftFairUse',
      periodStart,
      capMinutes,
      reason: 'deadline',
      by: manager,
      now: november,
    }) as const;
  it('a named person may let more be used in one period', () => {
    const period = { start: at('2026-12-01'), end: at('2027-01-01') };
    const lifted: SubscriptionEvent = {
      type: 'FairUseLifted',
      data: { ...party, period, capMinutes: 4_800, reason: 'deadline', by: manager },
    };
    given(...capped)
      .when(lift(4_800))
      .thenEmits(lifted);
    given(...capped, lifted)
      .when(lift(4_800))
      .thenNothing();
    given(...capped, lifted)
      .when(lift(4_000))
      .thenRefuses('cap-not-larger');
    const minutes = coverageOf(stateAfter(...capped, lifted)).limits.map((one) => one.minutes);
    expect(minutes.slice(0, 2)).toEqual([4_800, 3_600]);
  });
  it('not where there is no limit, or no such period', () => {
    given(...running)
      .when(lift(4_800))
      .thenRefuses('subscription-not-open');
    given(...capped)
      .when(lift(4_800, at('2026-12-02')))
      .thenRefuses('subscription-not-open');
  });
});

describe('what is left over', () => {
  const plan = planOf({ rollover: { minutesMax: 600, periods: 2 } });
  const lot = {
    key: 'included',
    source: 'included',
    personId: null,
    minutes: 1_200,
    expiresAt: at('2027-01-01'),
  } as const;
  const old = {
    key: 'x/included',
    source: 'rollover',
    personId: null,
    minutes: 500,
    expiresAt: at('2027-02-01'),
  } as const;
  const pool = {
    key: 'pool',
    source: 'pool',
    personId: null,
    minutes: 900,
    expiresAt: at('2027-01-01'),
  } as const;
  const state = stateAfter(agreedTo(wishOf(plan, '2026-12-01')), running[1]!);
  const over = (...lots: Parameters<typeof rolloverOf>[1]) =>
    state.current ? rolloverOf({ ...state, current: state.current }, lots, []) : [];
  it('goes over, at most so much, for so many periods; a pool does not', () =>
    expect(over(lot, pool)).toMatchObject([
      { source: 'rollover', minutes: 600, expiresAt: at('2027-03-01') },
    ]));
  it('what was carried over before comes first in the most that there may be', () =>
    expect(over(lot, old).map(({ minutes, expiresAt }) => [minutes, expiresAt])).toEqual([
      [500, at('2027-02-01')],
      [100, at('2027-03-01')],
    ]));
  it('and what expires with the period is gone', () =>
    expect(over({ ...old, expiresAt: at('2027-01-01') })).toEqual([]));
});

describe('a plan', () => {
  const of = (change: object) => newPlan.safeParse({ ...planOf(), ...change });
  it.each([
    [{ overage: { kind: 'by-card' } }],
    [{ includedMinutes: null, poolMinutes: 60 }],
    [{ seatsMax: 3, overage: { kind: 'per-hour', yenPerHour: 1, bookable: false } }],
  ])('that contradicts itself is refused: %j', (change) => expect(of(change).success).toBe(false));
  it('says the two published ones', () => {
    const beside = { overage: { kind: 'by-card' }, includedMinutes: 0, periodMonths: 12 };
    expect(of({ ...beside, feeYen: 20_000 }).success).toBe(true);
    const four = Array.from({ length: 4 }, () => '01a1fcb3-2000-7000-8000-000000000005');
    const shared = {
      instrumentIds: four,
      includedMinutes: null,
      periodMonths: 12,
      feeYen: 3_510_000,
    };
    expect(of(shared).success).toBe(true);
  });
  it('without more than it includes lets no more be booked, and no use cross its end', () => {
    const plan = planOf({ overage: { kind: 'per-hour', yenPerHour: 4_000, bookable: false } });
    const state = stateAfter(agreedTo(wishOf(plan, '2026-12-01')), running[1]!);
    const { limits, periods } = coverageOf(state);
    expect(limits[0]).toEqual({
      period: { start: at('2026-12-01'), end: at('2027-01-01') },
      minutes: 1_200,
    });
    expect(periods.slice(0, 2)).toEqual([
      { start: at('2026-12-01'), end: at('2027-01-01') },
      { start: at('2027-01-01'), end: at('2027-02-01') },
    ]);
  });
  it('of named seats covers them alone, each with its hours', () => {
    const state = stateAfter(
      agreedTo(wishOf(planOf({ seatsMax: 2, poolMinutes: 300 }), '2026-12-01', [member, manager])),
      running[1]!,
    );
    expect(coverageOf(state).personIds).toEqual([member, manager]);
    const [known] = knownPeriods(state);
    expect(
      known && lotsOf(state, known).map(({ personId, minutes }) => [personId, minutes]),
    ).toEqual([
      [member, 1_200],
      [manager, 1_200],
      [null, 300],
    ]);
  });
  it('is of its organisation', () =>
    expect(coverageOf(stateAfter(...running)).organisationIds).toEqual([organisationId]));
});
