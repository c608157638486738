import { type Issuer, issuerEvents } from '@kyoyo/contracts';
import { type Instant, newId } from '@kyoyo/kernel';
import { eventually, expectTablesOfLog } from '@kyoyo/testing';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { type Finance, startFinance } from '../invoice-run/finance-world.ts';
import { at } from '../rating/cards.ts';

const clock = (): Instant => at('2026-12-03 10:00');
const [one, other] = [newId(), newId()] as const;
let finance: Finance;
let said: Issuer;
beforeAll(async () => {
  finance = await startFinance(clock);
  const { effectiveFrom: _, ...example } = issuerEvents.IssuerDescribed.schema.parse(
    issuerEvents.IssuerDescribed.example,
  );
  said = { ...example, institutionId: finance.institutionId, fourEyesFromYen: 100_000 };
});
/** By two people. */
const describes = (change: Partial<Issuer> = {}) =>
  finance.describes({ ...said, effectiveFrom: '2026-12-03', ...change });
beforeEach(() => describes());
afterAll(() => finance?.[Symbol.asyncDispose]());

const asOne = () => finance.finance(one);
const asOther = () => finance.finance(other);
const describe = (change: Partial<Issuer>, who = asOne()) =>
  finance.ask(who, '/api/issuers', { ...said, ...change });
const issuer = async () =>
  (await finance.ask(asOne(), `/api/issuers/${finance.institutionId}`)).body;
const decideChange = (changeId: string, who: ReturnType<typeof asOne>, body: object) =>
  finance.ask(who, `/api/issuers/${finance.institutionId}/changes/${changeId}/decision`, body);

async function propose(net: number, month = '2026-11') {
  const organisationId = await finance.customer();
  const { chargeId } = await finance.charge(organisationId, net, { day: `${month}-12` });
  const { institutionId } = finance;
  const wanted = { institutionId, organisationId, month };
  const { body } = await finance.ask(asOne(), '/api/invoice-runs', wanted);
  return { runId: body.id, organisationId, chargeId };
}
const approve = (runId: string, who = asOne()) =>
  finance.ask(who, `/api/invoice-runs/${runId}/approval`, {});

it.each([
  ['lifted', { fourEyesFromYen: null }],
  ['raised', { fourEyesFromYen: 100_001 }],
  ['of no bank account', { bankAccounts: [] }],
  ['of another number', { registrationNumber: 'T7000012050002' }],
])('who is bound by the limit does not change it alone: %s', async (_, change) => {
  expect((await describe(change)).status).toBe(200);
  const waiting = await issuer();
  expect(waiting).toMatchObject({ fourEyesFromYen: 100_000, bankAccounts: said.bankAccounts });
  expect(waiting.change).toMatchObject({ ...change, proposedBy: one });
  const { changeId } = waiting.change;
  const alone = await decideChange(changeId, asOne(), { approve: true });
  expect(alone.body.type).toContain('needs-another-person');
  const meanwhile = await describe({ taxRounding: 'ceiling' }, asOther());
  expect(meanwhile.body.type).toContain('issuer-change-waits');
  expect((await decideChange(changeId, asOther(), { approve: true })).status).toBe(200);
  expect(await issuer()).toMatchObject({ ...change, change: null });
  const again = await decideChange(changeId, asOther(), { approve: false });
  expect(again.body.type).toContain('not-waiting');
});

it('a change is taken back, and what binds more holds at once', async () => {
  await describe({ fourEyesFromYen: null });
  const { change } = await issuer();
  const back = { approve: false, reason: '取り下げ' };
  expect((await decideChange(change.changeId, asOne(), back)).status).toBe(200);
  expect(await issuer()).toMatchObject({ fourEyesFromYen: 100_000, change: null });
  await describe({ fourEyesFromYen: 50_000 });
  expect(await issuer()).toMatchObject({ fourEyesFromYen: 50_000, change: null });
});

it('nor by a description of a day before, on which invoices can be printed', async () => {
  await describe({ effectiveFrom: '2026-11-01', bankAccounts: [] } as Partial<Issuer>);
  const { change } = await issuer();
  expect(change).toMatchObject({ effectiveFrom: '2026-11-01', proposedBy: one });
  await decideChange(change.changeId, asOne(), { approve: false });
});

