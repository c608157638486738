import { newId } from '@kyoyo/kernel';
import { expectTablesOfLog } from '@kyoyo/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { at } from '../rating/cards.ts';
import { type PaymentCalls, paymentCalls } from './payment-calls.ts';
import { type Books, openBooks } from './payments-world.ts';

const clock = () => at('2026-12-05 12:00');
let books: Books;
let calls: PaymentCalls;
beforeAll(async () => {
  books = await openBooks(clock);
  calls = await paymentCalls(books, clock);
  await books.describesItself();
});
afterAll(async () => {
  await calls?.close();
  await expectTablesOfLog(books.store, clock);
  await books[Symbol.asyncDispose]();
});

const assign = (paymentId: string, to: string, yen: number, more = {}) =>
  calls.post(`/api/payments/${paymentId}/assignments`, { to, yen, reason: '通帳の記載', ...more });
const undo = (paymentId: string, nth: number) =>
  calls.post(`/api/payments/${paymentId}/assignments/${nth}/reversal`, { reason: '誤り' });
const stateOf = async (paymentId: string) => (await calls.get(`/api/payments/${paymentId}`)).body;
const waiting = async () =>
  (await calls.get(`/api/payment-reviews?institutionId=${books.institutionId}`)).body.items.map(
    ({ id }: { id: string }) => id,
  );

it('books interest as income of the day it came in, and the queue is rid of it', async () => {
  const paymentId = await calls.received(120, 'ﾘｿｸ');
  expect(await waiting()).toContain(paymentId);
  expect(await assign(paymentId, 'interest-income', 120)).toMatchObject({ status: 200 });
  expect(await waiting()).not.toContain(paymentId);
  expect(await stateOf(paymentId)).toMatchObject({
    state: 'settled',
    restYen: 0,
    assignedYen: 120,
    assignments: [{ assignment: 1, to: 'interest-income', yen: 120, reason: '通帳の記載' }],
  });
  expect(await books.balances()).toEqual({ bank: 120, 'interest-income': -120 });
  const days = await books.all('SELECT DISTINCT day::text FROM journal_entry');
  expect(days).toEqual([{ day: '2026-11-20' }]);
  expect(await undo(paymentId, 1)).toMatchObject({ status: 200, body: { version: 3 } });
  expect(await undo(paymentId, 1)).toMatchObject({ status: 200, body: { version: 3 } });
  expect(await undo(paymentId, 2)).toMatchObject({ status: 404 });
  expect(await books.balances()).toEqual({ bank: 120, suspense: -120 });
  expect(await waiting()).toContain(paymentId);
});

it('holds what was sent by mistake, until it is sent back', async () => {
  const before = await books.balances();
  const paymentId = await calls.received(9_000, 'ﾏﾁｶﾞｲ');
  expect(await assign(paymentId, 'deposits', 9_000)).toMatchObject({ status: 200 });
  expect(await stateOf(paymentId)).toMatchObject({ state: 'held', restYen: 0 });
  expect(await books.balances()).toMatchObject({ deposits: -9_000 });
  const back = `/api/payments/${paymentId}/assignments/1/return`;
  expect(await calls.post(back, { returnedOn: '2026-12-04' })).toMatchObject({ status: 200 });
  expect(await calls.post(back, { returnedOn: '2026-12-05' })).toMatchObject({
    body: { version: 3 },
  });
  expect(await stateOf(paymentId)).toMatchObject({
    state: 'settled',
    assignments: [{ returnedOn: '2026-12-04' }],
  });
  expect(await undo(paymentId, 1)).toMatchObject({
    status: 409,
    body: { slug: 'deposit-returned' },
  });
  expect(await books.balances()).toEqual(before);
});

it('never books more than waits, nor what the bank took back, nor without a reason', async () => {
  const paymentId = await calls.received(1_000);
  const both = await Promise.all([
    assign(paymentId, 'other-income', 600),
    assign(paymentId, 'other-income', 600),
  ]);
  expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
  expect(await assign(paymentId, 'other-income', 401)).toMatchObject({
    body: { slug: 'more-than-payment-rest' },
  });
  expect(await assign(paymentId, 'bank', 1)).toMatchObject({ status: 400 });
  expect(await assign(paymentId, 'deposits', 1, { reason: ' ' })).toMatchObject({ status: 400 });
  const income = `/api/payments/${paymentId}/assignments/1/return`;
  expect(await calls.post(income, { returnedOn: '2026-12-04' })).toMatchObject({ status: 404 });
  const stranger = { who: { roles: [{ name: 'finance' as const, institutionId: newId() }] } };
  const body = { to: 'deposits', yen: 1, reason: 'x' };
  const path = `/api/payments/${paymentId}/assignments`;
  expect(await calls.post(path, body, stranger)).toMatchObject({ status: 404 });
});
