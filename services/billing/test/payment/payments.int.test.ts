import { newId } from '@kyoyo/kernel';
import { expectTablesOfLog } from '@kyoyo/testing';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { at } from '../rating/cards.ts';
import { type PaymentCalls, paymentCalls } from './payment-calls.ts';
import { type Books, openBooks } from './payments-world.ts';

const clock = () => at('2026-11-30 12:00');
const [materials, other] = [newId(), newId()];
let books: Books;
let calls: PaymentCalls;
beforeAll(async () => {
  books = await openBooks(clock);
  calls = await paymentCalls(books, clock);
  await books.describesItself();
  await books.hasCustomer(materials, { payerNames: ['カクウマテリアル'] });
});
afterAll(async () => {
  await calls?.close();
  await expectTablesOfLog(books.store, clock);
  await books[Symbol.asyncDispose]();
});

const invoice = async (yen: number, organisationId = materials): Promise<string> => {
  const [one] = await books.issues([[organisationId, yen]]);
  return one!.invoiceId;
};
const matchOf = (invoiceId: string, yen: number, feeYen = 0) => ({
  allocations: [{ invoiceId, yen, feeYen }],
});
const openOf = async (invoiceId: string): Promise<number> => {
  const [row] = await books.all(
    'SELECT open_yen FROM invoice_balance WHERE invoice_id = $1',
    invoiceId,
  );
  return row.open_yen;
};
const stateOf = async (paymentId: string) => (await calls.get(`/api/payments/${paymentId}`)).body;

it('proposes with its reasons, and keeps those of what is accepted', async () => {
  const invoiceId = await invoice(110_440);
  const paymentId = await calls.received(110_000, 'ｶ)ｶｸｳﾏﾃﾘｱﾙ');
  const { body: queue } = await calls.get(
    `/api/payment-reviews?institutionId=${books.institutionId}`,
  );
  const [review] = queue.items;
  expect(review).toMatchObject({ id: paymentId, restYen: 110_000, payerName: 'ｶ)ｶｸｳﾏﾃﾘｱﾙ' });
  expect(review.candidates).toMatchObject([
    {
      organisationId: materials,
      allocations: [{ invoiceId, yen: 110_000, feeYen: 440, leftYen: 110_440, totalYen: 110_440 }],
      reasons: ['name-equal', 'amount-less-fee'],
    },
  ]);
  const path = `/api/payments/${paymentId}/matches`;
  const key = newId();
  const wanted = matchOf(invoiceId, 110_000, 440);
  expect(await calls.post(path, wanted, { key })).toMatchObject({
    status: 200,
    body: { version: 2 },
  });
  expect(await calls.post(path, wanted, { key })).toMatchObject({ body: { version: 2 } });
  expect(await stateOf(paymentId)).toMatchObject({
    state: 'settled',
    organisationId: materials,
    matches: [{ reasons: ['name-equal', 'amount-less-fee'], automatic: false }],
  });
  expect(await openOf(invoiceId)).toBe(0);
  expect(await books.balances()).toMatchObject({ bank: 110_000, 'bank-fees': 440 });
});

it('undoes a match, once, and matches again', async () => {
  const invoiceId = await invoice(3_000);
  const paymentId = await calls.received(3_000);
  const before = await books.balances();
  await calls.post(`/api/payments/${paymentId}/matches`, matchOf(invoiceId, 3_000));
  const reversal = `/api/payments/${paymentId}/matches/1/reversal`;
  expect(await calls.post(reversal, {}, { ifMatch: '"1"' })).toMatchObject({ status: 412 });
  expect(await calls.post(reversal, {})).toMatchObject({ status: 200, body: { version: 3 } });
  expect(await calls.post(reversal, {})).toMatchObject({ status: 200, body: { version: 3 } });
  expect(await openOf(invoiceId)).toBe(3_000);
  expect(await books.balances()).toEqual(before);
  expect(await calls.post(`/api/payments/${paymentId}/matches/7/reversal`, {})).toMatchObject({
    status: 404,
  });
  await calls.post(`/api/payments/${paymentId}/matches`, matchOf(invoiceId, 3_000));
  expect(await stateOf(paymentId)).toMatchObject({
    matches: [{ match: 2, reasons: ['amount-equal'] }],
  });
});

