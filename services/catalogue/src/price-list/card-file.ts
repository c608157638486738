import { newRateCard } from '@kyoyo/contracts';
import { toInstant } from '@kyoyo/kernel';
import { type Encoding, textOf } from '../import/csv.ts';
import { cellFaults, messageOf } from '../import/faults.ts';
import { headReader, isObject, itemsOf, readTable } from '../import/table.ts';
import { columnHeads, columnsNeeded } from './form.ts';
import { readCards, type ReadCard, type RowFault } from './read.ts';

/** So many rows have a thousand instruments with twenty rows each. */
export const rowsMax = 20_000;

const columnOf = headReader(columnHeads);

export interface CardFile {
  readonly encoding: Encoding;
  readonly heads: ReadonlyMap<string, string>;
  readonly rowsCount: number;
  readonly cards: readonly ReadCard[];
  /** What is wrong with the column names, and with rows that cannot be read. */
  readonly faults: readonly RowFault[];
}

export function readCardFile(
  format: 'csv' | 'json',
  content: string,
  encoding: 'text' | 'base64',
): CardFile | 'too-wide' | undefined {
  const read = textOf(content, encoding);
  if (!read) return undefined;
  return format === 'csv' ? csvFile(read.text, read.encoding) : jsonFile(read.text, read.encoding);
}

function csvFile(text: string, encoding: Encoding): CardFile | 'too-wide' | undefined {
  const table = readTable(text, encoding, { columnOf, needed: columnsNeeded, rowsMax });
  if (!table || table === 'too-wide') return table;
  const broken = table.rows.flatMap(({ row, errors }) => errors.map((one) => ({ row, ...one })));
  return {
    encoding,
    heads: table.heads,
    rowsCount: table.rows.length,
    // A file without its columns is not read any further.
    cards: table.errors.length > 0 ? [] : readCards(table.rows),
    faults: [...table.errors, ...broken],
  };
}

function jsonFile(text: string, encoding: Encoding): CardFile | undefined {
  const items = itemsOf(text);
  if (!items) return undefined;
  const cards = items.map((item, index) => readItem(item, index + 1));
  return { encoding, heads: new Map(), rowsCount: items.length, cards, faults: [] };
}

/** `{ id, card }`, as an export has them; the name is for people to read. */
function readItem(item: unknown, row: number): ReadCard {
  if (!isObject(item) || typeof item['id'] !== 'string' || !isObject(item['card'])) {
    const faults = [{ row, column: null, message: cellFaults.object }];
    return { row, id: '', from: null, card: null, faults };
  }
  const { id, card: written } = item as { id: string; card: Record<string, unknown> };
  const parsed = newRateCard.safeParse(written);
  const from = toInstant(String(written['effectiveFrom'])) ?? null;
  if (parsed.success) return { row, id, from, card: parsed.data, faults: [] };
  const faults = parsed.error.issues.map((issue) => ({
    row,
    column: ['card', ...issue.path].join('.'),
    message: messageOf(issue),
  }));
  return { row, id, from, card: null, faults };
}
