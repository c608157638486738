/**
 * The records of the Zengin formats 01 (振込入金通知) and 03 (入出金取引明細): each field with its first and last
 * position, from 1 on. A number is right-justified and zero-filled, a text left-justified and
 * space-filled; a code is a number that is told and not counted, or not there; a date is `yymmdd`.
 */
type Kind = 'number' | 'code' | 'text' | 'date';
export type Layout = Readonly<Record<string, readonly [from: number, to: number, kind: Kind]>>;

export type Values<Of extends Layout> = {
  -readonly [Name in keyof Of]: Of[Name][2] extends 'number' ? number : string;
};

const layout = <const Of extends Layout>(fields: Of): Of => fields;

const begin = { type: [2, 3, 'text'], charset: [4, 4, 'text'], created: [5, 10, 'date'] } as const;
const ofBank = {
  from: [11, 16, 'date'],
  to: [17, 22, 'date'],
  bankCode: [23, 26, 'code'],
  bankName: [27, 41, 'text'],
  branchCode: [42, 44, 'code'],
  branchName: [45, 59, 'text'],
} as const;

export const header01 = layout({
  ...begin,
  ...ofBank,
  kind: [60, 60, 'text'],
  number: [61, 67, 'code'],
  holder: [68, 107, 'text'],
});

export const data01 = layout({
  reference: [2, 7, 'code'],
  postedOn: [8, 13, 'date'],
  valueOn: [14, 19, 'date'],
  yen: [20, 29, 'number'],
  chequesYen: [30, 39, 'number'],
  payerCode: [40, 49, 'code'],
  payerName: [50, 97, 'text'],
  payerBank: [98, 112, 'text'],
  payerBranch: [113, 127, 'text'],
  cancel: [128, 128, 'text'],
});
export const tailOfA = layout({ edi: [129, 148, 'text'] });
export const tailOfB = layout({
  yen: [129, 140, 'number'],
  chequesYen: [141, 152, 'number'],
  edi: [153, 172, 'text'],
});

export const trailer01 = layout({
  count: [2, 7, 'number'],
  yen: [8, 19, 'number'],
  cancelledCount: [20, 25, 'number'],
  cancelledYen: [26, 37, 'number'],
});

export const header03 = layout({
  ...begin,
  ...ofBank,
  zeros: [60, 62, 'number'],
  kind: [63, 63, 'text'],
  number: [64, 73, 'code'],
  holder: [74, 113, 'text'],
  overdraft: [114, 114, 'text'],
  passbook: [115, 115, 'text'],
  openingYen: [116, 129, 'number'],
});

export const data03 = layout({
  reference: [2, 9, 'code'],
  postedOn: [10, 15, 'date'],
  valueOn: [16, 21, 'date'],
  direction: [22, 22, 'text'],
  transaction: [23, 24, 'code'],
  yen: [25, 36, 'number'],
  chequesYen: [37, 48, 'number'],
  payerCode: [72, 81, 'code'],
  payerName: [82, 129, 'text'],
  payerBank: [130, 144, 'text'],
  payerBranch: [145, 159, 'text'],
  remark: [160, 179, 'text'],
  edi: [180, 199, 'text'],
});

export const trailer03 = layout({
  inCount: [2, 7, 'number'],
  inYen: [8, 20, 'number'],
  outCount: [21, 26, 'number'],
  outYen: [27, 39, 'number'],
  overdraft: [40, 40, 'text'],
  closingYen: [41, 54, 'number'],
  count: [55, 61, 'number'],
});

export const end03 = layout({ records: [2, 11, 'number'], accounts: [12, 16, 'number'] });
