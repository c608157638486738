import { newId } from '@kyoyo/kernel';
import { expectTablesOfLog } from '@kyoyo/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { nextMonth } from '../../src/closing/months.ts';
import { findInvoice } from '../../src/invoice/queries.ts';
import { file01, record01 } from '../bank-statement/zengin-files.ts';
import { at } from '../rating/cards.ts';
import { type PaymentCalls, paymentCalls } from './payment-calls.ts';
import { type Books, openBooks } from './payments-world.ts';

const clock = () => at('2026-12-05 12:00');
const materials = newId();
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

const enter = (postedOn: string, yen = 100) =>
  calls.post('/api/payments', {
    institutionId: books.institutionId,
    postedOn,
    yen,
    payerName: 'ﾃｳﾁ',
  });
const withdraw = (paymentId: string) =>
  calls.post(`/api/payments/${paymentId}/withdrawal`, { reason: '二重に入力した' });
const stateOf = async (paymentId: string) => (await calls.get(`/api/payments/${paymentId}`)).body;
const invoice = async (yen: number) => (await books.issues([[materials, yen]]))[0]!.invoiceId;
const match = (paymentId: string, invoiceId: string, yen: number, feeYen = 0) =>
  calls.post(`/api/payments/${paymentId}/matches`, { allocations: [{ invoiceId, yen, feeYen }] });

it('takes no day that is to come or of years ago, and none before the books', async () => {
  const outside = { status: 422, body: { slug: 'day-not-enterable', from: '2025-11-05' } };
  for (const day of ['1950-06-01', '2025-11-04', '2026-12-06', '2031-06-01', '2199-06-01']) {
    expect(await enter(day)).toMatchObject(outside);
  }
  expect(await nextMonth(books.database.pool, books.institutionId, '2026-12')).toBe('2026-12');
  const { status, body } = await enter('2026-10-03', 700);
  expect(status).toBe(201);
  expect(await enter('2026-09-30')).toMatchObject({ body: { from: '2026-10-01' } });
  const back = (refundedOn: string) =>
    calls.post(`/api/payments/${body.id}/refunds`, { yen: 1, refundedOn });
  for (const day of ['1950-01-01', '2026-10-02', '2026-12-06']) {
    expect(await back(day)).toMatchObject({ status: 422, body: { from: '2026-10-03' } });
  }
  expect(await back('2026-12-05')).toMatchObject({ status: 200 });
  const held = { to: 'deposits', yen: 2, reason: '誤り' };
  await calls.post(`/api/payments/${body.id}/assignments`, held);
  expect(
    await calls.post(`/api/payments/${body.id}/assignments/1/return`, { returnedOn: '2199-01-01' }),
  ).toMatchObject({ status: 422, body: { slug: 'day-not-enterable' } });
});

it('closes next a month that there is, whatever the books hold', async () => {
  const institutionId = newId();
  await books.all(`INSERT INTO journal_month VALUES ($1, '1950-06', 'bank', 5, 0)`, institutionId);
  expect(await nextMonth(books.database.pool, institutionId, '2026-12')).toBe('2026-12');
  await books.all('DELETE FROM journal_month WHERE institution_id = $1', institutionId);
});

it('says what payments come to, beyond what one of them can be', async () => {
  for (const yen of [999_999_999_999, 999_999_999_999, 10]) await enter('2026-11-20', yen);
  const { status, body } = await calls.get(`/api/payments?institutionId=${books.institutionId}`);
  expect(status).toBe(200);
  expect(body.totals).toMatchObject({ count: 4, yen: 1_999_999_999_998 + 710 });
});

it('withholds no more than the greatest fee of the list, of one payment in all', async () => {
  const invoiceId = await invoice(1_100_000);
  const payment = (await enter('2026-11-20', 2)).body.id;
  const refused = { status: 422, body: { slug: 'fee-not-listed', mostYen: 440 } };
  expect(await match(payment, invoiceId, 1, 1_099_999)).toMatchObject(refused);
  expect(await match(payment, invoiceId, 1, 441)).toMatchObject(refused);
  expect(await match(payment, invoiceId, 1, 400)).toMatchObject({ status: 200 });
  expect(await match(payment, invoiceId, 1, 41)).toMatchObject(refused);
  expect(await match(payment, invoiceId, 1, 40)).toMatchObject({ status: 200 });

  // What is said for a later day holds from then on.
  await books.describesItself({}, { effectiveFrom: '2027-04-01', withheldYen: [880] });
  const other = (await enter('2026-11-20', 2)).body.id;
  expect(await match(other, invoiceId, 1, 441)).toMatchObject(refused);
});

it('calls an invoice of nothing paid, not given back', async () => {
  const found = await findInvoice(books.database.pool, await invoice(0), '2026-12-05');
  expect(found).toMatchObject({ state: 'paid', openYen: 0 });
});

it('takes back what was entered by mistake, once, and nothing that is used', async () => {
  const before = await books.balances();
  const payment = (await enter('2026-11-21', 5_500)).body.id;
  const invoiceId = await invoice(5_500);
  const claimed = await books.balances();
  await match(payment, invoiceId, 5_500);
  expect(await withdraw(payment)).toMatchObject({ status: 409, body: { slug: 'payment-in-use' } });
  await calls.post(`/api/payments/${payment}/matches/1/reversal`, {});
  const taken = await Promise.all([1, 2, 3].map(() => withdraw(payment)));
  expect(taken.map(({ status }) => status)).toEqual([200, 200, 200]);
  expect(await stateOf(payment)).toMatchObject({
    state: 'cancelled',
    cancelled: false,
    withdrawn: '二重に入力した',
    restYen: 0,
  });
  expect(await books.balances()).toEqual({
    ...claimed,
    bank: before.bank,
    suspense: before.suspense,
  });
  const days = await books.all(
    `SELECT DISTINCT day::text FROM journal_entry WHERE payment_id = $1`,
    payment,
  );
  expect(days).toEqual([{ day: '2026-11-21' }]);
  const gone = { status: 409, body: { slug: 'payment-withdrawn' } };
  expect(await match(payment, invoiceId, 5_500)).toMatchObject(gone);
  expect(
    await calls.post(`/api/payments/${payment}/refunds`, { yen: 1, refundedOn: '2026-12-01' }),
  ).toMatchObject({ status: 409 });
  await books.takes(file01([record01({ yen: 321, edi: '' })]));
  const [ofBank] = await books.all('SELECT payment_id AS id FROM payment WHERE yen = 321');
  expect(await withdraw(ofBank.id)).toMatchObject({
    status: 409,
    body: { slug: 'payment-of-a-bank' },
  });
  const stranger = { roles: [{ name: 'finance' as const, institutionId: newId() }] };
  const url = `/api/payments/${payment}/withdrawal`;
  expect(await calls.post(url, { reason: 'x' }, { who: stranger })).toMatchObject({ status: 404 });
});
