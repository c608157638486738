import { japanDate, systemClock } from '@kyoyo/kernel';

/** Whole days from today to a date in Japan. */
export const daysUntil = (date: string): number =>
  Math.round((Date.parse(date) - Date.parse(japanDate(systemClock()))) / 86_400_000);
