import { eventually, expectTablesOfLog } from '@kyoyo/testing';
import type { Parts } from '@kyoyo/service-kit';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createReaders } from '../../src/bank-statement/readers.ts';
import { usualSettings } from '../../src/bank-statement/zengin/file.ts';
import { writeZengin } from '../../src/bank-statement/zengin/write.ts';
import type { Tables } from '../../src/schema.ts';
import { file03, record03 } from '../bank-statement/zengin-files.ts';
import { killedInTheMiddle } from '../invoice-run/killed.ts';
import { at } from '../rating/cards.ts';
import { type PaymentCalls, paymentCalls } from './payment-calls.ts';
import { type Books, openBooks } from './payments-world.ts';

const clock = () => at('2026-11-30 12:00');
const program = new URL('taking-program.ts', import.meta.url);
const rowsCount = 12_000;
let books: Books;
let calls: PaymentCalls;
beforeAll(async () => {
  books = await openBooks(clock);
  calls = await paymentCalls(books, clock);
  await books.describesItself();
});
afterAll(async () => {
  await calls?.close();
  await books[Symbol.asyncDispose]();
});

const payments = async () =>
  (await books.all('SELECT count(*)::int AS count FROM payment'))[0].count;

it('takes a file whole or not at all, and to its end once the service is there again', async () => {
  const rows = Array.from({ length: rowsCount }, (_, nth) =>
    record03({ reference: String(nth + 1).padStart(8, '0'), yen: 1_000 + nth }),
  );
  const { body } = await calls.upload(writeZengin(file03(rows), usualSettings));
  const rowsDone = async () =>
    (await books.all('SELECT rows_done FROM bank_file WHERE statement_id = $1', body.id))[0]
      .rows_done;
  const { settings } = books.database;
  await killedInTheMiddle({ settings, statementId: body.id }, rowsDone, program, 1);
  // Killed before it was done, or this shows nothing.
  const read = async () => (await calls.get(`/api/bank-files/${body.id}`)).body;
  expect(await read()).toMatchObject({ status: 'running', payments: null });
  expect(await payments()).toBe(0);

  const { store, database } = books;
  const parts = { store, database, clock, log: pino({ level: 'silent' }) } as Parts<Tables>;
  const readers = createReaders(parts);
  await readers.resume();
  expect(await read()).toMatchObject({ rowsDone: expect.any(Number), status: 'running' });
  expect(await payments()).toBe(0);
  // A minute later nobody has said a word of it.
  await books.all(`UPDATE bank_file SET seen_at = seen_at - interval '61 seconds'`);
  await readers.resume();
  await eventually(async () => expect(await read()).toMatchObject({ status: 'done' }), {
    withinMs: 110_000,
  });
  expect(await read()).toMatchObject({ payments: { added: rowsCount } });
  expect(await payments()).toBe(rowsCount);
  await readers.resume();
  expect(await payments()).toBe(rowsCount);
  await expectTablesOfLog(books.store, clock);
}, 240_000);
