import fc from 'fast-check';
import type {
  Account01,
  Account03,
  Record01,
  Record03,
  ZenginFile,
  ZenginHeader,
} from '../../src/bank-statement/zengin/file.ts';

/** Files as a bank makes them, for tests. */

export const today = '2026-11-30';

export const headerOf = (changes: Partial<ZenginHeader> = {}): ZenginHeader => ({
  createdOn: '2026-11-19',
  from: '2026-11-01',
  to: '2026-11-18',
  bankCode: '0001',
  bankName: 'ｶｸｳｷﾞﾝｺｳ',
  branchCode: '123',
  branchName: 'ﾂｸﾊﾞ',
  kind: '1',
  number: '0012345',
  holder: 'ｶｸｳｹﾝｷﾕｳｼﾞﾖ',
  ...changes,
});

export const record01 = (changes: Partial<Record01> = {}): Record01 => ({
  format: 'A',
  reference: '000001',
  postedOn: '2026-11-10',
  valueOn: '2026-11-10',
  yen: 110_000,
  chequesYen: 0,
  payerCode: '0000012345',
  payerName: 'ｶ)ｶｸｳﾏﾃﾘｱﾙ',
  payerBank: 'ｶｸｳｷﾞﾝｺｳ',
  payerBranch: 'ﾄｳｷﾖｳ',
  cancelled: false,
  edi: '2026-000012',
  ...changes,
});

export const record03 = (changes: Partial<Record03> = {}): Record03 => ({
  reference: '00000001',
  postedOn: '2026-11-10',
  valueOn: '2026-11-10',
  direction: 'in',
  transaction: '11',
  yen: 110_000,
  chequesYen: 0,
  payerCode: '',
  payerName: 'ｶ)ｶｸｳﾏﾃﾘｱﾙ',
  payerBank: 'ｶｸｳｷﾞﾝｺｳ',
  payerBranch: 'ﾄｳｷﾖｳ',
  remark: 'ﾌﾘｺﾐ',
  edi: '',
  ...changes,
});

export const file01 = (
  records: readonly Record01[],
  changes: Partial<ZenginHeader> = {},
): ZenginFile => ({
  type: '01',
  lineEnds: true,
  endByte: false,
  accounts: [{ ...headerOf(changes), records }],
});

export const file03 = (
  records: readonly Record03[],
  changes: Partial<Account03> = {},
): ZenginFile => ({
  type: '03',
  lineEnds: true,
  endByte: false,
  accounts: [{ ...headerOf(changes), openingYen: 1_000_000, passbook: '1', ...changes, records }],
});

const characters = 'ABCXYZ0129 ().-/ｱｲｶｷｻﾀﾅﾊﾏﾔﾗﾜﾝﾞﾟ'.split('');
const text = (lengthMax: number) =>
  fc
    .array(fc.constantFrom(...characters), { maxLength: lengthMax })
    // What ends in spaces cannot be told from what is filled up with them.
    .map((parts) => parts.join('').trim());
const code = (length: number) =>
  fc
    .array(fc.constantFrom(...'0123456789'.split('')), { minLength: length, maxLength: length })
    .map((digits) => digits.join(''))
    .map((digits) => (/^0+$/.test(digits) ? '' : digits));
const dateBetween = (from: string, to: string) =>
  fc
    .date({ min: new Date(from), max: new Date(to), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
const near = dateBetween('2026-01-10', '2026-11-29');

const header = fc.record({
  createdOn: dateBetween('2026-11-01', '2026-11-30'),
  from: near,
  to: near,
  bankCode: code(4),
  bankName: text(15),
  branchCode: code(3),
  branchName: text(15),
  kind: fc.constantFrom('1', '2', '4'),
  holder: text(40),
});
const transfer = {
  postedOn: near,
  valueOn: near,
  payerCode: code(10),
  payerName: text(48),
  payerBank: text(15),
  payerBranch: text(15),
  edi: text(20),
};
const yen = fc.integer({ min: 0, max: 9_999_999_999 });

const account01: fc.Arbitrary<Account01> = fc
  .record({
    header,
    number: code(7),
    records: fc.array(
      fc.record({
        ...transfer,
        format: fc.constantFrom('A' as const, 'B' as const),
        cancelled: fc.boolean(),
        reference: code(6),
        yen,
        chequesYen: yen,
      }),
      { maxLength: 12 },
    ),
  })
  .map(({ header: head, number, records }) => ({ ...head, number, records }));

const account03: fc.Arbitrary<Account03> = fc
  .record({
    header,
    number: code(10),
    openingYen: fc.integer({ min: -1_000_000_000, max: 1_000_000_000_000 }),
    passbook: fc.constantFrom('1', '2'),
    records: fc.array(
      fc.record({
        ...transfer,
        direction: fc.constantFrom('in' as const, 'out' as const),
        transaction: fc.constantFrom('10', '11', '14', '18'),
        remark: text(20),
        reference: code(8),
        yen,
        chequesYen: yen,
      }),
      { maxLength: 12 },
    ),
  })
  .map(({ header: head, ...account }) => ({ ...head, ...account }));

const outside = { lineEnds: fc.boolean(), endByte: fc.boolean() };
const groups = { minLength: 1, maxLength: 3 };

/** Of one account or several, of both types. */
export const anyFile: fc.Arbitrary<ZenginFile> = fc.oneof(
  fc.record({
    ...outside,
    type: fc.constant('01' as const),
    accounts: fc.array(account01, groups),
  }),
  fc.record({
    ...outside,
    type: fc.constant('03' as const),
    accounts: fc.array(account03, groups),
  }),
);
