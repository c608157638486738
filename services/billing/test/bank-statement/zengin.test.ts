import fc from 'fast-check';
import { expect, it } from 'vitest';
import { usualSettings, type ZenginSettings } from '../../src/bank-statement/zengin/file.ts';
import { readZengin } from '../../src/bank-statement/zengin/read.ts';
import { statementsOf } from '../../src/bank-statement/zengin/statements.ts';
import { writeZengin } from '../../src/bank-statement/zengin/write.ts';
import { anyFile, file01, file03, record01, record03, today } from './zengin-files.ts';

const write = (file: Parameters<typeof writeZengin>[0], settings = usualSettings) =>
  writeZengin(file, settings);
const read = (bytes: Uint8Array, settings: ZenginSettings = usualSettings, day = today) =>
  readZengin(bytes, settings, day);

function wholeOf(bytes: Uint8Array, settings = usualSettings) {
  const file = read(bytes, settings);
  if ('fault' in file) throw new Error(JSON.stringify(file.fault));
  return file;
}

function faultOf(bytes: Uint8Array, settings = usualSettings) {
  const file = read(bytes, settings);
  if (!('fault' in file)) throw new Error('It was read');
  const { record, place, expected, found } = file.fault;
  return { record, place: place.en, expected: expected.en, found: found.en };
}

/** With other bytes from a position of a record on. */
function changed(bytes: Buffer, record: number, position: number, text: string): Buffer {
  const copy = Buffer.from(bytes);
  copy.write(text, (record - 1) * 202 + position - 1, 'latin1');
  return copy;
}

it('reads what it writes, byte for byte', () => {
  const settings = fc.record({
    years: fc.constantFrom('era' as const, 'western' as const),
    cancelledInTotals: fc.boolean(),
  });
  fc.assert(
    fc.property(anyFile, settings, (file, by) => {
      const bytes = write(file, by);
      const again = wholeOf(bytes, by);
      expect(again).toEqual(file);
      expect(write(again, by).equals(bytes)).toBe(true);
    }),
  );
});

it('has every field where the format has it', () => {
  const bytes = write(file01([record01({ format: 'B', cancelled: true })]));
  const [head, data, trailer, end] = bytes.toString('latin1').split('\r\n');
  const zeros = (count: number) => '0'.repeat(count);
  expect(head?.slice(0, 26)).toBe('10100811190811010811180001');
  expect(head?.slice(59, 67)).toBe('10012345');
  expect(data?.slice(0, 49)).toBe(`2000001081110081110${zeros(20)}0000012345`);
  expect(data?.slice(127, 172)).toBe(`1000000110000${zeros(12)}${'2026-000012'.padEnd(20)}`);
  expect(trailer?.slice(0, 37)).toBe(`8${zeros(6)}${zeros(12)}000001000000110000`);
  expect(end).toBe('9'.padEnd(200));

  const other = write(file03([record03()]))
    .toString('latin1')
    .split('\r\n');
  expect(other[0]?.slice(59, 73)).toBe('00010000012345');
  expect(other[0]?.slice(113, 129)).toBe('1100000001000000');
  expect(other[1]?.slice(21, 36)).toBe('111000000110000');
  expect(other[2]?.slice(0, 61)).toBe(
    `80000010000000110000${zeros(6)}${zeros(13)}1000000011100000000001`,
  );
  expect(other[3]?.slice(0, 16)).toBe('9000000000400001');
});

it('reads the era that a date can be of', () => {
  const [of2019] = wholeOf(
    write(
      file01([record01({ postedOn: '2019-04-26', valueOn: '2019-05-07' })], {
        createdOn: '2019-05-07',
        from: '2019-04-26',
        to: '2019-05-07',
      }),
    ),
  ).accounts;
  // Written 31 and 01: of two eras, in one file.
  expect(of2019).toMatchObject({ createdOn: '2019-05-07', from: '2019-04-26', to: '2019-05-07' });
  expect(of2019?.records[0]).toMatchObject({ postedOn: '2019-04-26', valueOn: '2019-05-07' });
});

it('refuses dates that no era has near, the year 00, and days that are none', () => {
  const bytes = write(file01([record01()]));
  expect(faultOf(changed(bytes, 2, 8, '071110'))).toEqual({
    record: 2,
    place: 'Record 2, position 8-13',
    expected: 'a date within a year of 2026-11-19, when the file was made',
    found: '“071110”',
  });
  expect(faultOf(changed(bytes, 2, 14, '001110')).place).toBe('Record 2, position 14-19');
  expect(faultOf(changed(bytes, 1, 5, '001119')).place).toBe('Record 1, position 5-10');
  expect(faultOf(changed(bytes, 1, 11, '081131')).found).toBe('“081131”');
  // Later than tomorrow it can be of no era.
  expect(faultOf(changed(bytes, 1, 5, '400101')).expected).toContain('up to 2026-12-01');
});

it('reads Western years where the bank is known to send them', () => {
  const western = { years: 'western', cancelledInTotals: false } as const;
  const bytes = write(file01([record01()]), western);
  expect(bytes.toString('latin1', 4, 10)).toBe('261119');
  expect(wholeOf(bytes, western).accounts[0]?.createdOn).toBe('2026-11-19');
});

