import type { Bilingual, ImportError } from '@kyoyo/contracts';
import { cellText, delimiterOf, type Encoding, firstLineOf, recordsOf, unreadable } from './csv.ts';
import { cellFaults, unknownColumn, wrongWidth } from './faults.ts';

/** The table of a CSV file, its cells by the column that their head names. */

export type Fault = Omit<ImportError, 'row'>;

export interface TableRow<Column extends string> {
  /** As a spreadsheet counts, the column names being row 1. */
  readonly row: number;
  /** None where the row cannot be read at all. */
  readonly cells: Readonly<Partial<Record<Column, string>>> | null;
  readonly errors: readonly Fault[];
}

export interface Table<Column extends string> {
  readonly encoding: Encoding;
  /** How the file itself calls a column. */
  readonly heads: ReadonlyMap<string, string>;
  readonly rows: readonly TableRow<Column>[];
  /** What is wrong with the column names. */
  readonly errors: readonly ImportError[];
}

interface Form<Column extends string> {
  readonly columnOf: (head: string) => Column | undefined;
  readonly needed: readonly Column[];
  readonly rowsMax: number;
}

/** A list has some dozens of columns; what has thousands is something else. */
export const columnsMax = 200;

const plain = (text: string): string => text.normalize('NFKC').trim().toLowerCase();

/** Which column a head names: by its own name or in Japanese, whatever its width and case. */
export function headReader<Column extends string>(heads: Readonly<Record<Column, string>>) {
  const named = Object.entries(heads) as [Column, string][];
  const byHead = new Map(
    named.flatMap(([column, ja]) => [[plain(column), column] as const, [plain(ja), column]]),
  );
  return (head: string): Column | undefined => byHead.get(plain(head));
}

/** The rows of a CSV file; undefined where it has no column of ours. */
export function readTable<Column extends string>(
  text: string,
  encoding: Encoding,
  form: Form<Column>,
): Table<Column> | 'too-wide' | undefined {
  if (firstLineOf(text).split(delimiterOf(text), columnsMax + 1).length > columnsMax) {
    return 'too-wide';
  }
  const [head, ...records] = recordsOf(text, form.rowsMax);
  if (!head?.values) return undefined;
  const heads = head.values.map((one) => one.trim());
  const columns = heads.map(form.columnOf);
  if (columns.every((column) => column === undefined)) return undefined;
  const rows = records
    .filter(({ values }) => !values || values.some((value) => value.trim() !== ''))
    .map(({ row, values }) => ({ row, ...rowOf(columns, values) }));
  const named = columns.flatMap((column, index) =>
    column ? [[column, heads[index] ?? column] as const] : [],
  );
  return { encoding, heads: new Map(named), rows, errors: headErrors(heads, columns, form) };
}

function headErrors<Column extends string>(
  heads: readonly string[],
  columns: readonly (Column | undefined)[],
  { needed }: Form<Column>,
): ImportError[] {
  const error = (column: string, message: Bilingual): ImportError => ({ row: 1, column, message });
  return [
    ...needed
      .filter((column) => !columns.includes(column))
      .map((column) => error(column, cellFaults.missingColumn)),
    ...columns.flatMap((column, index) => {
      const head = heads[index] ?? '';
      if (column === undefined) return head === '' ? [] : [error(head, unknownColumn(head))];
      return columns.indexOf(column) < index ? [error(head, cellFaults.columnTwice)] : [];
    }),
  ];
}

function rowOf<Column extends string>(
  columns: readonly (Column | undefined)[],
  values: readonly string[] | undefined,
): Omit<TableRow<Column>, 'row'> {
  const broken = (message: Bilingual) => ({ cells: null, errors: [{ column: null, message }] });
  if (!values) return broken(cellFaults.quote);
  // Excel leaves out the last commas of a row whose last cells are empty; too many cells are wrong.
  if (values.slice(columns.length).some((value) => value !== '')) {
    return broken(wrongWidth(columns.length, values.length));
  }
  const cells: Partial<Record<Column, string>> = {};
  const errors: { column: Column; message: Bilingual }[] = [];
  columns.forEach((column, index) => {
    if (column === undefined) return;
    const value = cellText(values[index]);
    if (value.includes(unreadable) || value.includes('\0')) {
      errors.push({ column, message: cellFaults.character });
    }
    cells[column] = value;
  });
  return { cells, errors };
}

/** The items of a JSON list; undefined where it is none. */
export function itemsOf(text: string): unknown[] | undefined {
  try {
    const items: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return Array.isArray(items) ? items : undefined;
  } catch {
    return undefined;
  }
}

export const isObject = (item: unknown): item is Record<string, unknown> =>
  typeof item === 'object' && item !== null && !Array.isArray(item);
