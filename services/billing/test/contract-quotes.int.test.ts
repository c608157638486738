import type { contractQuoteView, Coverage, Role } from '@kyoyo/contracts';
import { newId } from '@kyoyo/kernel';
import type { z } from 'zod';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { startBilling } from './billing-world.ts';
import { at, cardOf, period } from './rating/cards.ts';

let billing: Awaited<ReturnType<typeof startBilling>>;
beforeAll(async () => {
  billing = await startBilling(() => at('2026-11-29 12:00'));
});
afterAll(() => billing?.[Symbol.asyncDispose]());

type ContractQuote = z.infer<typeof contractQuoteView>;

const me = { personId: newId(), organisationId: newId() };
let [instrumentId, institutionId] = ['', ''];
beforeEach(async () => {
  [instrumentId, institutionId] = [newId(), newId()];
  const exclusive = { treatment: 'exclusive', percent: '10' } as const;
  const card = cardOf({ indirectPercent: '10', tax: exclusive });
  await billing.publishes({ instrumentId, institutionId }, card);
  await billing.certifies(me.organisationId, 'sme');
});

const twoHours = period('2026-12-01 10:00', '2026-12-01 12:00');

/** Says what a contract covers, by a joint research of this organisation that lasts a year. */
async function covers(changes: Partial<Coverage> = {}, contractId = newId()): Promise<string> {
  const coverage: Coverage = {
    form: 'joint-research',
    title: { ja: '界面評価', en: 'Interfaces' },
    institutionId,
    organisationIds: [me.organisationId],
    personIds: null,
    instrumentIds: null,
    periods: [period('2026-04-01 00:00', '2027-04-01 00:00')],
    limits: [],
    research: { indirectPercent: '0', classFactor: null },
    ...changes,
  };
  await billing.heard('subscription', 'CoverageSet', contractId, { coverage });
  return contractId;
}

const wish = () => ({ instrumentId, period: twoHours, serviceKind: 'equipment-use' });
const choices = async (changes: object = {}) => {
  const { status, body } = await billing.ask(me, '/api/contract-quotes', { ...wish(), ...changes });
  expect(status).toBe(200);
  return (body.items as ContractQuote[]).map(
    ({ contractId, totals, refusal }): [string | null, unknown] => [
      contractId,
      totals?.net ?? refusal?.slug,
    ],
  );
};

it('is the cheapest first, each with its price and its lines', async () => {
  const dear = await covers({ research: { indirectPercent: '30', classFactor: null } });
  const cheap = await covers();
  expect(await choices()).toEqual([
    [cheap, 12_000],
    [null, 13_200],
    [dear, 15_600],
  ]);
});

it('says why a contract has no price, and nothing of one that names others', async () => {
  const over = await covers({ periods: [period('2026-04-01 00:00', '2026-12-01 11:00')] });
  const elsewhere = await covers({ instrumentIds: [newId()] });
  await covers({ personIds: [newId()] });
  await covers({ organisationIds: [newId()] });
  await covers({ periods: [period('2025-04-01 00:00', '2026-04-01 00:00')] });
  const [first, ...rest] = await choices();
  expect(first).toEqual([null, 13_200]);
  expect(new Map(rest)).toEqual(
    new Map([
      [over, 'contract-not-in-force'],
      [elsewhere, 'contract-lacks-instrument'],
    ]),
  );
});

it('a quote under one of them is the same price; of others there is none', async () => {
  const mine = await covers();
  const quoted = await billing.ask(me, '/api/quotes', { ...wish(), contractId: mine });
  expect(quoted).toMatchObject({ status: 200, body: { totals: { net: 12_000 } } });
  const theirs = await covers({ organisationIds: [newId()] });
  for (const contractId of [theirs, newId()]) {
    const { status, body } = await billing.ask(me, '/api/quotes', { ...wish(), contractId });
    expect([status, body.type]).toEqual([422, expect.stringContaining('contract-not-yours')]);
  }
});

it('staff ask for a user of their own institution alone', async () => {
  const contractId = await covers();
  const asked = { ...wish(), forUser: me };
  const staff = (of: string): { roles: Role[] } => ({
    roles: [{ name: 'facility-staff', institutionId: of }],
  });
  const own = await billing.ask(staff(institutionId), '/api/contract-quotes', asked);
  expect(own.body.items[0]).toMatchObject({ contractId, form: 'joint-research' });
  const others = await billing.ask(staff(newId()), '/api/contract-quotes', asked);
  expect(others.status).toBe(403);
});
