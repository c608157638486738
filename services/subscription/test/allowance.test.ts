import {
  coverOf,
  type AllowanceEvent,
  type AllowanceLot,
  type AllowanceTerms,
} from '@kyoyo/contracts';
import { specify } from '@kyoyo/testing';
import { describe, expect, it } from 'vitest';
import { countedMinutes, shareOfMinutes } from '../src/allowance/counted.ts';
import { allowanceStream } from '../src/allowance/stream.ts';
import { at, institutionId, manager, member, organisationId, planId } from './contract-examples.ts';

const { given } = specify(allowanceStream);
const of = { contractId: planId, institutionId, organisationId };
const period = { start: at('2026-12-01'), end: at('2027-01-01') };
const lot = (
  key: string,
  minutes: number | null,
  more: Partial<AllowanceLot> = {},
): AllowanceLot => ({
  key,
  source: 'included',
  personId: null,
  minutes,
  expiresAt: period.end,
  ...more,
});
const terms = (...lots: AllowanceLot[]): AllowanceTerms => ({
  ...of,
  period,
  lots,
  overageYenPerHour: '4000',
  overageByCard: false,
  basis: 'reserved',
});
const opened = (...lots: AllowanceLot[]): AllowanceEvent => ({
  type: 'AllowanceOpened',
  data: terms(...lots),
});
const [run, other] = [manager, member];
const used = (
  reservationId: string,
  shares: [string, number][],
  overageMinutes = 0,
  personId = member,
) => ({
  ...of,
  use: {
    reservationId,
    personId,
    at: at('2026-12-04'),
    overageYenPerHour: '4000',
    shares: shares.map(([key, minutes]) => ({ lot: key, minutes })),
    overageMinutes,
  },
});
const take = (minutes: number, reservationId = run, personId = member) =>
  ({ type: 'UseMinutes', reservationId, personId, at: at('2026-12-04'), minutes }) as const;
const exhausted: AllowanceEvent = {
  type: 'AllowanceExhausted',
  data: { ...of, period, personId: member },
};

describe('an allowance', () => {
  const all = [
    lot('pool', 30, { source: 'pool' }),
    lot('late', 30, { source: 'rollover', expiresAt: at('2027-03-01') }),
    lot('soon', 30, { source: 'rollover', expiresAt: at('2027-02-01') }),
    lot('included', 60),
  ];
  it('is used in order: included, what expires first of what was carried over, the pool, overage', () =>
    given(opened(...all))
      .when(take(200))
      .thenEmits(
        {
          type: 'AllowanceTaken',
          data: used(
            run,
            [
              ['included', 60],
              ['soon', 30],
              ['late', 30],
              ['pool', 30],
            ],
            50,
          ),
        },
        exhausted,
      ));
  it('is said to run low once, when four fifths of it are taken', () => {
    const taken = (minutes: number, reservationId = run): AllowanceEvent => ({
      type: 'AllowanceTaken',
      data: used(reservationId, [['included', minutes]]),
    });
    const low: AllowanceEvent = {
      type: 'AllowanceNearlyExhausted',
      data: { ...of, period, personId: member, usedMinutes: 80, minutes: 100 },
    };
    const start = opened(lot('included', 100));
    given(start).when(take(79)).thenEmits(taken(79));
    given(start).when(take(80)).thenEmits(taken(80), low);
    given(start, taken(80), low).when(take(10, other)).thenEmits(taken(10, other));
    given(start, taken(80), low).when(take(20, other)).thenEmits(taken(20, other), exhausted);
    given(opened(lot('included', null)))
      .when(take(900))
      .thenEmits(taken(900));
  });
  it('covers a use in part, and the rest is overage', () => {
    given(opened(lot('included', 60)), {
      type: 'AllowanceTaken',
      data: used(other, [['included', 40]]),
    })
      .when(take(60))
      .thenEmits({ type: 'AllowanceTaken', data: used(run, [['included', 20]], 40) }, exhausted);
    const { use } = used(run, [['included', 20]], 40);
    expect(coverOf([lot('included', 60)], use)).toEqual([
      { source: 'included', minutes: 20 },
      { source: 'overage', minutes: 40 },
    ]);
  });
  const taken: AllowanceEvent = {
    type: 'AllowanceTaken',
    data: used(
      run,
      [
        ['included', 60],
        ['pool', 30],
      ],
      30,
    ),
  };
  it('gets back what is less, the last taken first', () => {
    const from = [opened(lot('included', 60), lot('pool', 30, { source: 'pool' })), taken];
    const less = (minutes: number, shares: [string, number][], overage = 0) =>
      given(...from)
        .when(take(minutes))
        .thenEmits({ type: 'AllowanceGivenBack', data: used(run, shares, overage) });
    less(
      100,
      [
        ['included', 60],
        ['pool', 30],
      ],
      10,
    );
    less(75, [
      ['included', 60],
      ['pool', 15],
    ]);
    less(30, [['included', 30]]);
    less(0, []);
  });
  it('repeated, changes nothing; nor does giving back what nobody had', () => {
    given(opened(lot('included', 60)), {
      type: 'AllowanceTaken',
      data: used(run, [['included', 60]]),
    })
      .when(take(60))
      .thenNothing();
    given(opened(lot('included', 60)))
      .when(take(0))
      .thenNothing();
  });
  it('is refused before there is one', () =>
    given().when(take(60)).thenRefuses('contract-not-in-force'));
  it('of a seat is for its person; handed over, it is taken of the other', () => {
    const seats = opened(lot('a', 60, { personId: member }), lot('b', 60, { personId: manager }));
    const before: AllowanceEvent = { type: 'AllowanceTaken', data: used(run, [['a', 60]], 30) };
    given(seats).when(take(90)).thenEmits(before);
    given(seats, before)
      .when(take(90, run, manager))
      .thenEmits({ type: 'AllowanceTaken', data: used(run, [['b', 60]], 30, manager) });
  });
  it('without an end covers everything', () =>
    given(opened(lot('included', null)))
      .when(take(100_000))
      .thenEmits({ type: 'AllowanceTaken', data: used(run, [['included', 100_000]]) }));
  it('closed, has what was not carried over', () => {
    const carriedOver = [{ lot: 'included', minutes: 50 }];
    const closed: AllowanceEvent = {
      type: 'AllowanceClosed',
      data: { ...of, period, carriedOver },
    };
    given(opened(lot('included', 60)))
      .when({ type: 'Close', carriedOver })
      .thenEmits(closed);
    given(opened(lot('included', 60)), closed)
      .when({ type: 'Close', carriedOver })
      .thenNothing();
    given(opened(lot('included', 60)), closed)
      .when(take(30))
      .thenEmits({ type: 'AllowanceTaken', data: used(run, [['included', 10]], 20) });
  });
  it('keeps what somebody has of a seat that is gone, and gives no more of it', () => {
    const seats = opened(lot('a', 60, { personId: member }));
    const before: AllowanceEvent = { type: 'AllowanceTaken', data: used(run, [['a', 20]]) };
    const other = lot('b', 60, { personId: manager });
    const data = terms(other, lot('a', 20, { personId: member }));
    given(seats, before)
      .when({ type: 'SetTerms', terms: terms(other) })
      .thenEmits({ type: 'AllowanceChanged', data });
  });
});

