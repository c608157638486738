import { newId } from '@kyoyo/kernel';
import { type Bilingual, paymentEvents } from '@kyoyo/contracts';
import { expect, it } from 'vitest';
import type { CsvOptions } from '../../src/bank-statement/options.ts';
import { readBankFile } from '../../src/bank-statement/reading.ts';
import { usualSettings, type ZenginFile } from '../../src/bank-statement/zengin/file.ts';
import { writeZengin } from '../../src/bank-statement/zengin/write.ts';
import { bankAccount } from '../payment/payments-world.ts';
import { camtEntry, camtStatement } from './camt-files.ts';
import { file01, file03, record01, record03, today } from './zengin-files.ts';

const columns = {
  postedOn: '日付',
  inYen: '入金',
  outYen: '出金',
  payerName: '摘要',
  reference: '番号',
  balance: '残高',
};
const csv: CsvOptions = { account: '0001-123-0012345', columns };
const head = '日付,入金,出金,摘要,番号,残高';

const read = (bytes: Buffer, by: CsvOptions | null = null) =>
  readBankFile(bytes, [bankAccount], { csv: by }, today);
const list = (...rows: readonly string[]) => Buffer.from([head, ...rows].join('\r\n'));
const ofList = (...rows: readonly string[]) => read(list(...rows), csv);
const ofCamt = (...entries: readonly string[]) =>
  read(Buffer.from(camtStatement(entries.join(''))));
const ofZengin = (file: ZenginFile) => read(writeZengin(file, usualSettings));

function rowsOf(answer: ReturnType<typeof read>) {
  if ('refused' in answer) throw new Error(JSON.stringify(answer.refused));
  return answer.file.statements.flatMap(({ rows }) => rows);
}

function faultOf(answer: ReturnType<typeof read>): string {
  if (!('refused' in answer)) throw new Error('It was read');
  const { slug, members } = answer.refused;
  if (slug !== 'bank-file-refused') throw new Error(slug);
  const { place, expected, found } = members as Record<string, Bilingual>;
  for (const said of [place, expected, found]) expect(said?.ja).not.toBe('');
  return `${place?.en}: ${expected?.en}, not ${found?.en}`;
}

/** Whether the log may hold a payment of this row. */
function isPayment(row: ReturnType<typeof rowsOf>[number]): boolean {
  const { schema, example } = paymentEvents.PaymentReceived;
  const { reference, record, postedOn, yen } = row;
  const source = { ...(example as { source: object }).source, reference, record };
  const received = { ...(example as object), source, postedOn, yen, statementId: newId() };
  return schema.safeParse(received).success;
}

it('refuses days that are none or not near, whatever the format, and says which', () => {
  expect(faultOf(ofList('1800/11/10,10,,ｱ,,'))).toBe(
    'Row 2, the day of posting: a date within a year of 2026-11-30, not “1800-11-10”',
  );
  expect(faultOf(ofList('2026/11/10,1,,ｱ,,', '2199/11/10,10,,ｱ,,'))).toContain('Row 3');
  expect(faultOf(ofList('2026/02/30,10,,ｱ,,'))).toContain('a date such as 2026/11/30');
  expect(faultOf(ofList('2026111,10,,ｱ,,'))).toBe(
    'Row 2, “日付”: a date such as 2026/11/30, not “2026111”',
  );
  expect(rowsOf(ofList('20261101,10,,ｱ,,'))).toMatchObject([{ postedOn: '2026-11-01' }]);
  expect(faultOf(ofCamt(camtEntry({ day: '1800-01-01' })))).toContain('the day of posting');
  expect(faultOf(ofCamt(camtEntry({ day: '2026-02-30' })))).toContain('Dt: a date');
  expect(faultOf(ofCamt(camtEntry({ valueOn: '2026-02-30' })))).toContain('Dt: a date');
});

