/** A claimant's fiscal year, by its first and its last month. */
export interface FiscalYear {
  readonly fromMonth: string;
  readonly toMonth: string;
}

const written = (nth: number): string =>
  `${Math.floor(nth / 12)}-${String((nth % 12) + 1).padStart(2, '0')}`;

const yearsShown = 7;

/** The years that begin in this month of the calendar, the present one first. */
export function yearsFrom(startMonth: number, today: string): FiscalYear[] {
  const [year = 0, month = 1] = today.split('-').map(Number);
  const first = year * 12 + startMonth - 1 - (month < startMonth ? 12 : 0);
  return Array.from({ length: yearsShown }, (_, back) => {
    const begins = first - back * 12;
    return { fromMonth: written(begins), toMonth: written(begins + 11) };
  });
}
