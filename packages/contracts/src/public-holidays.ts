import calendar from '@holiday-jp/holiday_jp';

/** Whether a calendar date (`2026-11-23`) is a public holiday of Japan (国民の祝日). */
export const isPublicHoliday = (date: string): boolean => Object.hasOwn(calendar.holidays, date);