it('counts cancelled rows where the bank does', () => {
  const file = file01([record01(), record01({ cancelled: true })]);
  const inside = { years: 'era', cancelledInTotals: true } as const;
  expect(wholeOf(write(file))).toEqual(file);
  expect(wholeOf(write(file, inside), inside)).toEqual(file);
  expect(faultOf(write(file, inside))).toEqual({
    record: 4,
    place: 'Record 4, position 2-7',
    expected: '1',
    found: '2',
  });
});

it('refuses a file that is cut in the middle', () => {
  const bytes = write(file03([record03(), record03()]));
  expect(faultOf(bytes.subarray(0, 202 + 120))).toEqual({
    record: 2,
    place: 'Record 2, position 1-200',
    expected: 'a record of 200 bytes',
    found: '120 bytes',
  });
  expect(faultOf(bytes.subarray(0, 202 * 2))).toMatchObject({
    record: 3,
    found: 'the end of the file',
  });
  expect(faultOf(bytes.subarray(0, 202 * 4))).toMatchObject({
    expected: '1 (a header) or 9 (the end)',
    found: 'the end of the file',
  });
  expect(faultOf(Buffer.alloc(0))).toMatchObject({ record: 1, expected: '1 (a header)' });
});

it('refuses wherever a count or a sum is wrong', () => {
  const bytes = write(file03([record03(), record03({ direction: 'out', yen: 500 })]));
  const trailer = (position: number, text: string) => faultOf(changed(bytes, 4, position, text));
  expect(trailer(2, '000002')).toMatchObject({ expected: '1', found: '2' });
  expect(trailer(8, '0000000110001')).toEqual({
    record: 4,
    place: 'Record 4, position 8-20',
    expected: '¥110,000',
    found: '¥110,001',
  });
  expect(trailer(21, '000000')).toMatchObject({ expected: '1', found: '0' });
  expect(trailer(27, '0000000000501')).toMatchObject({ expected: '¥500' });
  expect(trailer(41, '00000001109501')).toMatchObject({ expected: '¥1,109,500' });
  expect(trailer(40, '2')).toMatchObject({ found: '-¥1,109,500' });
  expect(trailer(55, '0000001')).toMatchObject({ expected: '2' });
  expect(faultOf(changed(bytes, 5, 2, '0000000004'))).toMatchObject({ expected: '5', found: '4' });
  expect(faultOf(changed(bytes, 5, 12, '00002'))).toMatchObject({ expected: '1', found: '2' });
});

it('refuses what is no digit, no mark and no record', () => {
  const bytes = write(file01([record01()]));
  expect(faultOf(changed(bytes, 2, 20, '000011000O'))).toMatchObject({ expected: 'digits' });
  expect(faultOf(changed(bytes, 2, 128, '2'))).toMatchObject({ found: '“2”' });
  expect(faultOf(changed(bytes, 2, 1, '5'))).toMatchObject({ found: '“5”' });
  expect(faultOf(changed(bytes, 1, 2, '02'))).toMatchObject({ found: '“02”' });
  expect(faultOf(changed(bytes, 1, 4, '1'))).toMatchObject({ expected: '0 (JIS)' });
  expect(faultOf(changed(bytes, 2, 50, '\x81'))).toMatchObject({ record: 2 });
  // An amount of format A cannot stand where format B has its own.
  expect(faultOf(changed(bytes, 2, 129, '0'.repeat(24)))).toMatchObject({ expected: '¥0' });
  expect(faultOf(Buffer.concat([bytes, bytes])).expected).toBe('the end of the file');
});

it('reads small kana and the long mark, which no bank should send', () => {
  const [account] = wholeOf(changed(write(file01([record01()])), 2, 50, '\xB6\xB0\xAC')).accounts;
  expect(account?.records[0]?.payerName.startsWith('ｶｰｬ')).toBe(true);
});

it('tells each account of a file apart', () => {
  const file = file03([record03()]);
  if (file.type !== '03') throw new Error('Of the other type');
  const [account] = file.accounts;
  const two = { ...file, accounts: [account!, { ...account!, number: '0000099999', records: [] }] };
  const { statements } = statementsOf(wholeOf(write(two)));
  expect(statements.map(({ account: { number }, rows }) => [number, rows.length])).toEqual([
    ['0012345', 1],
    ['0099999', 0],
  ]);
  expect(statements[0]).toMatchObject({ openingYen: 1_000_000, closingYen: 1_110_000 });
  expect(statements[0]?.rows[0]?.record).toBe(2);
});

it('reads 100,000 records and no more', () => {
  const records = Array.from({ length: 50_000 }, () => record01());
  expect(wholeOf(write(file01(records))).accounts[0]?.records).toHaveLength(50_000);
  const tooMany = Array.from({ length: 100_000 }, () => record01());
  expect(faultOf(write(file01(tooMany)))).toMatchObject({ expected: 'at most 100,000 records' });
});
