import { japanDate, systemClock } from '@kyoyo/kernel';

/** `2026-12` → `2026-11` */
export function monthBefore(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 1 ? `${year - 1}-12` : `${year}-${String(number - 1).padStart(2, '0')}`;
}

export const thisMonth = (): string => japanDate(systemClock()).slice(0, 7);

/** This month and those before it, and `also` where it is none of them: what the address says may be. */
export function lastMonths(count: number, also?: string): string[] {
  const months = [thisMonth()];
  while (months.length < count) months.push(monthBefore(months.at(-1) ?? ''));
  return !also || months.includes(also) ? months : [...months, also];
}
