import type { ImportError, InstrumentDescription } from '@kyoyo/contracts';
import { columnOf, columnsNeeded } from './columns.ts';
import { type Cells, readCells, writeCells } from './cells.ts';
import type { Encoding } from './csv.ts';
import { cellFaults } from './faults.ts';
import { type Fault, isObject, itemsOf, readTable } from './table.ts';

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

export const rowsMax = 5_000;

/** The rows of a CSV file; undefined where it has no column of ours. */
export function readCsv(text: string, encoding: Encoding): ReadFile | 'too-wide' | undefined {
  const table = readTable(text, encoding, { columnOf, needed: columnsNeeded, rowsMax });
  if (!table || table === 'too-wide') return table;
  const rows = table.rows.map(({ row, cells, errors }): FileRow => {
    if (!cells) return { row, id: null, errors };
    const read: FileRow['read'] = (before) => readCells({ ...cellsBefore(before), ...cells });
    return { row, id: cells.id?.trim() || null, errors, read };
  });
  return { ...table, rows };
}

const cellsBefore = (before: InstrumentDescription | undefined): Cells =>
  before ? writeCells(before) : {};

/** The items of a JSON list; undefined where it is none. */
export function readJson(text: string, encoding: Encoding): ReadFile | undefined {
  const items = itemsOf(text);
  if (!items) return undefined;
  const rows = items.map((item: unknown, index): FileRow => {
    const row = index + 1;
    if (!isObject(item)) {
      const errors = [{ column: null, message: cellFaults.object }];
      return { row, id: null, errors };
    }
    // What an export says of the status is for people to read.
    const { id, status: _, ...input } = item;
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
