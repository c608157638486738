import { latestCreation } from '../days.ts';
import { same, yenText } from '../fault.ts';
import { type Group, type RawRecord, readRecord, refuseAt } from './codec.ts';
import { createdDate, dateNear } from './dates.ts';
import type {
  Account01,
  Account03,
  Record01,
  Record03,
  ZenginHeader,
  ZenginSettings,
} from './file.ts';
import {
  data01,
  data03,
  header01,
  header03,
  tailOfA,
  tailOfB,
  trailer01,
  trailer03,
} from './layouts.ts';

type At = readonly [number, number, ...unknown[]];
type DateAt = (record: RawRecord, at: At) => string;

/** Dates of one account, told by when its file was made. */
function dating(header: RawRecord, { years }: ZenginSettings, today: string) {
  const textAt = ({ line }: RawRecord, [from, to]: At) => line.slice(from - 1, to);
  const latest = latestCreation(today);
  const notAfter = {
    ja: `${latest}以前の日付（${years === 'era' ? '和暦' : '西暦'}の年月日）`,
    en: `a date up to ${latest}, the year ${years === 'era' ? 'of the era' : 'in Western count'}`,
  };
  const createdOn =
    createdDate(textAt(header, header01.created), years, today) ??
    refuseAt(header, header01.created, notAfter);
  const near = {
    ja: `作成日（${createdOn}）から1年以内の日付`,
    en: `a date within a year of ${createdOn}, when the file was made`,
  };
  const date: DateAt = (record, at) =>
    dateNear(textAt(record, at), years, createdOn) ?? refuseAt(record, at, near);
  return { createdOn, date };
}

function headerOf(record: RawRecord, layout: typeof header01 | typeof header03, date: DateAt) {
  const read = readRecord(record, layout);
  if (read.charset !== '0') refuseAt(record, layout.charset, { ja: '0（JIS）', en: '0 (JIS)' });
  const { bankCode, bankName, branchCode, branchName, kind, number, holder } = read;
  const [from, to] = [date(record, layout.from), date(record, layout.to)];
  return { from, to, bankCode, bankName, branchCode, branchName, kind, number, holder };
}

export function read01(
  { header, data, trailer }: Group,
  settings: ZenginSettings,
  today: string,
): Account01 {
  const { createdOn, date } = dating(header, settings, today);
  const head: ZenginHeader = { createdOn, ...headerOf(header, header01, date) };
  const records = data.map((record) => record01(record, date));
  const cancelled = records.filter((record) => record.cancelled);
  const counted = records.filter((record) => settings.cancelledInTotals || !record.cancelled);
  const told = readRecord(trailer, trailer01);
  expectCount(trailer, trailer01.count, counted.length, told.count);
  expectYen(trailer, trailer01.yen, sum(counted), told.yen);
  expectCount(trailer, trailer01.cancelledCount, cancelled.length, told.cancelledCount);
  expectYen(trailer, trailer01.cancelledYen, sum(cancelled), told.cancelledYen);
  return { ...head, records };
}

function record01(record: RawRecord, date: DateAt): Record01 {
  const { cancel, yen, chequesYen, ...read } = readRecord(record, data01);
  if (cancel !== '' && cancel !== '1') {
    refuseAt(record, data01.cancel, { ja: '1（取消）か空白', en: '1 (cancelled) or nothing' });
  }
  const whole = {
    ...read,
    postedOn: date(record, data01.postedOn),
    valueOn: date(record, data01.valueOn),
    cancelled: cancel === '1',
  };
  // Only format B has digits there, and its amount there.
  if (!/^\d{24}$/.test(record.line.slice(128, 152))) {
    return { ...whole, format: 'A', yen, chequesYen, edi: readRecord(record, tailOfA).edi };
  }
  expectYen(record, data01.yen, 0, yen);
  expectYen(record, data01.chequesYen, 0, chequesYen);
  return { ...whole, format: 'B', ...readRecord(record, tailOfB) };
}

export function read03(
  { header, data, trailer }: Group,
  settings: ZenginSettings,
  today: string,
): Account03 {
  const { createdOn, date } = dating(header, settings, today);
  const head: ZenginHeader = { createdOn, ...headerOf(header, header03, date) };
  const { overdraft, passbook, openingYen: opening } = readRecord(header, header03);
  const openingYen = signed(header, header03.overdraft, overdraft, opening);
  const records = data.map((record) => record03(record, date));
  const ins = records.filter(({ direction }) => direction === 'in');
  const outs = records.filter(({ direction }) => direction === 'out');
  const told = readRecord(trailer, trailer03);
  expectCount(trailer, trailer03.inCount, ins.length, told.inCount);
  expectYen(trailer, trailer03.inYen, sum(ins), told.inYen);
  expectCount(trailer, trailer03.outCount, outs.length, told.outCount);
  expectYen(trailer, trailer03.outYen, sum(outs), told.outYen);
  expectCount(trailer, trailer03.count, records.length, told.count);
  const closingYen = signed(trailer, trailer03.overdraft, told.overdraft, told.closingYen);
  expectYen(trailer, trailer03.closingYen, openingYen + sum(ins) - sum(outs), closingYen);
  return { ...head, openingYen, passbook, records };
}

function record03(record: RawRecord, date: DateAt): Record03 {
  const { direction, ...read } = readRecord(record, data03);
  if (direction !== '1' && direction !== '2') {
    refuseAt(record, data03.direction, { ja: '1（入金）か 2（出金）', en: '1 (in) or 2 (out)' });
  }
  return {
    ...read,
    postedOn: date(record, data03.postedOn),
    valueOn: date(record, data03.valueOn),
    direction: direction === '1' ? 'in' : 'out',
  };
}

/** A balance below nothing is told by a sign before it. */
function signed(record: RawRecord, at: At, sign: string, yen: number): number {
  if (sign === '1') return yen;
  if (sign === '2') return 0 - yen;
  return refuseAt(record, at, { ja: '1（プラス）か 2（マイナス）', en: '1 (plus) or 2 (minus)' });
}

const sum = (records: readonly { readonly yen: number }[]): number =>
  records.reduce((total, { yen }) => total + yen, 0);

function expectCount(record: RawRecord, at: At, expected: number, found: number): void {
  if (expected !== found) refuseAt(record, at, same(expected), same(found));
}

function expectYen(record: RawRecord, at: At, expected: number, found: number): void {
  if (expected !== found) refuseAt(record, at, yenText(expected), yenText(found));
}
