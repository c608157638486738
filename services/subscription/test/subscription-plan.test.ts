import { newPlan, type Plan, type SubscriptionEvent } from '@kyoyo/contracts';
import { describe, expect, it } from 'vitest';
import { knownPeriods } from '../src/subscription/coming.ts';
import { coverageOf } from '../src/subscription/covering.ts';
import { feesOf } from '../src/subscription/fees.ts';
import { plansIn } from '../src/subscription/queries.ts';
import { lotsOf, rolloverOf } from '../src/subscription/lots.ts';
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
import { given, november, running, wish } from './example-subscriptions.ts';

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
  it('from a plan with seats to one without, or the reverse, keeps of each what it included', () => {
    const lotsAfter = (former: Plan, plan: Plan, before: string[], after: string[]) => {
      const state = stateAfter(
        agreedTo(wishOf(former, '2026-06-01', before)),
        began(0, '2026-06-01', '2026-07-01'),
        {
          type: 'SubscriptionPlanChanged',
          data: { ...party, planId, planVersion: 2, plan, from: at('2026-06-16') },
        },
        { type: 'SubscriptionSeatsSet', data: { ...party, personIds: after } },
      );
      const [known] = knownPeriods(state);
      return known && lotsOf(state, known).map(({ personId, minutes }) => [personId, minutes]);
    };
    const seats = planOf({ seatsMax: 2 });
    expect(lotsAfter(seats, larger, [member, manager], [])).toEqual([
      [member, 600],
      [manager, 600],
      [null, 1_200],
    ]);
    expect(lotsAfter(larger, seats, [], [member])).toEqual([
      [member, 600],
      [null, 1_200],
    ]);
    expect(lotsAfter(seats, planOf({ seatsMax: 3 }), [member], [manager])).toEqual([
      [manager, 600],
    ]);
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
  it('between prices with and without tax has each with its own', () => {
    const tax = { treatment: 'inclusive', percent: '10' } as const;
    const plan = { ...larger, tax };
    const event = { ...changed('2026-06-16'), data: { ...changed('2026-06-16').data, plan } };
    const fees = feesOf(planId, stateAfter(...june), event as SubscriptionEvent, at('2026-06-16'));
    expect(fees).toMatchObject([
      { tax: planOf().tax, lines: [{ amount: '-30000' }] },
      { tax, lines: [{ amount: '60000' }] },
    ]);
  });
  it('of a period that is over, and whose next one is not in the log yet, costs nothing of it', () => {
    const over = changed('2026-07-01');
    given(...june)
      .when(change(larger, '2026-07-03'))
      .thenEmits(over);
    expect(feesOf(planId, stateAfter(...june), over, at('2026-07-03'))).toEqual([]);
    expect(stateAfter(...june, over).paidYen).toBe('60000');
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
  it('leaves what was before with the plan of its own', () => {
    const { plans } = stateAfter(...june, changed('2026-06-16'));
    const names = (start: string, end: string) =>
      plansIn({ plans }, { start: at(start), end: at(end) }).map(({ feeYen }) => feeYen);
    expect(names('2026-05-01', '2026-06-01')).toEqual([]);
    expect(names('2026-06-01', '2026-06-16')).toEqual([60_000]);
    expect(names('2026-06-01', '2026-07-01')).toEqual([60_000, 120_000]);
    expect(names('2026-07-01', '2026-08-01')).toEqual([120_000]);
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
    ['commitment-differs', change(planOf({ commitment: { yen: 1, months: 1 } }), '2026-06-16')],
    [
      'plan-needs-approval',
      change(larger, '2026-06-16', {
        chosen: {
          institutionId,
          planId: member,
          planVersion: 1,
          plan: planOf({ approval: true }),
        },
      }),
    ],
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
  it('escapes no commitment', () => {
    const commitment = { yen: 300_000, months: 6 };
    const bound = [agreedTo(wishOf(planOf({ commitment }), '2026-06-01')), june[1]!];
    given(...bound)
      .when(change(larger, '2026-06-16'))
      .thenRefuses('commitment-differs');
    given(...bound, {
      type: 'CommitmentSettled',
      data: {
        ...party,
        days: 183,
        daysTotal: 183,
        committedYen: 300_000,
        period: { start: at('2026-06-01'), end: at('2026-12-01') },
        paidYen: '300000',
        trueUpYen: '0',
      },
    })
      .when(change(larger, '2026-06-16'))
      .thenEmits(changed('2026-06-16'));
  });
  it('to the plan that is, changes nothing', () =>
    given(...june, changed('2026-06-16'))
      .when(change(larger, '2026-06-16'))
      .thenNothing());
  it('before it begins is refused', () =>
    given(agreedTo(wish)).when(change(larger, '2026-11-30')).thenRefuses('subscription-not-open'));
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
  it('of seats that are no more, at most so much in all', () =>
    expect(
      over(
        { ...lot, key: 'included/a', personId: member, minutes: 400 },
        { ...lot, minutes: 400 },
      ).map(({ minutes }) => minutes),
    ).toEqual([400, 200]));
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
