import { newId } from '@kyoyo/kernel';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { both, type Finance, startFinance } from './invoice-run/finance-world.ts';
import { at } from './rating/cards.ts';

let finance: Finance;
beforeAll(async () => {
  finance = await startFinance(() => at('2026-12-03 10:00'));
  await finance.describes();
});
afterAll(() => finance?.[Symbol.asyncDispose]());

it('clears only with an institution of a network that both are in', async () => {
  const { institutionId } = finance;
  const [partner, stranger] = [newId(), newId()];
  await finance.heard('catalogue', 'NetworkRegistered', newId(), {
    name: both('網'),
    institutionIds: [institutionId, partner],
  });
  const organisationId = await finance.customer();
  const describe = (settledBy: string, clearedWith: string | null) =>
    finance.ask(finance.finance(), '/api/customer-accounts', {
      institutionId,
      organisationId,
      addressee: null,
      addressLines: [],
      invoicePer: 'organisation',
      settledBy,
      clearedWith,
      endpoint: null,
      payerCode: null,
      virtualAccount: null,
      payerNames: [],
    });
  for (const clearedWith of [null, institutionId, stranger]) {
    expect(await describe('clearing', clearedWith)).toMatchObject({
      status: 422,
      body: { type: expect.stringContaining('not-in-one-network') },
    });
  }
  expect(await describe('clearing', partner)).toMatchObject({ status: 200 });
  expect(await describe('invoice', null)).toMatchObject({ status: 200 });
});
