import { newId } from '@kyoyo/kernel';
import { eventually, expectTablesOfLog } from '@kyoyo/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { usualSettings } from '../../src/bank-statement/zengin/file.ts';
import { writeZengin } from '../../src/bank-statement/zengin/write.ts';
import { file01, file03, record01, record03 } from '../bank-statement/zengin-files.ts';
import { at } from '../rating/cards.ts';
import { type PaymentCalls, paymentCalls } from './payment-calls.ts';
import { type Books, openBooks } from './payments-world.ts';

const clock = () => at('2026-11-30 12:00');
const materials = newId();
let books: Books;
let calls: PaymentCalls;
beforeAll(async () => {
  books = await openBooks(clock);
  calls = await paymentCalls(books, clock);
  await books.hasCustomer(materials, { payerNames: ['カクウマテリアル'] });
});
afterAll(async () => {
  await calls?.close();
  await expectTablesOfLog(books.store, clock);
  await books[Symbol.asyncDispose]();
});

const write = (file: Parameters<typeof writeZengin>[0], settings = usualSettings) =>
  writeZengin(file, settings);
const whole = write(file03([record03(), record03({ yen: 5, reference: '2' })]));

it('refuses a file of an account that the institution has not said to be its own', async () => {
  expect(await calls.upload(whole)).toMatchObject({
    status: 422,
    body: { slug: 'bank-account-unknown', account: '0001-123-0012345' },
  });
  await books.describesItself();
});

it('shows what is in a file, takes it in the background, and gives it back', async () => {
  await books.issues([[materials, 110_000]]);
  const { status, body } = await calls.upload(whole);
  expect(status).toBe(201);
  expect(body).toMatchObject({
    status: 'read',
    kind: 'zengin-03',
    rowsTotal: 2,
    accounts: [{ inCount: 2, inYen: 110_005, openingYen: 1_000_000, closingYen: 1_110_005 }],
    payments: null,
  });
  expect(await books.all('SELECT FROM payment')).toHaveLength(0);
  const taking = `/api/bank-files/${body.id}/taking`;
  const begun = await Promise.all([1, 2, 3].map(() => calls.post(taking, {})));
  expect(begun.map((one) => one.status)).toEqual([202, 202, 202]);
  const read = () => calls.get(`/api/bank-files/${body.id}`);
  const imported = { added: 2, addedYen: 110_005, matched: 1 };
  await eventually(async () =>
    expect((await read()).body).toMatchObject({ status: 'done', rowsDone: 2, payments: imported }),
  );
  // Again, whole or taken: it stays what it was.
  expect((await calls.upload(whole)).body).toMatchObject({ id: body.id, status: 'done' });
  expect((await calls.post(taking, {})).body).toMatchObject({ status: 'done' });
  expect(await books.all('SELECT FROM payment')).toHaveLength(2);
  const content = await calls.get(`/api/bank-files/${body.id}/content`);
  expect(whole.equals(content.body)).toBe(true);
  const list = await calls.get(`/api/bank-files?institutionId=${books.institutionId}&limit=1`);
  expect(list.body.items).toMatchObject([{ id: body.id }]);
});

it('refuses a wrong file whole, and says where in both languages', async () => {
  const wrong = Buffer.from(whole);
  wrong.write('0000000110006', 3 * 202 + 7, 'latin1');
  const { status, body } = await calls.upload(wrong);
  expect(status).toBe(422);
  expect(body).toMatchObject({
    slug: 'bank-file-refused',
    place: { ja: '4件目のレコードの8-20桁目', en: 'Record 4, position 8-20' },
    expected: { ja: '¥110,005' },
    found: { ja: '¥110,006' },
  });
  expect(await calls.upload(whole.subarray(0, 300))).toMatchObject({
    status: 422,
    body: { place: { en: 'Record 2, position 1-200' }, found: { en: '98 bytes' } },
  });
  expect(await calls.upload(Buffer.from('hello'))).toMatchObject({
    body: { slug: 'bank-file-unknown' },
  });
});

it('refuses Western years where the account is set to years of the era, and the other way', async () => {
  const western = { years: 'western', cancelledInTotals: false } as const;
  const file = file01([record01()]);
  expect(await calls.upload(write(file, western))).toMatchObject({
    status: 422,
    body: { slug: 'bank-years-look-otherwise', as: { en: 'Western years' } },
  });
  await books.describesItself({ yearsAre: 'western' });
  expect(await calls.upload(write(file))).toMatchObject({
    body: { as: { en: 'years of the era' } },
  });
  expect(await calls.upload(write(file, western))).toMatchObject({ status: 201 });
  await books.describesItself();
});

it('takes files of an account that is to be left, and of the one that follows it', async () => {
  await books.describesItself({ number: '0054321' }, { effectiveFrom: '2027-04-01' });
  const records = [record01({ yen: 4_321 })];
  expect((await calls.upload(write(file01(records)))).status).toBe(201);
  const next = file01(records, { number: '0054321' });
  expect((await calls.upload(write(next))).status).toBe(201);
});

it('takes a list of the bank whose columns are told', async () => {
  const csv = {
    account: '0001-123-0012345',
    columns: {
      postedOn: '日付',
      inYen: '入金',
      outYen: '出金',
      payerName: '摘要',
      balance: '残高',
    },
  };
  const text =
    '日付,摘要,出金,入金,残高\r\n2026/11/19,ｶ)ﾍﾞﾂﾉ,,"1,234",10000\r\n2026/11/20,電気代,234,,9766\r\n';
  const more = `&options=${encodeURIComponent(JSON.stringify({ csv }))}`;
  const answer = await calls.upload(Buffer.from(text), more);
  expect(answer.body).toMatchObject({
    kind: 'csv',
    accounts: [{ inYen: 1_234, outYen: 234, from: '2026-11-19', to: '2026-11-20' }],
  });
  const wrong = Buffer.from(text.replace('9766', '9765'));
  expect((await calls.upload(wrong, more)).body.place.ja).toBe('3行目の「残高」');
});
