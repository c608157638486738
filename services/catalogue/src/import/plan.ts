import {
  type Bilingual,
  describedInstrument,
  fileAt,
  id as anId,
  type ImportError,
  type InstrumentDescription,
} from '@kyoyo/contracts';
import { writeCells } from './cells.ts';
import { columnOfField, columns } from './columns.ts';
import { cellFaults, messageOf } from './faults.ts';
import type { FileRow, ReadFile } from './file.ts';
import { searchForm } from '../search/form.ts';

/** What the institution has now, by id. */
export interface KnownDescription {
  readonly description: InstrumentDescription;
  readonly retired: boolean;
  /** Its units may be booked. */
  readonly shared: boolean;
}

export interface PlannedRow {
  readonly row: number;
  readonly action: 'propose' | 'change' | 'keep';
  readonly instrumentId: string | null;
  readonly description: InstrumentDescription;
  /** What a change changes, as cells; nothing of a proposal. */
  readonly changes: readonly CellChange[];
  /** Another instrument of the institution has this name already. */
  readonly hasNamesake: boolean;
  /** Another instrument of the institution is described in the same words: a file read twice. */
  readonly isRepeated: boolean;
}

interface CellChange {
  readonly column: string;
  readonly before: string;
  readonly after: string;
}

export interface ImportPlan {
  readonly rows: readonly PlannedRow[];
  readonly errors: readonly ImportError[];
}

/** What an import would do, row by row, and everything that is wrong with the file. */
export function planImport(
  file: ReadFile,
  format: 'csv' | 'json',
  known: ReadonlyMap<string, KnownDescription>,
): ImportPlan {
  const rows: PlannedRow[] = [];
  const errors: ImportError[] = [...file.errors];
  const headOf = (column: string): string => file.heads.get(column) ?? column;
  const lacking = new Set(
    file.errors.filter(({ message }) => message === cellFaults.missingColumn).map(columnIn),
  );
  const names = new Set(
    [...known.values()].map(({ description: { name } }) => searchForm(name.ja)),
  );
  const described = new Set(
    [...known.values()].map(({ description }) => JSON.stringify(writeCells(description))),
  );
  const seen = new Set<string>();
  for (const fileRow of file.rows) {
    const { row } = fileRow;
    const faults = [...fileRow.errors, ...idFaults(fileRow, known, seen)];
    const instrumentId = fileRow.id?.toLowerCase() ?? null;
    const instrument = instrumentId === null ? undefined : known.get(instrumentId);
    const before = instrument?.description;
    const description = checked(fileRow, before, format, faults);
    if (instrument?.shared && description && description.units < instrument.description.units) {
      faults.push({ column: 'units', message: cellFaults.fewerUnits });
    }
    if (instrumentId !== null) seen.add(instrumentId);
    if (faults.length === 0 && description) {
      const changes = changesOf(before, description, headOf);
      const action = before ? (changes.length > 0 ? 'change' : 'keep') : 'propose';
      const hasNamesake = action === 'propose' && names.has(searchForm(description.name.ja));
      const isRepeated =
        action === 'propose' && described.has(JSON.stringify(writeCells(description)));
      rows.push({ row, instrumentId, description, action, changes, hasNamesake, isRepeated });
      names.add(searchForm(description.name.ja));
    }
    for (const { column, message } of faults) {
      // A column that is not there was told of once, and is not told again for every row.
      if (column !== null && lacking.has(headOf(column))) continue;
      errors.push({ row, column: column === null ? null : headOf(column), message });
    }
  }
  return { rows, errors };
}

/** A row that refers to a file which was never uploaded, or is here no more. */
export const missingFiles = (
  { heads, rows }: ImportPlan & Pick<ReadFile, 'heads'>,
  known: ReadonlySet<string>,
): ImportError[] =>
  rows.flatMap(({ row, description }) =>
    (['photos', 'documents'] as const)
      .filter((list) =>
        description[list].some(({ url }) => {
          const sha256 = fileAt(url);
          return sha256 !== undefined && !known.has(sha256);
        }),
      )
      .map((list) => ({
        row,
        column: heads.get(list) ?? list,
        message: cellFaults.missingFile,
      })),
  );

const columnIn = ({ column }: ImportError): string => column ?? '';

type Fault = Omit<ImportError, 'row'>;

/** Which cells would say something else than before. */
function changesOf(
  before: InstrumentDescription | undefined,
  after: InstrumentDescription,
  headOf: (column: string) => string,
): CellChange[] {
  if (!before) return [];
  const [was, is] = [writeCells(before), writeCells(after)];
  return columns
    .filter((column) => was[column] !== is[column])
    .map((column) => ({ column: headOf(column), before: was[column], after: is[column] }));
}

function idFaults(
  { id }: FileRow,
  known: ReadonlyMap<string, KnownDescription>,
  seen: ReadonlySet<string>,
): Fault[] {
  if (id === null) return [];
  const fault = (message: Bilingual): Fault[] => [{ column: 'id', message }];
  const read = anId.safeParse(id);
  const instrument = read.success ? known.get(read.data) : undefined;
  if (!read.success || !instrument) return fault(cellFaults.notThere);
  if (seen.has(read.data)) return fault(cellFaults.twice);
  return instrument.retired ? fault(cellFaults.retired) : [];
}

/** The description where it is right; else its faults are added, one for each cell. */
function checked(
  { read, errors }: FileRow,
  before: InstrumentDescription | undefined,
  format: 'csv' | 'json',
  faults: Fault[],
): InstrumentDescription | undefined {
  if (!read) return undefined;
  const { input, errors: unread } = read(before);
  faults.push(...unread);
  const parsed = describedInstrument.safeParse(input);
  if (parsed.success) return parsed.data;
  const told = new Set([...errors, ...unread].map(({ column }) => column));
  for (const issue of parsed.error.issues) {
    const column = format === 'csv' ? columnOfField(issue.path) : issue.path.join('.');
    if (told.has(column)) continue;
    told.add(column);
    faults.push({ column, message: messageOf(issue) });
  }
  return undefined;
}
