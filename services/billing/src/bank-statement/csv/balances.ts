import { yenText } from '../fault.ts';
import type { StatementRow } from '../read-statement.ts';
import { refuseRow } from './refusing.ts';

/** A row with the balance after it, where the list tells one. */
export interface Told {
  readonly row: StatementRow;
  readonly balance: number | null;
}

/**
 * The balance of each row follows from the one before, so that a lost row is seen. Lists have their
 * oldest row first or last: the balances tell it.
 */
export function oldestFirst(told: readonly Told[], column: string): StatementRow[] {
  const turned = told.toReversed();
  const fault = firstFault(told);
  if (!fault) return told.map(({ row }) => row);
  const faultTurned = firstFault(turned);
  if (!faultTurned) return turned.map(({ row }) => row);
  const days = told.map(({ row }) => row.postedOn);
  const isTurned = (days[0] as string) > (days.at(-1) as string);
  const { record, expected, found } = isTurned ? faultTurned : fault;
  return refuseRow(record, column, yenText(expected), yenText(found));
}

function firstFault(told: readonly Told[]) {
  let before: number | undefined;
  for (const { row, balance } of told) {
    const moved = row.direction === 'in' ? row.yen : -row.yen;
    const expected = before === undefined ? undefined : before + moved;
    if (balance !== null && expected !== undefined && balance !== expected) {
      return { record: row.record, expected, found: balance };
    }
    before = balance ?? expected;
  }
  return undefined;
}
