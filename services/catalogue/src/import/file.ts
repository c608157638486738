import type { Bilingual, ImportError, InstrumentDescription } from '@kyoyo/contracts';
import {
  cellFaults,
  type Column,
  columnOf,
  columnsNeeded,
  unknownColumn,
  wrongWidth,
} from './columns.ts';
import { type Cells, readCells, writeCells } from './cells.ts';
import { cellText, delimiterOf, type Encoding, firstLineOf, recordsOf, unreadable } from './csv.ts';

type Fault = Omit<ImportError, 'row'>;

/** One row or item: the id it names, how its description is read, and what is wrong. */
export interface FileRow {
  /** As a spreadsheet counts, the column names being row 1; of JSON, the number of the item. */
  readonly row: number;
  readonly id: string | null;
  readonly errors: readonly Fault[];
  /**
   * The description still to be checked; what the file says nothing of stays as it was before.
   * Undefined for a row that cannot be read at all.
   */
  readonly read?: (before: InstrumentDescription | undefined) => {
    readonly input: unknown;
    readonly errors: readonly Fault[];
  };
}

export interface ReadFile {
  readonly encoding: Encoding;
  /** How the file itself calls a column. */
  readonly heads: ReadonlyMap<string, string>;
  readonly rows: readonly FileRow[];
  /** What is wrong with the column names. */
  readonly errors: readonly ImportError[];
}

/** A list of instruments has some twenty columns; what has thousands is something else. */
export const columnsMax = 200;
export const rowsMax = 5_000;

/** The rows of a CSV file; undefined where it has no column of ours. */
export function readCsv(text: string, encoding: Encoding): ReadFile | 'too-wide' | undefined {
  if (firstLineOf(text).split(delimiterOf(text), columnsMax + 1).length > columnsMax) {
    return 'too-wide';
  }
  const [head, ...records] = recordsOf(text, rowsMax);
  if (!head?.values) return undefined;
  const heads = head.values.map((one) => one.trim());
  const columns = heads.map(columnOf);
  if (columns.every((column) => column === undefined)) return undefined;
  const rows = records
    .filter(({ values }) => !values || values.some((value) => value.trim() !== ''))
    .map(({ row, values }) => ({ row, ...rowOf(columns, values) }));
  const named = columns.flatMap((column, index) =>
    column ? [[column, heads[index] ?? column] as const] : [],
  );
  return { encoding, heads: new Map(named), rows, errors: headErrors(heads, columns) };
}

function headErrors(
  heads: readonly string[],
  columns: readonly (Column | undefined)[],
): ImportError[] {
  const error = (column: string, message: Bilingual): ImportError => ({ row: 1, column, message });
  return [
    ...columnsNeeded
      .filter((column) => !columns.includes(column))
      .map((column) => error(column, cellFaults.missingColumn)),
    ...columns.flatMap((column, index) => {
      const head = heads[index] ?? '';
      if (column === undefined) return head === '' ? [] : [error(head, unknownColumn(head))];
      return columns.indexOf(column) < index ? [error(head, cellFaults.columnTwice)] : [];
    }),
  ];
}

function rowOf(
  columns: readonly (Column | undefined)[],
  values: readonly string[] | undefined,
): Omit<FileRow, 'row'> {
  const broken = (message: Bilingual): Omit<FileRow, 'row'> => ({
    id: null,
    errors: [{ column: null, message }],
  });
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
    cells[column] = value.replaceAll('\r\n', '\n');
  });
  const read: FileRow['read'] = (before) => readCells({ ...cellsBefore(before), ...cells });
  return { id: cells.id?.trim() || null, errors, read };
}

const cellsBefore = (before: InstrumentDescription | undefined): Cells =>
  before ? writeCells(before) : {};

/** The items of a JSON list; undefined where it is none. */
export function readJson(text: string, encoding: Encoding): ReadFile | undefined {
  const items = parsed(text.replace(/^\uFEFF/, ''));
  if (!Array.isArray(items)) return undefined;
  const rows = items.map((item: unknown, index): FileRow => {
    const row = index + 1;
    if (typeof item !== 'object' || item === null || Array.isArray(item)) {
      const errors = [{ column: null, message: cellFaults.object }];
      return { row, id: null, errors };
    }
    // What an export says of the status is for people to read.
    const { id, status: _, ...input } = item as Record<string, unknown>;
    const noId = id === undefined || id === null || id === '';
    return {
      row,
      id: noId ? null : idText(id),
      errors: [],
      read: (before) => ({ input: { ...before, ...input }, errors: [] }),
    };
  });
  return { encoding, heads: new Map(), rows, errors: [] };
}

const idText = (id: unknown): string => (typeof id === 'string' ? id : JSON.stringify(id));

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
