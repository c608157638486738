import { isDate, isWithinYear, latestCreation, yearsFrom } from '../days.ts';

/** Two-digit years, of the era unless the bank is known to send Western ones. */
export type Years = 'era' | 'western';

const eras = [
  { yearBefore: 2018, from: '2019-05-01', to: '9999-12-31' },
  { yearBefore: 1988, from: '1989-01-08', to: '2019-04-30' },
] as const;

/** What a date can mean, the latest first; nothing where there is no such day. */
function readings(yymmdd: string, years: Years): string[] {
  if (!/^\d{6}$/.test(yymmdd)) return [];
  const year = Number(yymmdd.slice(0, 2));
  const dateIn = (whole: number) => `${whole}-${yymmdd.slice(2, 4)}-${yymmdd.slice(4, 6)}`;
  if (years === 'western') return [dateIn(2000 + year)].filter(isDate);
  if (year === 0) return [];
  return eras.flatMap(({ yearBefore, from, to }) => {
    const date = dateIn(yearBefore + year);
    return isDate(date) && date >= from && date <= to ? [date] : [];
  });
}

/** When a file was made: the latest reading that is not after tomorrow. */
export const createdDate = (yymmdd: string, years: Years, today: string): string | undefined =>
  readings(yymmdd, years).find((date) => date <= latestCreation(today));

/** Any other date of a file: the reading within a year of when it was made. */
export const dateNear = (yymmdd: string, years: Years, createdOn: string): string | undefined =>
  readings(yymmdd, years).find((date) => isWithinYear(date, createdOn));

/** Throws where no era has the day. */
export function writtenDate(date: string, years: Years): string {
  const digits = date.slice(2).replaceAll('-', '');
  if (years === 'western') return digits;
  const era = eras.find(({ from, to }) => date >= from && date <= to);
  if (!era) throw new RangeError(`No era has ${date}`);
  return String(Number(date.slice(0, 4)) - era.yearBefore).padStart(2, '0') + digits.slice(2);
}

/**
 * Whether a file reads as of long ago by the setting, and as of these days by the other: the bank
 * sends its years the other way, and whoever trusts the reading books years in the past.
 */
export function looksOtherwise(yymmdd: string, years: Years, today: string): boolean {
  const isRecent = (date: string | undefined) => date !== undefined && date >= yearsFrom(today, -1);
  const other = years === 'era' ? 'western' : 'era';
  return (
    !isRecent(createdDate(yymmdd, years, today)) && isRecent(createdDate(yymmdd, other, today))
  );
}
