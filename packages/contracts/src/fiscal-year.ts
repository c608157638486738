import { type Instant, japanDate } from '@kyoyo/kernel';
import { z } from 'zod';
import { countInQuery } from './bounds.ts';

/** Of Japan: 2026 is April 2026 to March 2027. */
export const fiscalYear = z.int().min(2000).max(2199);
export const fiscalYearInQuery = countInQuery(2000, 2199);

/** The fiscal year that a day, `2026-11-29`, or a month, `2026-11`, is in. */
export const fiscalYearOfDay = (day: string): number =>
  Number(day.slice(0, 4)) - (day.slice(5, 7) < '04' ? 1 : 0);

export const fiscalYearOf = (instant: Instant): number => fiscalYearOfDay(japanDate(instant));
