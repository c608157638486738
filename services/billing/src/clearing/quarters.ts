/** The months of a quarter of the fiscal year, which begins in April: `2026-Q4` ends with `2027-03`. */
export function lastMonthOf(quarter: string): string {
  const [year = '', nth = ''] = quarter.split('-Q');
  const last = Number(nth) * 3 + 3;
  return last > 12 ? `${Number(year) + 1}-03` : `${year}-${String(last).padStart(2, '0')}`;
}