it('does not offer again what was refused, until that is taken back', async () => {
  const invoiceId = await invoice(4_567);
  const paymentId = await calls.received(4_567, 'カクウマテリアル');
  const offered = async () => (await stateOf(paymentId)).candidates.length;
  expect(await offered()).toBe(1);
  const refusals = `/api/payments/${paymentId}/refusals`;
  const pair = { invoiceIds: [invoiceId] };
  expect(await calls.post(refusals, pair)).toMatchObject({ body: { version: 2 } });
  expect(await calls.post(refusals, pair)).toMatchObject({ body: { version: 2 } });
  expect(await offered()).toBe(0);
  expect(await calls.post(`${refusals}/withdrawal`, pair)).toMatchObject({ body: { version: 3 } });
  expect(await calls.post(`${refusals}/withdrawal`, pair)).toMatchObject({ body: { version: 3 } });
  expect(await offered()).toBe(1);
});

it('keeps what is too much as a credit, to be used or given back', async () => {
  const [first, second] = [await invoice(1_000), await invoice(300)];
  const paymentId = await calls.received(1_500);
  const path = `/api/payments/${paymentId}`;
  await calls.post(`${path}/matches`, matchOf(first, 1_000));
  expect(await stateOf(paymentId)).toMatchObject({ state: 'part', restYen: 500 });
  const { body } = await calls.get(`/api/account-balances?organisationId=${materials}`, {
    organisationId: materials,
    roles: [{ name: 'finance' }],
  });
  expect(body.items).toMatchObject([{ creditYen: 500 }]);
  await calls.post(`${path}/matches`, matchOf(second, 300));
  const refund = (yen: number) => calls.post(`${path}/refunds`, { yen, refundedOn: '2026-11-30' });
  expect(await refund(201)).toMatchObject({
    status: 409,
    body: { slug: 'more-than-payment-rest' },
  });
  expect(await refund(200)).toMatchObject({ status: 200 });
  expect(await stateOf(paymentId)).toMatchObject({ state: 'settled', refundedYen: 200 });
});

it('refuses more than is left, and invoices of others', async () => {
  const mine = await invoice(100);
  const theirs = await invoice(100, other);
  const paymentId = await calls.received(1_000);
  const match = (...allocations: object[]) =>
    calls.post(`/api/payments/${paymentId}/matches`, { allocations });
  const of = (invoiceId: string, yen: number, feeYen = 0) => ({ invoiceId, yen, feeYen });
  expect(await match(of(mine, 101))).toMatchObject({
    status: 422,
    body: { slug: 'more-than-is-left' },
  });
  expect(await match(of(mine, 100, 1))).toMatchObject({ body: { slug: 'more-than-is-left' } });
  expect(await match(of(mine, 50), of(mine, 50))).toMatchObject({
    body: { slug: 'invoice-not-payable' },
  });
  expect(await match(of(mine, 100), of(theirs, 100))).toMatchObject({ status: 422 });
  expect(await match(of(newId(), 1))).toMatchObject({ body: { slug: 'invoice-not-payable' } });
  expect(await match(of(mine, 0))).toMatchObject({ status: 400 });
  expect(await match(of(mine, 100))).toMatchObject({ status: 200 });
  expect(await match(of(theirs, 100))).toMatchObject({ body: { slug: 'payment-of-another' } });
});

