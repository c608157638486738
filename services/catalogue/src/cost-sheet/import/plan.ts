import type { AnnualCosts, Bilingual, ImportError } from '@kyoyo/contracts';
import { cellFaults, unknownColumn, wrongWidth } from '../../import/faults.ts';
import {
  cellText,
  type CsvRecord,
  delimiterOf,
  firstLineOf,
  recordsOf,
  unreadable,
} from '../../import/csv.ts';
import { searchForm } from '../../search/form.ts';
import { type Cells, costsOf, type Fault, fiscalYearIn } from './cells.ts';
import { cellsOf, type Column, columnOf, columns, columnsNeeded, sheetFaults } from './columns.ts';

export const rowsMax = 2_000;
export const columnsMax = 50;

interface KnownInstrument {
  readonly id: string;
  readonly name: Bilingual;
}

interface KnownSheet {
  readonly costs: AnnualCosts;
  readonly version: number;
}

export interface PlannedSheet {
  readonly row: number;
  readonly action: 'add' | 'change' | 'keep';
  readonly instrumentId: string;
  readonly name: Bilingual;
  readonly fiscalYear: number;
  readonly costs: AnnualCosts;
  /** That of the sheet as it was looked at; 0 where there was none. */
  readonly version: number;
  readonly changes: { readonly column: string; readonly before: string; readonly after: string }[];
}

export interface SheetPlan {
  readonly rows: readonly PlannedSheet[];
  readonly errors: readonly ImportError[];
}

export interface Known {
  readonly instruments: readonly KnownInstrument[];
  readonly sheetOf: (instrumentId: string, fiscalYear: number) => KnownSheet | undefined;
}

/** What a list of cost sheets would do, row by row, and everything that is wrong with it. */
export function planSheets(
  text: string,
  { instruments, sheetOf }: Known,
): SheetPlan | 'unreadable' | 'too-long' | 'too-wide' {
  if (firstLineOf(text).split(delimiterOf(text), columnsMax + 1).length > columnsMax) {
    return 'too-wide';
  }
  const [head, ...records] = recordsOf(text, rowsMax);
  const heads = head?.values?.map((one) => one.trim()) ?? [];
  const found = heads.map(columnOf);
  if (found.every((column) => column === undefined)) return 'unreadable';
  const filled = records.filter(
    ({ values }) => !values || values.some((value) => value.trim() !== ''),
  );
  if (filled.length > rowsMax) return 'too-long';
  const errors = headErrors(heads, found);
  if (errors.length > 0) return { rows: [], errors };

  const headOf = (column: Column): string => heads[found.indexOf(column)] ?? column;
  const find = finderOf(instruments);
  const seen = new Set<string>();
  const rows: PlannedSheet[] = [];
  for (const record of filled) {
    const { row } = record;
    const planned = planRow(record, found, find, sheetOf);
    const key = 'sheet' in planned && `${planned.sheet.instrumentId} ${planned.sheet.fiscalYear}`;
    if (key && seen.has(key)) {
      errors.push({ row, column: headOf('fiscal_year'), message: sheetFaults.twice });
    } else if ('sheet' in planned) {
      const changes = planned.sheet.changes.map((one) => ({
        ...one,
        column: headOf(one.column as Column),
      }));
      rows.push({ ...planned.sheet, row, changes });
    } else {
      errors.push(
        ...planned.faults.map(({ column, message }) => ({
          row,
          column: column && headOf(column),
          message,
        })),
      );
    }
    if (key) seen.add(key);
  }
  return { rows, errors };
}

function headErrors(
  heads: readonly string[],
  found: readonly (Column | undefined)[],
): ImportError[] {
  const error = (column: string | null, message: Bilingual) => ({ row: 1, column, message });
  const isNamed = found.includes('instrument_id') || found.includes('instrument');
  return [
    ...(isNamed ? [] : [error(null, sheetFaults.whichInstrument)]),
    ...columnsNeeded
      .filter((column) => !found.includes(column))
      .map((column) => error(column, cellFaults.missingColumn)),
    ...found.flatMap((column, index) => {
      const head = heads[index] ?? '';
      if (column === undefined) return head === '' ? [] : [error(head, unknownColumn(head))];
      return found.indexOf(column) < index ? [error(head, cellFaults.columnTwice)] : [];
    }),
  ];
}

