import {
  type Instant,
  japanDate,
  japanMinuteOfDay,
  japanWeekday,
  type Period,
} from '@kyoyo/kernel';
import type { Language } from './primitives.ts';

/** Times as Japan's clock has them, in the sentences of notices and refusals. */

/**
 * `11月20日(金) 10:00〜12:00`; the day again where it ends on another, once for a moment. Of a year
 * that is not the one in which it is said, or always where nothing is said, `2025年11月20日(木)`.
 */
export function writtenPeriod(
  { start, end }: Period,
  language: Language,
  saidAt: Instant | null,
): string {
  const day = (at: Instant): string => writtenDay(at, language, saidAt);
  if (start === end) return `${day(start)} ${clockOf(start)}`;
  const until = day(start) === day(end) ? clockOf(end) : `${day(end)} ${clockOf(end)}`;
  return `${day(start)} ${clockOf(start)}${language === 'ja' ? '〜' : '–'}${until}`;
}

const weekdays = { ja: '月火水木金土日', en: 'MonTueWedThuFriSatSun' } as const;
const months = 'JanFebMarAprMayJunJulAugSepOctNovDec';

function writtenDay(at: Instant, language: Language, saidAt: Instant | null): string {
  const [year = 0, month = 0, day = 0] = japanDate(at).split('-').map(Number);
  const isOfYear = saidAt !== null && japanDate(saidAt).startsWith(`${year}-`);
  const nth = japanWeekday(at) - 1;
  if (language === 'ja') {
    return `${isOfYear ? '' : `${year}年`}${month}月${day}日(${weekdays.ja[nth]})`;
  }
  const name = months.slice(3 * month - 3, 3 * month);
  const weekday = weekdays.en.slice(3 * nth, 3 * nth + 3);
  return `${weekday} ${day} ${name}${isOfYear ? '' : ` ${year}`}`;
}

/** `11月20日(金) 10:00`: of something near, whose year goes without saying. */
export const writtenMoment = (at: Instant, language: Language): string =>
  writtenPeriod({ start: at, end: at }, language, at);

/** `09:05`, to the minute that has begun. */
function clockOf(at: Instant): string {
  const minutes = Math.floor(japanMinuteOfDay(at));
  return [Math.floor(minutes / 60), minutes % 60].map((n) => `${n}`.padStart(2, '0')).join(':');
}