describe('minutes that were used before a change of what there is', () => {
  const change = (...lots: AllowanceLot[]) =>
    ({ type: 'SetTerms', terms: terms(...lots) }) as const;
  const taken = (...of: Parameters<typeof used>): AllowanceEvent => ({
    type: 'AllowanceTaken',
    data: used(...of),
  });
  const seat = (personId: string, minutes: number) => lot(personId, minutes, { personId });
  // 12 hours of a seat with 20, of which 10 are left: 10 + 20 - 12 are 18.
  const seats = [opened(seat(member, 1_200)), taken(run, [[member, 720]])];
  const open = [seat(member, 600), lot('included', 1_200)];
  const moved = taken(run, [
    [member, 600],
    ['included', 120],
  ]);
  it('of a seat count against what all share then', () => {
    given(...seats)
      .when(change(...open))
      .thenEmits({ type: 'AllowanceChanged', data: terms(...open) }, moved);
    given(...seats, { type: 'AllowanceChanged', data: terms(...open) }, moved)
      .when(change(...open))
      .thenNothing();
    given(...seats, { type: 'AllowanceChanged', data: terms(...open) }, moved)
      .when(take(1_201, other, manager))
      .thenEmits(taken(other, [['included', 1_080]], 121, manager), {
        type: 'AllowanceExhausted',
        data: { ...of, period, personId: manager },
      });
  });
  it('of what all shared count against the seat of whoever used them', () => {
    const after = [seat(member, 600), seat(manager, 600), lot('included', 600)];
    given(opened(lot('included', 1_200)), taken(run, [['included', 720]]))
      .when(change(...after))
      .thenEmits(
        { type: 'AllowanceChanged', data: terms(...after) },
        taken(run, [
          ['included', 600],
          [member, 120],
        ]),
      );
  });
  it('of a seat that was there for a day only go over whole', () =>
    given(...seats)
      .when(change(lot('included', 1_200)))
      .thenEmits(
        { type: 'AllowanceChanged', data: terms(lot('included', 1_200)) },
        taken(run, [['included', 720]]),
      ));
  it('stay where they are where nothing takes their place', () => {
    const less = [lot('included', 300), lot('pool', 600, { source: 'pool' })];
    given(opened(lot('included', 1_200)), taken(run, [['included', 720]]))
      .when(change(...less))
      .thenEmits({ type: 'AllowanceChanged', data: terms(...less) });
  });
});

describe('minutes that count', () => {
  const reserved = { start: at('2026-12-04', 600), end: at('2026-12-04', 720) };
  const conditions = { graceMinutes: 5, earlyCharged: false, forgottenMinutes: 60 };
  const used = (from: number, to: number) => ({
    start: at('2026-12-04', from),
    end: at('2026-12-04', to),
  });
  it.each([
    ['reserved', 605, 760, 160],
    ['reserved', 605, 725, 120],
    ['reserved', 605, 725.1, 126],
    ['reserved', 590, 700, 120],
    ['used', 605, 760, 155],
    ['used', 605, 700, 95],
    ['used', 590, 722, 120],
    ['used', 605.5, 700.5, 96],
  ] as const)('by %s time, %d to %d of 600 to 720: %d', (basis, from, to, minutes) =>
    expect(countedMinutes({ reserved, used: used(from, to), terms: conditions }, basis)).toBe(
      minutes,
    ),
  );
  it('before the start where the policy sells it', () =>
    expect(
      countedMinutes(
        { reserved, used: used(590, 700), terms: { ...conditions, earlyCharged: true } },
        'reserved',
      ),
    ).toBe(130));
  it('of a late cancellation, its share, a started one whole', () =>
    expect([shareOfMinutes(121, 50), shareOfMinutes(120, 0), shareOfMinutes(90, 100)]).toEqual([
      61, 0, 90,
    ]));
});
