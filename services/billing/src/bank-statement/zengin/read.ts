import { type BankFileFault, fileEnd, FileRefused, quoted, same } from '../fault.ts';
import { bankFileLimits } from '../read-statement.ts';
import { type Group, placeOf, type RawRecord, readRecord, recordBytes, refuseAt } from './codec.ts';
import type { Account01, Account03, ZenginFile, ZenginSettings } from './file.ts';
import { end03 } from './layouts.ts';
import { read01, read03 } from './read-account.ts';

/**
 * A file of fixed records of 200 bytes, with or without line ends: header, data and trailer for each
 * account, and an end. Every count and sum in it is checked.
 */
export function readZengin(
  bytes: Uint8Array,
  settings: ZenginSettings,
  today: string,
): ZenginFile | { readonly fault: BankFileFault } {
  try {
    return readWhole(bytes, settings, today);
  } catch (error) {
    if (error instanceof FileRefused) return { fault: error.fault };
    throw error;
  }
}

function readWhole(bytes: Uint8Array, settings: ZenginSettings, today: string): ZenginFile {
  const { records, lineEnds, endByte } = cut(bytes);
  const type = typeOf(records[0]);
  const groups = groupsOf(records, type);
  const read = type === '01' ? read01 : read03;
  const accounts = groups.map((group) => read(group, settings, today));
  return { type, lineEnds, endByte, accounts: accounts as (Account01 & Account03)[] };
}

/** Cut into records; the byte 0x1A, by which old systems end a file, may follow the last. */
function cut(bytes: Uint8Array) {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const endByte = whole.endsWith('\x1A');
  const text = endByte ? whole.slice(0, -1) : whole;
  const lineEnds = text.slice(recordBytes, recordBytes + 2) === '\r\n';
  const stride = lineEnds ? recordBytes + 2 : recordBytes;
  const records: RawRecord[] = [];
  for (let at = 0; at < text.length; at += stride) {
    const nth = records.length + 1;
    const line = text.slice(at, at + recordBytes);
    const ending = text.slice(at + recordBytes, at + stride);
    if (line.length < recordBytes || /[\r\n]/.test(line)) {
      throw new FileRefused({
        record: nth,
        place: placeOf(nth, [1, recordBytes]),
        expected: { ja: `${recordBytes}バイトのレコード`, en: `a record of ${recordBytes} bytes` },
        found: lengthOf(line),
      });
    }
    // Of the last record the line end may be missing.
    if (lineEnds && ending !== '\r\n' && ending !== '') {
      const expected = { ja: '改行（CRLF）', en: 'a line end (CRLF)' };
      const place = placeOf(nth, [recordBytes + 1, recordBytes + 2]);
      throw new FileRefused({ record: nth, place, expected, found: quoted(ending) });
    }
    records.push({ nth, line });
    if (records.length > bankFileLimits.recordsMax) {
      const most = bankFileLimits.recordsMax.toLocaleString('en-US');
      refuseAt(
        { nth, line },
        [1, recordBytes],
        { ja: `${most}件以下のレコード`, en: `at most ${most} records` },
        { ja: 'それより多いレコード', en: 'more' },
      );
    }
  }
  return { records, lineEnds, endByte };
}

function lengthOf(line: string) {
  const { length } = line.split(/[\r\n]/)[0] as string;
  return { ja: `${length}バイト`, en: `${length} bytes` };
}

function typeOf(first: RawRecord | undefined): '01' | '03' {
  const record = first ?? { nth: 1, line: '' };
  if (record.line[0] !== '1') {
    refuseAt(record, [1, 1], { ja: '1（ヘッダー）', en: '1 (a header)' });
  }
  const type = record.line.slice(1, 3);
  if (type === '01' || type === '03') return type;
  return refuseAt(record, [2, 3], {
    ja: '01（振込入金通知）か 03（入出金取引明細）',
    en: '01 (transfers received) or 03 (transactions)',
  });
}

const next = {
  first: { ja: '1（ヘッダー）か 9（エンド）', en: '1 (a header) or 9 (the end)' },
  inside: { ja: '2（データ）か 8（トレーラー）', en: '2 (data) or 8 (a trailer)' },
};

function groupsOf(records: readonly RawRecord[], type: '01' | '03'): Group[] {
  const groups: Group[] = [];
  let open: { header: RawRecord; data: RawRecord[] } | undefined;
  for (const [index, record] of records.entries()) {
    const [kind] = record.line;
    if (open) {
      if (kind === '2') open.data.push(record);
      else if (kind === '8') {
        groups.push({ ...open, trailer: record });
        open = undefined;
      } else refuseAt(record, [1, 1], next.inside);
    } else if (kind === '1') {
      const isSame = record.line.slice(1, 3) === type;
      if (!isSame) refuseAt(record, [2, 3], same(type));
      open = { header: record, data: [] };
    } else if (kind === '9') {
      checkEnd(records, index, type === '03' ? groups.length : null);
      return groups;
    } else refuseAt(record, [1, 1], next.first);
  }
  const after = { nth: records.length + 1, line: '' };
  return refuseAt(after, [1, 1], open ? next.inside : next.first, fileEnd);
}

/** Of type 03 it counts the records of the file, itself included, and the accounts. */
function checkEnd(records: readonly RawRecord[], index: number, accounts: number | null): void {
  const record = records[index] as RawRecord;
  const after = records[index + 1];
  if (after) refuseAt(after, [1, 1], fileEnd);
  if (accounts === null) return;
  const counted = readRecord(record, end03);
  if (counted.records !== records.length) {
    refuseAt(record, end03.records, same(records.length), same(counted.records));
  }
  if (counted.accounts !== accounts) {
    refuseAt(record, end03.accounts, same(accounts), same(counted.accounts));
  }
}
