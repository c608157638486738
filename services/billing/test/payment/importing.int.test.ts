import { newId } from '@kyoyo/kernel';
import { expectTablesOfLog } from '@kyoyo/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { file01, file03, record01, record03 } from '../bank-statement/zengin-files.ts';
import { at } from '../rating/cards.ts';
import { type Books, openBooks } from './payments-world.ts';

const clock = () => at('2026-11-30 12:00');
const materials = newId();
let books: Books;
beforeAll(async () => {
  books = await openBooks(clock);
  await books.describesItself();
  await books.hasCustomer(materials, { payerNames: ['カクウマテリアル'] });
});
afterAll(async () => {
  await expectTablesOfLog(books.store, clock);
  await books[Symbol.asyncDispose]();
});

const paymentsOf = (yen: number) =>
  books.all(
    `SELECT payment_id AS id, matched_yen AS matched, state, automatic, cancelled FROM payment
     WHERE yen = $1 ORDER BY payment_id`,
    yen,
  );
const openOf = async (invoiceId: string) => {
  const [row] = await books.all(
    'SELECT open_yen FROM invoice_balance WHERE invoice_id = $1',
    invoiceId,
  );
  return row.open_yen;
};

it('receives what came in, and matches by itself what is certain', async () => {
  const [one] = await books.issues([[materials, 110_000]]);
  const before = await books.balances();
  const result = await books.takes(
    file03([
      record03(),
      record03({ direction: 'out', yen: 7 }),
      record03({ yen: 5, reference: '3' }),
    ]),
  );
  expect(result).toMatchObject({ added: 2, addedYen: 110_005, known: 0, matched: 1 });
  expect(await openOf(one!.invoiceId)).toBe(0);
  expect(await paymentsOf(110_000)).toMatchObject([{ state: 'settled', automatic: true }]);
  expect(await paymentsOf(5)).toMatchObject([{ state: 'waiting', matched: 0 }]);
  const after = await books.balances();
  expect(after).toMatchObject({ bank: 110_005, suspense: -5 });
  expect(after.receivable ?? 0).toBe((before.receivable ?? 0) - 110_000);
});

it('takes the same file once, also when many send it at the same moment', async () => {
  const file = file01([
    record01({ yen: 1_111, edi: '' }),
    record01({ yen: 1_112, reference: '2' }),
  ]);
  const results = await Promise.all(Array.from({ length: 8 }, () => books.takes(file)));
  for (const result of results) expect(result).toEqual(results[0]);
  expect(await paymentsOf(1_111)).toHaveLength(1);
  expect(
    await books.all(
      `SELECT FROM events WHERE type = 'BankStatementImported' AND data::text LIKE '%2223%'`,
    ),
  ).toHaveLength(1);
});

it('takes two equal amounts for two payments, and neither again from a file that overlaps', async () => {
  const two = [
    record03({ yen: 2_222, reference: '00000021' }),
    record03({ yen: 2_222, reference: '00000022' }),
  ];
  expect(await books.takes(file03(two))).toMatchObject({ added: 2 });
  const more = [...two, record03({ yen: 2_222, reference: '00000023' })];
  expect(await books.takes(file03(more))).toMatchObject({ added: 1, known: 2 });
  // Only the later rows of the day: the references tell them.
  const later = [more[2]!, record03({ yen: 2_222, reference: '00000024' })];
  expect(await books.takes(file03(later))).toMatchObject({ added: 1, known: 1 });
  expect(await paymentsOf(2_222)).toHaveLength(4);
});

it('knows a payment again in a file of the other type, and without references', async () => {
  const one = { yen: 3_333, postedOn: '2026-11-11', edi: '' };
  expect(
    await books.takes(file01([record01(one), record01({ ...one, reference: '9' })])),
  ).toMatchObject({ added: 2 });
  const of03 = [1, 2, 3].map((nth) => record03({ ...one, reference: `0000003${nth}` }));
  expect(await books.takes(file03(of03))).toMatchObject({ added: 1, known: 2 });
  expect(await books.takes(file03(of03, { createdOn: '2026-11-20' }))).toMatchObject({
    added: 0,
    known: 3,
  });
  const plain = [1, 2, 3, 4].map(() => record03({ ...one, reference: '' }));
  expect(await books.takes(file03(plain))).toMatchObject({ added: 1, known: 3 });
});

it('appends a reversal where the bank takes a payment back, once, and leaves its match', async () => {
  const [one] = await books.issues([[materials, 4_444]]);
  const row = record01({ yen: 4_444, edi: '' });
  expect(await books.takes(file01([row]))).toMatchObject({ added: 1, matched: 1 });
  const back = { ...row, cancelled: true, postedOn: '2026-11-12' };
  const file = file01([back, { ...back, yen: 4_445 }], { createdOn: '2026-11-21' });
  expect(await books.takes(file)).toMatchObject({ added: 0, reversed: 1, unknownReversals: 1 });
  expect(await books.takes({ ...file, endByte: true })).toMatchObject({ reversed: 0 });
  expect(await paymentsOf(4_444)).toMatchObject([
    { state: 'part', cancelled: true, matched: 4_444 },
  ]);
  expect(await openOf(one!.invoiceId)).toBe(0);
});

it('gives one invoice to one of two payments of its amount', async () => {
  await books.issues([[materials, 5_555]]);
  const rows = [1, 2].map((nth) => record03({ yen: 5_555, reference: `0000005${nth}` }));
  expect(await books.takes(file03(rows))).toMatchObject({ added: 2, matched: 1 });
});

it('books in the first open month what is of a closed one', async () => {
  await books.all(`INSERT INTO closed_month VALUES ($1, '2026-09', '{}')`, books.institutionId);
  await books.takes(
    file03([record03({ yen: 6_666, postedOn: '2026-09-10', valueOn: '2026-09-10' })]),
  );
  const days = await books.all(
    `SELECT day, posted_on FROM journal_entry JOIN payment USING (payment_id) WHERE payment.yen = 6666`,
  );
  expect(days).toEqual([{ day: '2026-10-01', posted_on: '2026-09-10' }]);
  await books.all('DELETE FROM closed_month');
});

it('imports and matches 50,000 records as one', async () => {
  const organisations = Array.from({ length: 500 }, () => newId());
  for (const [nth, organisationId] of organisations.entries()) {
    await books.hasCustomer(organisationId, { payerNames: [`ﾄﾘﾋｷｻｷ${nth}ｺﾞｳ`] });
  }
  const wanted = Array.from(
    { length: 10_000 },
    (_, nth) => [organisations[nth % 500] as string, 200_000 + nth] as const,
  );
  await books.issues(wanted);
  const rows = Array.from({ length: 50_000 }, (_, nth) =>
    record03({
      reference: String(nth + 1).padStart(8, '0'),
      postedOn: '2026-11-17',
      yen: 200_000 + nth,
      payerName: `ﾄﾘﾋｷｻｷ${nth % 500}ｺﾞｳ`,
    }),
  );
  const result = await books.takes(file03(rows));
  expect(result).toMatchObject({ added: 50_000, matched: 10_000 });
}, 120_000);
