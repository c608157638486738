import { type Plan, type SubscriptionEvent } from '@kyoyo/contracts';
import { describe, expect, it } from 'vitest';
import { knownPeriods } from '../src/subscription/coming.ts';
import { feesOf } from '../src/subscription/fees.ts';
import { plansIn } from '../src/subscription/queries.ts';
import { lotsOf } from '../src/subscription/lots.ts';
import {
  agreedTo,
  at,
  began,
  eligible,
  institutionId,
  manager,
  member,
  party,
  planId,
  planOf,
  stateAfter,
  wishOf,
} from './contract-examples.ts';
import { given, wish } from './example-subscriptions.ts';

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
