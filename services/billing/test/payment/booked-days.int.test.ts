import { newId } from '@kyoyo/kernel';
import { expectTablesOfLog } from '@kyoyo/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { file03, record03 } from '../bank-statement/zengin-files.ts';
import { at } from '../rating/cards.ts';
import { type PaymentCalls, paymentCalls } from './payment-calls.ts';
import { type Books, openBooks } from './payments-world.ts';

// What is done in December of what came in in November: payments by hand are of the 20th.
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

const invoice = async (yen: number, issuedOn: string): Promise<string> => {
  const [one] = await books.issues([[materials, yen, issuedOn]]);
  return one!.invoiceId;
};
const match = (paymentId: string, invoiceId: string, yen: number) =>
  calls.post(`/api/payments/${paymentId}/matches`, {
    allocations: [{ invoiceId, yen, feeYen: 0 }],
  });
const reverse = (paymentId: string, nth: number) =>
  calls.post(`/api/payments/${paymentId}/matches/${nth}/reversal`, {});

/** Days and yen by which the claims moved, in the order in which that was recorded. */
const moved = async (paymentId: string) => {
  const rows = await books.all(
    `SELECT day::text, CASE debit WHEN 'receivable' THEN yen ELSE -yen END AS yen FROM journal_entry
     WHERE payment_id = $1 AND 'receivable' IN (debit, credit) ORDER BY event_id`,
    paymentId,
  );
  return rows.map(({ day, yen }) => [day, yen]);
};

it('books a match when the money was there and the claim, whenever somebody found it', async () => {
  const [before, after] = [await invoice(700, '2026-11-01'), await invoice(300, '2026-11-25')];
  const paymentId = await calls.received(1_000);
  await match(paymentId, before, 700);
  await match(paymentId, after, 300);
  expect(await moved(paymentId)).toEqual([
    ['2026-11-20', -700],
    ['2026-11-25', -300],
  ]);
});

it('books what a file matches by itself so, too', async () => {
  await invoice(110_000, '2026-11-24');
  await books.takes(file03([record03({ postedOn: '2026-11-15' })]));
  const [payment] = await books.all('SELECT payment_id AS id FROM payment WHERE yen = 110000');
  expect(await moved(payment.id)).toEqual([['2026-11-24', -110_000]]);
});

it('undoes a match on its own day, so that no day of open books has the mistake', async () => {
  const [wrong, right] = [await invoice(5_000, '2026-11-01'), await invoice(5_000, '2026-11-02')];
  const paymentId = await calls.received(5_000);
  await match(paymentId, wrong, 5_000);
  expect(await reverse(paymentId, 1)).toMatchObject({ status: 200 });
  await match(paymentId, right, 5_000);
  expect(await moved(paymentId)).toEqual([
    ['2026-11-20', -5_000],
    ['2026-11-20', 5_000],
    ['2026-11-20', -5_000],
  ]);
});

it('moves nothing in a month that is closed', async () => {
  const [first, second] = [await invoice(8_000, '2026-11-01'), await invoice(8_000, '2026-11-02')];
  const [undone, late] = [await calls.received(8_000), await calls.received(8_000)];
  await match(undone, first, 8_000);
  await books.closes('2026-11');
  await reverse(undone, 1);
  await match(late, second, 8_000);
  expect(await moved(undone)).toEqual([
    ['2026-11-20', -8_000],
    ['2026-12-01', 8_000],
  ]);
  expect(await moved(late)).toEqual([['2026-12-01', -8_000]]);
});
