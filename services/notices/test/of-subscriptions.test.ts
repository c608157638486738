import { exampleOf, noticeText } from '@kyoyo/contracts';
import type { Instant } from '@kyoyo/kernel';
import { describe, expect, it } from 'vitest';
import { sayingsOf } from '../src/saying/what-to-say.ts';

const cause = { subject: 'the-stream', streamVersion: 3, actor: 'system' } as const;
const saidAt = '2026-11-29T00:00:00.000Z' as Instant;
const exampleIn = (type: string) => exampleOf('subscription', type).data;

/** Of the example of the event. */
const say = (type: string, change: object = {}) =>
  sayingsOf('subscription', type, { ...(exampleIn(type) as object), ...change }, cause);

describe('of subscriptions', () => {
  it.each([
    ['SubscriptionAsked', 'managers/', 'subscription-asked'],
    ['SubscriptionAgreed', 'binders/', 'subscription-agreed'],
    ['SubscriptionDeclined', 'binders/', 'subscription-declined'],
    ['SubscriptionRenewalAnnounced', 'binders/', 'subscription-renewing'],
  ])('%s is told to %s as %s', (type, group, kind) => {
    expect(say(type)).toEqual([
      expect.objectContaining({ group: expect.stringContaining(group), kind }),
    ]);
  });

  it.each([
    ['SubscriptionPlanChanged', 'subscription-plan-changed'],
    ['SubscriptionPaused', 'subscription-paused'],
    ['SubscriptionResumed', 'subscription-resumed'],
    ['SubscriptionCancelled', 'subscription-cancelled'],
    ['SubscriptionEnded', 'subscription-ended'],
    ['AllowanceNearlyExhausted', 'allowance-low'],
    ['AllowanceExhausted', 'allowance-exhausted'],
  ])('%s is told to whom the contract concerns as %s', (type, kind) => {
    const { contractId } = exampleIn(type) as { contractId: string };
    expect(say(type)).toEqual([expect.objectContaining({ contractId, kind })]);
  });

  it('every word of them is filled in, with the last day and the fee', () => {
    const textOf = (type: string, change: object = {}) => {
      const [said] = say(type, change);
      if (!said) throw new Error(`${type} says nothing`);
      const params = { contract: { ja: 'プランA', en: 'Plan A' }, ...said.params };
      const { subject, body } = noticeText({ kind: said.kind, params }, 'ja', saidAt);
      return subject + body;
    };
    const trial = textOf('SubscriptionRenewalAnnounced', { kind: 'trial' });
    const renewed = textOf('SubscriptionRenewalAnnounced');
    const low = textOf('AllowanceNearlyExhausted');
    expect(trial).toContain('お試し期間が終わり');
    for (const text of [trial, renewed]) expect(text).toContain('¥60,000');
    expect(low).toContain('20時間のうち、16時間');
    expect(textOf('SubscriptionCancelled')).toContain('2026-12-31まで');
    for (const text of [trial, renewed, low]) expect(text).not.toMatch(/[{}]/);
  });
});

it('a contract that covers a booking no more, or again, is told once to each person', () => {
  for (const [type, kind] of [
    ['ContractLapsed', 'contract-lapsed'],
    ['ContractRestored', 'contract-restored'],
  ] as const) {
    const { data } = exampleOf('reservation', type) as { data: object };
    const told = (ofPerson: number | null) =>
      sayingsOf('reservation', type, { ...data, ofPerson }, cause);
    expect(told(null)).toEqual([]);
    const [said] = told(2);
    expect(said).toMatchObject({ kind, link: '/bookings' });
    const params = { instrument: { ja: '装置', en: 'SEM' }, ...said?.params };
    const { body } = noticeText({ kind, params }, 'ja', saidAt);
    for (const words of ['月10時間プラン', '2件']) expect(body).toContain(words);
  }
});
