import { newPlan, type SubscriptionEvent } from '@kyoyo/contracts';
import { describe, expect, it } from 'vitest';
import { knownPeriods } from '../src/subscription/coming.ts';
import { coverageOf } from '../src/subscription/covering.ts';
import { lotsOf, rolloverOf } from '../src/subscription/lots.ts';
import {
  agreedTo,
  at,
  began,
  manager,
  member,
  organisationId,
  party,
  planOf,
  stateAfter,
  wishOf,
} from './contract-examples.ts';
import { given, november, running } from './example-subscriptions.ts';

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

describe('a seat', () => {
  const oneSeat = planOf({ seatsMax: 1 });
  const named = (personId: string): SubscriptionEvent => ({
    type: 'SubscriptionSeatsSet',
    data: { ...party, personIds: [personId] },
  });
  const first = [
    agreedTo(wishOf(oneSeat, '2026-06-01', [member])),
    began(0, '2026-06-01', '2026-07-01'),
  ];
  const whoHasHours = (...events: SubscriptionEvent[]) => {
    const state = stateAfter(...events);
    const [known] = knownPeriods(state);
    return known && lotsOf(state, known).map(({ personId }) => personId);
  };
  it('has its hours once in a period, whoever is named one after the other', () => {
    expect(whoHasHours(...first)).toEqual([member]);
    expect(whoHasHours(...first, named(manager))).toEqual([]);
    expect(whoHasHours(...first, named(manager), named(member))).toEqual([member]);
  });
  it('has them for whoever is named when the next period begins', () => {
    const july = began(1, '2026-07-01', '2026-08-01');
    expect(whoHasHours(...first, named(manager), july)).toEqual([manager]);
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