it('shows and lets act only whom it concerns', async () => {
  const invoiceId = await invoice(77);
  const paymentId = await calls.received(77);
  const stranger = { roles: [{ name: 'finance' as const, institutionId: newId() }] };
  const ownFinance = { organisationId: newId(), roles: [{ name: 'finance' as const }] };
  for (const who of [stranger, ownFinance, { roles: [] }]) {
    expect((await calls.get(`/api/payments/${paymentId}`, who)).status).toBe(404);
    const list = `/api/payments?institutionId=${books.institutionId}`;
    expect((await calls.get(list, who)).status).toBe(403);
  }
  const matched = { who: stranger };
  const match = matchOf(invoiceId, 77);
  expect(await calls.post(`/api/payments/${paymentId}/matches`, match, matched)).toMatchObject({
    status: 404,
  });
  const auditor = { roles: [{ name: 'auditor' as const }] };
  expect((await calls.get(`/api/payments/${paymentId}`, auditor)).status).toBe(200);
});

it('says of any day what the journal of it comes to', async () => {
  const { institutionId } = books;
  for (const on of ['2026-10-31', '2026-11-01', '2026-11-15', '2026-11-30', '2026-12-31']) {
    const { body } = await calls.get(
      `/api/account-balances?institutionId=${institutionId}&on=${on}`,
    );
    const claims = await books.all(
      `SELECT organisation_id, sum(CASE WHEN debit = 'receivable' THEN yen ELSE -yen END)::bigint AS yen
       FROM journal_entry WHERE 'receivable' IN (debit, credit) AND day <= $1 GROUP BY 1`,
      on,
    );
    const credits = await books.all(
      `SELECT p.organisation_id, sum(CASE WHEN credit = 'suspense' THEN j.yen ELSE -j.yen END)::bigint
         AS yen
       FROM journal_entry j JOIN payment p USING (payment_id)
       WHERE 'suspense' IN (debit, credit) AND day <= $1 AND p.organisation_id IS NOT NULL GROUP BY 1`,
      on,
    );
    const yenOf = (rows: { organisation_id: string; yen: number }[]) =>
      Object.fromEntries(
        rows.filter(({ yen }) => yen !== 0).map((one) => [one.organisation_id, one.yen]),
      );
    const items: { organisationId: string; openYen: number; creditYen: number }[] = body.items;
    const of = (yen: 'openYen' | 'creditYen') =>
      yenOf(items.map((one) => ({ organisation_id: one.organisationId, yen: one[yen] })));
    expect([on, of('openYen'), of('creditYen')]).toEqual([on, yenOf(claims), yenOf(credits)]);
  }
});

it('lists by state, day and amount, with what all of it comes to', async () => {
  const filter = `institutionId=${books.institutionId}&minYen=1500&maxYen=3000&from=2026-11-01`;
  const { body } = await calls.get(`/api/payments?${filter}&limit=1`);
  expect(body.totals).toEqual({ count: 2, yen: 4_500, matchedYen: 4_300, restYen: 0 });
  const next = await calls.get(`/api/payments?${filter}&limit=1&cursor=${body.nextCursor}`);
  expect(next.body.items).toHaveLength(1);
  expect(next.body.nextCursor).toBeNull();
  expect(next.body.items[0].id).not.toBe(body.items[0].id);
});

it('never gives an invoice or takes from a payment more than there is, whoever is at it', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.integer({ min: 1, max: 120 }), { minLength: 16, maxLength: 16 }),
      async (wants) => {
        const invoices = [await invoice(300), await invoice(200)];
        const payments = await Promise.all([calls.received(250), calls.received(250)]);
        const outcomes = await Promise.all(
          wants.map((yen, nth) =>
            calls.post(
              `/api/payments/${payments[nth % 2]}/matches`,
              matchOf(invoices[nth % 3 === 0 ? 0 : 1]!, yen),
            ),
          ),
        );
        for (const { status } of outcomes) expect([200, 409, 422]).toContain(status);
        const given = wants.filter((_, nth) => outcomes[nth]?.status === 200);
        const left = (await openOf(invoices[0]!)) + (await openOf(invoices[1]!));
        expect(left).toBe(500 - given.reduce((sum, yen) => sum + yen, 0));
        for (const paymentId of payments) {
          expect((await stateOf(paymentId)).restYen).toBeGreaterThanOrEqual(0);
        }
      },
    ),
    { numRuns: 4 },
  );
}, 60_000);