type Planned =
  | { readonly sheet: Omit<PlannedSheet, 'row'> }
  | { readonly faults: readonly (Omit<Fault, 'column'> & { readonly column: Column | null })[] };

function planRow(
  { values }: CsvRecord,
  found: readonly (Column | undefined)[],
  find: Find,
  sheetOf: Known['sheetOf'],
): Planned {
  const whole = (message: Bilingual): Planned => ({ faults: [{ column: null, message }] });
  if (!values) return whole(cellFaults.quote);
  if (values.slice(found.length).some((value) => value !== '')) {
    return whole(wrongWidth(found.length, values.length));
  }
  const cells = cellsIn(found, values);
  const faults: Fault[] = Object.entries(cells)
    .filter(([, value]) => value.includes(unreadable) || value.includes('\0'))
    .map(([column]) => ({ column: column as Column, message: cellFaults.character }));
  const instrument = find(cells);
  if ('message' in instrument) faults.push(instrument);
  const fiscalYear = fiscalYearIn(cells.fiscal_year ?? '');
  if (fiscalYear === null) faults.push({ column: 'fiscal_year', message: sheetFaults.year });
  const known =
    'id' in instrument && fiscalYear !== null ? sheetOf(instrument.id, fiscalYear) : undefined;
  // What the file has no column for stays as it was.
  const before = known ? cellsOf(known.costs) : {};
  const read = costsOf({ ...before, ...cells }, fiscalYear ?? 2000);
  faults.push(...read.faults);
  if (faults.length > 0 || 'message' in instrument || fiscalYear === null) return { faults };
  const { costs } = read;
  const changes = known ? changesOf(cellsOf(known.costs), cellsOf(costs)) : [];
  const action = known ? (changes.length > 0 ? 'change' : 'keep') : 'add';
  const { id: instrumentId, name } = instrument;
  const version = known?.version ?? 0;
  return { sheet: { action, instrumentId, name, fiscalYear, costs, version, changes } };
}

function cellsIn(found: readonly (Column | undefined)[], values: readonly string[]): Cells {
  const cells: Partial<Record<Column, string>> = {};
  found.forEach((column, index) => {
    if (column !== undefined) cells[column] = cellText(values[index]);
  });
  return cells;
}

const changesOf = (before: Cells, after: Cells): PlannedSheet['changes'] =>
  columns
    .filter((column) => before[column] !== after[column])
    .map((column) => ({ column, before: before[column] ?? '', after: after[column] ?? '' }));

type Find = (cells: Cells) => KnownInstrument | Fault;

/** By its id, or else by its name in either language, where no other has it. */
function finderOf(instruments: readonly KnownInstrument[]): Find {
  const byId = new Map(instruments.map((one) => [one.id, one]));
  const byName = new Map<string, Set<KnownInstrument>>();
  for (const one of instruments) {
    for (const name of [one.name.ja, one.name.en].map(searchForm)) {
      byName.set(name, (byName.get(name) ?? new Set()).add(one));
    }
  }
  return (cells) => {
    const id = (cells.instrument_id ?? '').trim().toLowerCase();
    if (id !== '') {
      return byId.get(id) ?? { column: 'instrument_id', message: sheetFaults.notThere };
    }
    const name = (cells.instrument ?? '').trim();
    const column = cells.instrument === undefined ? 'instrument_id' : 'instrument';
    if (name === '') return { column, message: cellFaults.needed };
    const [one, ...others] = byName.get(searchForm(name)) ?? [];
    if (others.length > 0) return { column, message: sheetFaults.namesakes };
    return one ?? { column, message: sheetFaults.notThere };
  };
}
