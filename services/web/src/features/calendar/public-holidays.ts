import calendar from '@holiday-jp/holiday_jp';

/** Whether a calendar date (`2026-11-23`) is a public holiday of Japan, as the platform sees it. */
export const isPublicHoliday = (date: string): boolean => Object.hasOwn(calendar.holidays, date);
