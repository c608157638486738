import { describedInstrument, type InstrumentStatus } from '@kyoyo/contracts';
import { type Encoding, textOf } from './csv.ts';
import { readCsv, readJson, type ReadFile, rowsMax } from './file.ts';
import type { Unplanned } from './planning.ts';
import { columnsMax } from './table.ts';
import { type ImportPlan, planImport } from './plan.ts';

/** More than anybody mends before they look again. */
const errorsToldMax = 1_000;

export interface FileToPlan {
  readonly format: 'csv' | 'json';
  readonly content: string;
  /** Bytes as they are, in UTF-8 or Shift_JIS, or text that is read already. */
  readonly encoding: 'text' | 'base64';
  /** What the institution has. */
  readonly own: readonly { readonly id: string; readonly status: InstrumentStatus }[];
}

export interface PlannedFile extends ImportPlan {
  readonly encoding: Encoding;
  /** How the file itself calls a column. */
  readonly heads: ReadonlyMap<string, string>;
  readonly errorsCount: number;
}

/** The description alone, its members in the order in which every description has them. */
export const descriptionOf = (own: FileToPlan['own'][number]) =>
  describedInstrument.strip().parse(own);

export function planFile({ format, content, encoding, own }: FileToPlan): PlannedFile | Unplanned {
  const file = readFile(format, content, encoding);
  if (!file) return { refused: 'import-unreadable' };
  if (file === 'too-wide') return { refused: 'import-too-wide', columnsMax };
  if (file.rows.length > rowsMax) return { refused: 'import-too-long', rowsMax };
  const known = new Map(
    own.map((one) => [
      one.id,
      {
        description: descriptionOf(one),
        retired: one.status === 'retired',
        shared: one.status === 'approved' || one.status === 'suspended',
      },
    ]),
  );
  const plan = planImport(file, format, known);
  return {
    encoding: file.encoding,
    heads: file.heads,
    rows: plan.rows,
    errors: plan.errors.slice(0, errorsToldMax),
    errorsCount: plan.errors.length,
  };
}

function readFile(
  format: FileToPlan['format'],
  content: string,
  encoding: FileToPlan['encoding'],
): ReadFile | 'too-wide' | undefined {
  const read = textOf(content, encoding);
  if (!read) return undefined;
  const { text, encoding: found } = read;
  return format === 'csv' ? readCsv(text, found) : readJson(text, found);
}
