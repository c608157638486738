import {
  type Bilingual,
  byRule,
  describedInstrument,
  fileAt,
  id as anId,
  type ImportError,
  type InstrumentDescription,
} from '@kyoyo/contracts';
import type { z } from 'zod';
import { cellFaults, columnOfField, tooLong, tooSmall } from './import-columns.ts';
import type { FileRow, ReadFile } from './import-file.ts';

/** What the institution has now, by id. */
export interface KnownDescription {
  readonly description: InstrumentDescription;
  readonly retired: boolean;
}

export interface PlannedRow {
  readonly row: number;
  readonly action: 'propose' | 'change' | 'keep';
  readonly instrumentId: string | null;
  readonly description: InstrumentDescription;
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
  const seen = new Set<string>();
  for (const fileRow of file.rows) {
    const { row } = fileRow;
    const faults = [...fileRow.errors, ...idFaults(fileRow, known, seen)];
    const description = checked(fileRow, format, faults);
    const instrumentId = fileRow.id?.toLowerCase() ?? null;
    if (instrumentId !== null) seen.add(instrumentId);
    if (faults.length === 0 && description) {
      const before = instrumentId === null ? undefined : known.get(instrumentId)?.description;
      rows.push({ row, instrumentId, description, action: actionOf(description, before) });
    }
    errors.push(
      ...faults.map(({ column, message }) => ({
        row,
        column: column === null ? null : (file.heads.get(column) ?? column),
        message,
      })),
    );
  }
  return { rows, errors };
}

/** A row that refers to a file which was never uploaded, or is here no more. */
export const missingFiles = (
  { heads }: ReadFile,
  { rows }: ImportPlan,
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

type Fault = Omit<ImportError, 'row'>;

function actionOf(
  description: InstrumentDescription,
  before: InstrumentDescription | undefined,
): PlannedRow['action'] {
  if (!before) return 'propose';
  return JSON.stringify(description) === JSON.stringify(before) ? 'keep' : 'change';
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
  { input, errors }: FileRow,
  format: 'csv' | 'json',
  faults: Fault[],
): InstrumentDescription | undefined {
  if (input === undefined) return undefined;
  const read = describedInstrument.safeParse(input);
  if (read.success) return read.data;
  const told = new Set(errors.map(({ column }) => column));
  for (const issue of read.error.issues) {
    const column = format === 'csv' ? columnOfField(issue.path) : issue.path.join('.');
    if (told.has(column)) continue;
    told.add(column);
    faults.push({ column, message: messageOf(issue) });
  }
  return undefined;
}

function messageOf(issue: z.core.$ZodIssue): Bilingual {
  if (issue.code === 'too_small') {
    return issue.origin === 'string' ? cellFaults.needed : tooSmall(issue.minimum);
  }
  if (issue.code === 'too_big') return tooLong(issue.maximum);
  if (issue.code === 'invalid_format') {
    return issue.format === 'date' ? cellFaults.date : cellFaults.object;
  }
  if (issue.code === 'invalid_type') {
    if (issue.message.endsWith('undefined')) return cellFaults.needed;
    return ['number', 'int'].includes(issue.expected) ? cellFaults.number : cellFaults.object;
  }
  if (issue.code === 'unrecognized_keys') return cellFaults.unknownColumn;
  if (issue.code !== 'custom') return cellFaults.object;
  return issue.message === byRule('file-address') ? cellFaults.address : cellFaults.date;
}
