import type { Encoding } from '../import/csv.ts';
import { columnsMax } from '../import/table.ts';
import type { Unplanned } from '../import/planning.ts';
import { readCardFile, rowsMax } from './card-file.ts';
import { type KnownPrices, planPriceList, type PriceListPlan, type Reading } from './plan.ts';

/** More than anybody mends before they look again. */
const errorsToldMax = 1_000;

export interface PriceFileToPlan extends Reading {
  readonly format: 'csv' | 'json';
  readonly content: string;
  /** Bytes as they are, in UTF-8 or Shift_JIS, or text that is read already. */
  readonly encoding: 'text' | 'base64';
  readonly own: readonly KnownPrices[];
}

export interface PlannedPriceFile extends PriceListPlan {
  readonly encoding: Encoding;
  readonly errorsCount: number;
}

export function planPriceFile(asked: PriceFileToPlan): PlannedPriceFile | Unplanned {
  const file = readCardFile(asked.format, asked.content, asked.encoding);
  if (!file) return { refused: 'import-unreadable' };
  if (file === 'too-wide') return { refused: 'import-too-wide', columnsMax };
  if (file.rowsCount > rowsMax) return { refused: 'import-too-long', rowsMax };
  const { cards, errors } = planPriceList(file, asked.own, asked);
  return {
    encoding: file.encoding,
    cards,
    errors: errors.slice(0, errorsToldMax),
    errorsCount: errors.length,
  };
}
