import type { Bilingual } from '@kyoyo/contracts';
import { FileRefused, quoted } from '../fault.ts';
import type { Layout, Values } from './layouts.ts';
import { decoded, encoded } from './text.ts';

export const recordBytes = 200;

/** One record: where in the file it is, and its bytes, one in each character. */
export interface RawRecord {
  readonly nth: number;
  readonly line: string;
}

/** The records of one account. */
export interface Group {
  readonly header: RawRecord;
  readonly data: readonly RawRecord[];
  readonly trailer: RawRecord;
}

export function placeOf(nth: number, [from, to]: readonly [number, number, ...unknown[]]) {
  const positions = from === to ? `${from}` : `${from}-${to}`;
  return {
    ja: `${nth}件目のレコードの${positions}桁目`,
    en: `Record ${nth}, position ${positions}`,
  };
}

/** Refuses the file for what is at these positions of a record. */
export function refuseAt(
  { nth, line }: RawRecord,
  at: readonly [number, number, ...unknown[]],
  expected: Bilingual,
  found: Bilingual = quoted(decoded(line.slice(at[0] - 1, at[1]))),
): never {
  throw new FileRefused({ record: nth, place: placeOf(nth, at), expected, found });
}

const digits: Bilingual = { ja: '数字', en: 'digits' };
const halfWidth: Bilingual = { ja: '読める文字', en: 'characters that can be read' };

export function readRecord<Of extends Layout>(record: RawRecord, layout: Of): Values<Of> {
  const values: Record<string, string | number> = {};
  for (const [name, at] of Object.entries(layout)) {
    const [from, to, kind] = at;
    const raw = record.line.slice(from - 1, to);
    if (kind === 'number') {
      if (!/^\d+$/.test(raw)) refuseAt(record, at, digits);
      values[name] = Number(raw);
    } else if (kind === 'code') {
      values[name] = /^[0 ]*$/.test(raw) ? '' : raw.trim();
    } else {
      const text = decoded(raw);
      if (text.includes('\uFFFD')) refuseAt(record, at, halfWidth);
      values[name] = text.trimEnd();
    }
  }
  return values as Values<Of>;
}

/** A record of 200 bytes of all these fields, spaces between them; throws where one does not fit. */
export function writeRecord(
  first: string,
  ...parts: readonly (readonly [Layout, Readonly<Record<string, string | number | boolean>>])[]
): string {
  let line = first.padEnd(recordBytes);
  for (const [layout, values] of parts) {
    for (const [name, [from, to, kind]] of Object.entries(layout)) {
      const length = to - from + 1;
      const text = encoded(`${values[name] ?? ''}`);
      const fits = text.length <= length && (kind !== 'number' || /^\d+$/.test(text));
      if (!fits) throw new RangeError(`${name} cannot be written: ${text}`);
      const isZeroFilled = kind === 'number' || kind === 'code';
      const field = isZeroFilled ? text.padStart(length, '0') : text.padEnd(length);
      line = line.slice(0, from - 1) + field + line.slice(to);
    }
  }
  return line;
}
