import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';

/** What every CSV file is read by, whatever its columns. */

export type Encoding = 'utf-8' | 'utf-16' | 'shift_jis';

/** What a character becomes that cannot be read. */
export const unreadable = '\uFFFD';

/**
 * UTF-8 where it is that without fault, else Shift_JIS as Windows writes it (CP932). What Excel calls
 * Unicode text says so by its first two bytes.
 */
function decode(bytes: Uint8Array): { readonly text: string; readonly encoding: Encoding } {
  const read = (encoding: 'utf-8' | 'shift_jis') => {
    const text = new TextDecoder(encoding).decode(bytes);
    return { text, encoding, faults: text.split(unreadable).length - 1 };
  };
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) {
    return { text: new TextDecoder('utf-16le').decode(bytes), encoding: 'utf-16' };
  }
  const utf8 = read('utf-8');
  if (utf8.faults === 0) return utf8;
  const shiftJis = read('shift_jis');
  return shiftJis.faults <= utf8.faults ? shiftJis : utf8;
}

/** Undefined where it is no Base64. */
const bytesOf = (base64: string): Uint8Array | undefined =>
  base64.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(base64)
    ? Buffer.from(base64, 'base64')
    : undefined;

/** The content of a file: bytes in whatever encoding, or text that is read already. */
export function textOf(content: string, encoding: 'text' | 'base64') {
  if (encoding === 'text') return { text: content, encoding: 'utf-8' } as const;
  const bytes = bytesOf(content);
  return bytes && decode(bytes);
}

/**
 * An apostrophe keeps spreadsheets from taking what follows for a formula. Within a cell, too, they end
 * lines as Windows does.
 */
export const cellText = (value: string | undefined): string =>
  (value ?? '').replace(/^'(?='*[=+\-@＝＋－＠\t\r])/, '').replaceAll('\r\n', '\n');

/** What `cellText` reads; one that begins with apostrophes of its own has one more. */
const guarded = (text: string): string => (/^'*[=+\-@＝＋－＠\t\r]/.test(text) ? `'${text}` : text);

/** With the mark by which spreadsheets know UTF-8, and nothing they would take for a formula. */
export const csvOf = <Column extends string>(
  columns: readonly { readonly key: Column; readonly header: string }[],
  rows: readonly Readonly<Partial<Record<Column, string>>>[],
): string =>
  stringify([...rows], {
    header: true,
    columns: [...columns],
    bom: true,
    record_delimiter: 'windows',
    // By itself it quotes only what ends lines as the records do, and spreadsheets take either for an end.
    quoted_match: /[\r\n]/,
    cast: { string: (text, { header }) => (header ? text : guarded(text)) },
  });

export interface CsvRecord {
  readonly row: number;
  /** None where the quotation marks are wrong. */
  readonly values?: readonly string[];
}

/** At most so many rows after the head, and one more by which it is seen that there are too many. */
export function recordsOf(text: string, rowsMax: number): CsvRecord[] {
  const records: CsvRecord[] = [];
  parse(text, {
    bom: true,
    delimiter: delimiterOf(text),
    relax_column_count: true,
    skip_records_with_error: true,
    to: rowsMax + 2,
    // A broken record is reported in its place, and the next one is read on.
    on_skip: () => void records.push({ row: records.length + 1 }),
    on_record: (values: string[]) => void records.push({ row: records.length + 1, values }),
  });
  return records;
}

export const firstLineOf = (text: string): string => text.slice(0, text.search(/[\r\n]|$/));

/** Spreadsheets put tabs between the cells of what they call Unicode text, or what is copied. */
export function delimiterOf(text: string): ',' | '\t' {
  const head = firstLineOf(text);
  return head.includes('\t') && !head.includes(',') ? '\t' : ',';
}
