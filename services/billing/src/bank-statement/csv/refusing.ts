import type { Bilingual } from '@kyoyo/contracts';
import { FileRefused } from '../fault.ts';

/** Refuses the list for what is in a row, or in a column of it. */
export function refuseRow(
  row: number,
  column: string,
  expected: Bilingual,
  found: Bilingual,
): never {
  const place = {
    ja: `${row}行目${column && `の「${column}」`}`,
    en: `Row ${row}${column && `, “${column}”`}`,
  };
  throw new FileRefused({ record: row, place, expected, found });
}
