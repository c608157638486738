import type { SubscriptionEvent } from '@kyoyo/contracts';
import { describe, expect, it } from 'vitest';
import { knownPeriods } from '../src/subscription/coming.ts';
import { coverageOf } from '../src/subscription/covering.ts';
import { endIfCancelled } from '../src/subscription/decisions/passing.ts';
import {
  agreedTo,
  at,
  began,
  eligible,
  manager,
  member,
  party,
  planOf,
  stateAfter,
  wishOf,
} from './contract-examples.ts';
import { given, november, running, wish } from './example-subscriptions.ts';

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