it('refuses amounts that no payment can have', () => {
  const most = '¥1 to ¥1,000,000,000,000';
  expect(faultOf(ofList('2026/11/10,9999999999999,,ｱ,,'))).toBe(
    `Row 2, the amount: ${most}, not ¥9,999,999,999,999`,
  );
  expect(faultOf(ofCamt(camtEntry({ yen: '9999999999999' })))).toContain(most);
  expect(faultOf(ofCamt(camtEntry({ yen: '0' })))).toContain(`${most}, not ¥0`);
  expect(faultOf(ofZengin(file01([record01({ yen: 0 })])))).toBe(
    `Record 2, the amount: ${most}, not ¥0`,
  );
  expect(faultOf(ofZengin(file03([record03({ yen: 0 })])))).toContain(most);
  expect(faultOf(ofList('2026/11/10,10,-30,ｱ,,'))).toBe(
    'Row 2, “出金”: no less than nothing, not -¥30',
  );
  // What the rows come to is more than one amount can be, and is read.
  const thrice = [1, 2, 3].map((nth) => `2026/11/10,900000000000,,ｱ,${nth},`);
  expect(rowsOf(ofList(...thrice))).toHaveLength(3);
});

it('refuses text that cannot be kept, and cuts between characters', () => {
  expect(faultOf(ofList('2026/11/10,24,,a\u0000b,,'))).toBe(
    'Row 2, the name of the payer: text without control characters, not “a\uFFFDb”',
  );
  expect(faultOf(ofList(`2026/11/10,24,,a,${'1'.repeat(36)},`))).toContain('a shorter text');
  const zengin = writeZengin(file01([record01()]), usualSettings);
  zengin[202 + 49] = 0;
  expect(faultOf(read(zengin))).toContain('Record 2, the name of the payer');
  const [row] = rowsOf(ofList(`2026/11/10,26,,a${'😀'.repeat(80)},,`));
  expect(row?.payerName).toBe(`a${'😀'.repeat(69)}`);
  expect(row && isPayment(row)).toBe(true);
  const broken = Buffer.concat([list('2026/11/10,1,,ｱ,,', ''), Buffer.from([0x81, 0x0d, 0x0a])]);
  expect(faultOf(read(broken, csv))).toContain('Line 3: characters of UTF-8 or Shift_JIS');
});

it('refuses a file that was made long ago by the year that was read', () => {
  const old = file01([record01({ postedOn: '1996-02-20', valueOn: '1996-02-20' })], {
    createdOn: '1996-02-29',
    from: '1996-02-01',
    to: '1996-02-28',
  });
  expect(writeZengin(old, usualSettings).toString('latin1', 4, 10)).toBe('080229');
  expect(faultOf(ofZengin(old))).toBe(
    'Record 2, when it was made: a day from 2025-10-30 to 2026-12-01, not 1996-02-29',
  );
  // Of the next day: a bank dates it by its next day of business.
  expect(rowsOf(ofZengin(file01([record01()], { createdOn: '2026-12-01' })))).toHaveLength(1);
  const camt = camtStatement(camtEntry({ day: '2024-11-19' }), '2024-11-21');
  expect(faultOf(read(Buffer.from(camt)))).toContain('when it was made');
});

it('reads a list whose newest row comes first, and sees a lost row in either', () => {
  const rows = ['2026/11/11,,4,ｲ,,106', '2026/11/10,10,,ｱ,,110', '2026/11/09,100,,ｱ,,100'];
  expect(rowsOf(ofList(...rows)).map(({ record, yen }) => [record, yen])).toEqual([
    [4, 100],
    [3, 10],
    [2, 4],
  ]);
  expect(rowsOf(ofList(...rows.toReversed())).map(({ record }) => record)).toEqual([2, 3, 4]);
  // A row that tells none counts all the same.
  const gap = ['2026/11/09,100,,ｱ,,100', '2026/11/10,10,,ｱ,,', '2026/11/11,,4,ｲ,,106'];
  expect(rowsOf(ofList(...gap))).toHaveLength(3);
  const lost = [rows[0] as string, rows[2] as string];
  expect(faultOf(ofList(...lost))).toBe('Row 2, “残高”: ¥96, not ¥106');
  expect(faultOf(ofList(...lost.toReversed()))).toBe('Row 3, “残高”: ¥96, not ¥106');
});

it('refuses a file of separators before it takes it apart', () => {
  const began = performance.now();
  const commas = Buffer.concat([list('2026/11/10,10,,'), Buffer.alloc(19_000_000, ',')]);
  expect(faultOf(read(commas, csv))).toContain('Row 2: at most 10,000 characters');
  const lines = Buffer.from(`${head}\r\n${`${','.repeat(99)}\r\n`.repeat(190_000)}`);
  expect(faultOf(read(lines, csv))).toContain('cells in all');
  expect(performance.now() - began).toBeLessThan(10_000);
});
