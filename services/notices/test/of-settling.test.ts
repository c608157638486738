import { exampleOf, type NoticeKind, noticeTexts } from '@kyoyo/contracts';
import { expect, it } from 'vitest';
import type { Said } from '../src/saying/said.ts';
import { sayingsOf } from '../src/saying/what-to-say.ts';

const say = (type: string, change: object = {}, actor: object | 'system' = 'system') => {
  const data = { ...(exampleOf('billing', type).data as object), ...change };
  return sayingsOf('billing', type, data, {
    subject: 'the-stream',
    streamVersion: 3,
    actor,
  } as never);
};
const toWhom = (said: readonly Said[]) =>
  said.map((one) => ('group' in one ? one.group : 'personId' in one ? one.personId : ''));
const of = { institutionId: 'facility', organisationId: 'startup', personId: 'user' };

it.each([
  ['DisputeOpened', {}, ['keepers/facility']],
  ['DisputeMessagePosted', { side: 'organisation' }, ['keepers/facility']],
  ['DisputeMessagePosted', { side: 'institution' }, ['payers/startup', 'user']],
  ['DisputeSettled', { outcome: 'accepted' }, ['payers/startup', 'user']],
  ['DisputeSettled', { outcome: 'declined', personId: null }, ['payers/startup']],
  ['DisputeSettled', { outcome: 'withdrawn' }, ['keepers/facility']],
  ['ChargeAdjustmentProposed', {}, ['keepers/facility']],
  ['ChargeAdjusted', {}, ['payers/startup', 'user']],
  ['ChargeAdjustmentRejected', {}, ['keepers/facility']],
  ['InvoiceRunProposed', { needsSecond: true }, ['keepers/facility']],
  ['InvoiceRunProposed', { needsSecond: false }, []],
  ['IssuerChangeProposed', {}, ['keepers/facility']],
  ['CreditRequested', {}, ['keepers/facility']],
  ['DisputeReopened', {}, ['payers/startup', 'user']],
  ['ClosingProposed', {}, ['keepers/facility']],
])('%s (%o) is told to %s', (type, change, whom) => {
  expect(toWhom(say(type, { ...of, ...change }))).toEqual(whom);
});

it.each(['ClearingProposed', 'ClearingAccepted', 'ClearingDeclined'])(
  '%s is told to the other side alone',
  (type) => {
    const clearing = { institutionIds: ['low', 'high'], by: 'high' };
    expect(toWhom(say(type, clearing))).toEqual(['keepers/low']);
  },
);

it('who has used it and settles it alone is not told of it', () => {
  const said = say('ChargeAdjusted', of, { personId: 'user' });
  expect(toWhom(said)).toEqual(['payers/startup']);
});

it('every word of them is filled in', () => {
  const types = ['DisputeOpened', 'DisputeMessagePosted', 'DisputeSettled', 'ChargeAdjusted'];
  const others = ['ChargeAdjustmentProposed', 'ChargeAdjustmentRejected', 'InvoiceRunProposed'];
  const pairs = [
    'IssuerChangeProposed',
    'CreditRequested',
    'ClosingProposed',
    'ClearingProposed',
    'ClearingAccepted',
    'ClearingDeclined',
  ];
  for (const type of [...types, ...others, ...pairs]) {
    const [said] = say(type);
    const { subject, body } = noticeTexts[said?.kind as NoticeKind].ja;
    for (const [, blank = ''] of (subject + body).matchAll(/\{(\w+)\}/g)) {
      expect(said?.params, type).toHaveProperty(blank);
    }
  }
});
