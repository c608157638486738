import { recordBytes, writeRecord } from './codec.ts';
import { writtenDate } from './dates.ts';
import type {
  Account01,
  Account03,
  Record01,
  Record03,
  ZenginFile,
  ZenginHeader,
  ZenginSettings,
} from './file.ts';
import {
  data01,
  data03,
  end03,
  header01,
  header03,
  tailOfA,
  tailOfB,
  trailer01,
  trailer03,
} from './layouts.ts';

/** The bytes of a file, with the totals that its records come to. Throws where one does not fit. */
export function writeZengin(file: ZenginFile, settings: ZenginSettings): Buffer {
  const lines =
    file.type === '01'
      ? file.accounts.flatMap((account) => linesOf01(account, settings))
      : file.accounts.flatMap((account) => linesOf03(account, settings));
  const counts = { records: lines.length + 1, accounts: file.accounts.length };
  lines.push(file.type === '03' ? writeRecord('9', [end03, counts]) : '9'.padEnd(recordBytes));
  const text = lines.map((line) => (file.lineEnds ? `${line}\r\n` : line)).join('');
  return Buffer.from(file.endByte ? `${text}\x1A` : text, 'latin1');
}

const sum = (records: readonly { readonly yen: number }[]): number =>
  records.reduce((total, { yen }) => total + yen, 0);

function headOf(type: '01' | '03', header: ZenginHeader, { years }: ZenginSettings) {
  return {
    ...header,
    type,
    charset: '0',
    created: writtenDate(header.createdOn, years),
    from: writtenDate(header.from, years),
    to: writtenDate(header.to, years),
  };
}

function datesOf({ postedOn, valueOn }: Record01 | Record03, { years }: ZenginSettings) {
  return { postedOn: writtenDate(postedOn, years), valueOn: writtenDate(valueOn, years) };
}

function linesOf01({ records, ...header }: Account01, settings: ZenginSettings): string[] {
  const cancelled = records.filter((record) => record.cancelled);
  const counted = records.filter((record) => settings.cancelledInTotals || !record.cancelled);
  const trailer = {
    count: counted.length,
    yen: sum(counted),
    cancelledCount: cancelled.length,
    cancelledYen: sum(cancelled),
  };
  return [
    writeRecord('1', [header01, headOf('01', header, settings)]),
    ...records.map((record) => {
      const values = {
        ...record,
        ...datesOf(record, settings),
        cancel: record.cancelled ? '1' : '',
      };
      return record.format === 'A'
        ? writeRecord('2', [data01, values], [tailOfA, values])
        : writeRecord('2', [data01, { ...values, yen: 0, chequesYen: 0 }], [tailOfB, values]);
    }),
    writeRecord('8', [trailer01, trailer]),
  ];
}

function linesOf03({ records, ...account }: Account03, settings: ZenginSettings): string[] {
  const [ins, outs] = (['in', 'out'] as const).map((direction) =>
    records.filter((record) => record.direction === direction),
  ) as [Record03[], Record03[]];
  const closingYen = account.openingYen + sum(ins) - sum(outs);
  return [
    writeRecord('1', [
      header03,
      {
        ...account,
        ...headOf('03', account, settings),
        zeros: 0,
        overdraft: signOf(account.openingYen),
        openingYen: Math.abs(account.openingYen),
      },
    ]),
    ...records.map((record) =>
      writeRecord('2', [
        data03,
        {
          ...record,
          ...datesOf(record, settings),
          direction: record.direction === 'in' ? '1' : '2',
        },
      ]),
    ),
    writeRecord('8', [
      trailer03,
      {
        inCount: ins.length,
        inYen: sum(ins),
        outCount: outs.length,
        outYen: sum(outs),
        overdraft: signOf(closingYen),
        closingYen: Math.abs(closingYen),
        count: records.length,
      },
    ]),
  ];
}

const signOf = (yen: number): string => (yen < 0 ? '2' : '1');