it('runs of one month that one person approves alone count together', async () => {
  const month = '2026-07';
  const first = await propose(50_000, month);
  const second = await propose(50_000, month);
  expect((await approve(first.runId)).status).toBe(200);
  const alone = await approve(second.runId);
  expect(alone.body.type).toContain('second-person-needed');
  expect((await approve(second.runId, asOther())).status).toBe(200);
  const third = await propose(50_000, month);
  const { body } = await finance.ask(asOne(), `/api/invoice-runs/${third.runId}`);
  expect(body.needsSecond).toBe(true);
});

it('a run is judged by the limit of its approval, and by that of its proposal', async () => {
  const under = await propose(200_000, '2026-06');
  await describes({ fourEyesFromYen: null });
  expect((await approve(under.runId)).body.type).toContain('second-person-needed');
  const before = await propose(200_000, '2026-06');
  await describes();
  expect((await approve(before.runId)).body.type).toContain('second-person-needed');
  expect((await approve(before.runId, asOther())).status).toBe(200);
});

it('no invoice is issued that does not say where to pay', async () => {
  await describes({ bankAccounts: [] });
  const { runId } = await propose(1_000, '2026-05');
  const refused = await approve(runId, asOther());
  expect(refused).toMatchObject({
    status: 422,
    body: { type: expect.stringContaining('issuer-cannot-be-paid') },
  });
  await describes();
  expect((await approve(runId, asOther())).status).toBe(200);
});

it('a credit note from the limit on waits for another person, waived or not, whole or in parts', async () => {
  const { runId } = await propose(200_000, '2026-04');
  await approve(runId, asOther());
  const { institutionId } = finance;
  const url = `/api/invoices?institutionId=${institutionId}&runId=${runId}`;
  const id = await eventually(
    async () => (await finance.ask(asOne(), url)).body.items[0]?.id ?? expect.fail('not yet'),
  );
  const credit = (totalYen: number) =>
    finance.ask(asOne(), `/api/invoices/${id}/credit-notes`, {
      wish: { kind: 'amount', totalYen },
      reason: '訂正',
      afterwards: 'waive',
    });
  const credited = async () => (await finance.ask(asOne(), `/api/invoices/${id}`)).body.creditedYen;
  expect((await credit(99_999)).body).toMatchObject({ waits: false });
  const waiting = await credit(1);
  expect(waiting.body).toMatchObject({ waits: true });
  expect(await credited()).toBe(99_999);
  const decide = (requestId: string, who: ReturnType<typeof asOne>, approves = true) =>
    finance.ask(who, `/api/credit-requests/${requestId}/decision`, { approve: approves });
  const alone = await decide(waiting.body.id, asOne());
  expect(alone.body.type).toContain('needs-another-person');
  expect((await decide(waiting.body.id, asOther())).status).toBe(200);
  expect(await credited()).toBe(100_000);
  expect((await decide(waiting.body.id, asOther())).body.type).toContain('not-waiting');

  // What is left is looked at again.
  const [all, most] = [await credit(120_000), await credit(110_000)];
  expect((await decide(all.body.id, asOther())).status).toBe(200);
  expect((await decide(most.body.id, asOther())).body.type).toContain('more-than-is-left');
  expect((await decide(most.body.id, asOne(), false)).status).toBe(200);
  const list = `/api/credit-requests?institutionId=${institutionId}&invoiceId=${id}`;
  const { items } = (await finance.ask(asOther(), list)).body;
  expect(items.map(({ status }: { status: string }) => status)).toEqual([
    'rejected',
    'approved',
    'approved',
  ]);
  expect((await finance.ask(finance.payer(newId()), list)).status).toBe(403);
});

it('a charge whose adjustment waits is billed by no run', async () => {
  const month = '2026-03';
  const organisationId = await finance.customer();
  const { chargeId } = await finance.charge(organisationId, 150_000, { day: `${month}-12` });
  const adjustments = `/api/charges/${chargeId}/adjustments`;
  const wanted = { netYen: -120_000, reason: '装置の不調' };
  expect((await finance.ask(asOne(), adjustments, wanted)).status).toBe(200);
  const run = { institutionId: finance.institutionId, organisationId, month };
  const held = await finance.ask(asOne(), '/api/invoice-runs', run);
  expect(held.body.type).toContain('nothing-to-bill');
  const { body } = await finance.ask(asOne(), `/api/charges/${chargeId}`);
  const url = `${adjustments}/${body.pendingAdjustment.adjustmentId}/decision`;
  expect((await finance.ask(asOther(), url, { approve: true })).status).toBe(200);
  expect((await finance.ask(asOne(), '/api/invoice-runs', run)).status).toBe(201);
});

it('the log gives the same tables', () => expectTablesOfLog(finance.store, clock));
