import type { DueRule } from '@kyoyo/contracts';

/** The day by which an invoice of the given day is to be paid, `2026-12-31` (翌月末払い). */
export function dueDay(issuedOn: string, { monthsAfter, day }: DueRule): string {
  const [year = 0, month = 0] = issuedOn.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month + monthsAfter, 0)).getUTCDate();
  const due = Date.UTC(year, month - 1 + monthsAfter, Math.min(day, lastDay));
  return new Date(due).toISOString().slice(0, 10);
}
