import type { Language } from '@kyoyo/contracts';
import { fromEpochMs, type Instant, japanDate, rational, systemClock } from '@kyoyo/kernel';

/** Times are shown as Japan's clock has them, wherever the reader is. */
const locale: Record<Language, string> = { ja: 'ja-JP', en: 'en-GB' };
const timeZone = 'Asia/Tokyo';

export const formatTime = (
  instant: string,
  language: Language,
  { withSeconds = false } = {},
): string =>
  new Intl.DateTimeFormat(locale[language], {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    ...(withSeconds && { second: '2-digit' }),
  }).format(new Date(instant));

/** The year is said where it is not the present one. */
const yearOf = (instant: string): { readonly year?: 'numeric' } =>
  japanDate(instant as Instant).slice(0, 4) === japanDate(systemClock()).slice(0, 4)
    ? {}
    : { year: 'numeric' };

export const formatDay = (instant: string, language: Language): string =>
  new Intl.DateTimeFormat(locale[language], {
    timeZone,
    ...yearOf(instant),
    month: 'short',
    day: 'numeric',
    weekday: 'short',
  }).format(new Date(instant));

/** A day and its time, `12月9日(水) 13:30`. */
export const formatPoint = (instant: string, language: Language): string =>
  `${formatDay(instant, language)} ${formatTime(instant, language)}`;

/** A day of any year and its time, `2020年4月1日 0:00`. */
export const formatMinute = (instant: string, language: Language): string =>
  new Intl.DateTimeFormat(locale[language], {
    timeZone,
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  }).format(new Date(instant));

export const formatMoment = (instant: string, language: Language): string =>
  new Intl.DateTimeFormat(locale[language], {
    timeZone,
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).format(new Date(instant));

export function formatPeriod(
  { start, end }: { start: string; end: string },
  language: Language,
): string {
  const sameDay = formatDay(start, language) === formatDay(end, language);
  const until = sameDay
    ? formatTime(end, language)
    : `${formatDay(end, language)} ${formatTime(end, language)}`;
  return `${formatDay(start, language)} ${formatTime(start, language)} – ${until}`;
}

/** A month of the calendar, `2026年11月`. */
export const formatMonth = (month: string, language: Language): string =>
  new Intl.DateTimeFormat(locale[language], {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
  }).format(new Date(`${month}-01`));

export const formatYen = (yen: number): string =>
  `${yen < 0 ? '-' : ''}¥${Math.abs(yen).toLocaleString('en-US')}`;

/** An exact amount; one that has no end as a decimal is shown near its value, as such. */
export function formatExact(amount: string): string {
  const near = nearNumber(amount);
  const text = Math.abs(near.value).toLocaleString('en-US', { maximumFractionDigits: 2 });
  return `${near.exact ? '' : '≈'}${near.value < 0 ? '-' : ''}¥${text}`;
}

/** An exact amount in whole yen, a half up: what it is exactly is said beside it. */
export const formatWholeYen = (exact: string): string =>
  formatYen(Number(rational.round(rational.parseRational(exact), 'half-up')));

/** How long in hours, `302.2`. */
export const formatHours = (hours: string): string =>
  nearNumber(hours).value.toLocaleString('en-US', { maximumFractionDigits: 1 });

/** How many of a unit; hours with their minutes, `3時間13分`. */
/** Whole days, with the last one that is of them. */
export function formatDays(start: string, end: string, language: Language): string {
  const last = japanDate(fromEpochMs(Date.parse(end) - 1));
  return `${formatDate(japanDate(start as Instant), language)}–${formatDate(last, language)}`;
}

export function formatUnits(
  quantity: string,
  unitLabel: { readonly en: string } | null,
  language: Language,
): string {
  const minutes = rational.multiply(rational.parseRational(quantity), rational.rational(60));
  const isWhole = /^\d+$/.test(quantity);
  return unitLabel?.en === 'hour' && !isWhole && minutes.denominator === 1n
    ? formatMinutes(Number(minutes.numerator), language)
    : formatQuantity(quantity);
}

/** How many units, `1.7` or near `1.71`. */
export function formatQuantity(quantity: string): string {
  const near = nearNumber(quantity);
  const text = near.value.toLocaleString('en-US', { maximumFractionDigits: 4 });
  return `${near.exact ? '' : '≈'}${text}`;
}

function nearNumber(exact: string): { value: number; exact: boolean } {
  const [numerator, denominator] = exact.split('/').map(Number);
  return { value: (numerator ?? 0) / (denominator ?? 1), exact: denominator === undefined };
}

/** The size of a file, `1.2 MB`. */
export const formatBytes = (bytes: number): string =>
  bytes < 100_000
    ? `${Math.max(1, Math.round(bytes / 1_024))} KB`
    : `${(bytes / 1_048_576).toFixed(1)} MB`;

export const formatClock = (minuteOfDay: number): string =>
  `${String(Math.floor(minuteOfDay / 60)).padStart(2, '0')}:${String(minuteOfDay % 60).padStart(2, '0')}`;

/** A length of work or use, `16時間30分`. */
export function formatMinutes(minutes: number, language: Language): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const [ofHours, ofMinutes] = language === 'ja' ? ['時間', '分'] : [' h', ' min'];
  if (hours === 0 && rest > 0) return `${rest}${ofMinutes}`;
  const whole = `${hours}${ofHours}`;
  if (rest === 0) return whole;
  return language === 'ja' ? `${whole}${rest}${ofMinutes}` : `${whole} ${rest}${ofMinutes}`;
}

/** A stretch of time in all its parts, `1日2時間30分`. */
export function formatSpan(minutes: number, language: Language): string {
  const words =
    language === 'ja' ? (['日', '時間', '分'] as const) : ([' d', ' h', ' min'] as const);
  const parts = [Math.floor(minutes / 1_440), Math.floor(minutes / 60) % 24, minutes % 60];
  return parts
    .flatMap((part, index) => (part > 0 ? [`${part}${words[index]}`] : []))
    .join(language === 'ja' ? '' : ' ');
}

/** A calendar date, such as the last day of a qualification. */
export const formatDate = (date: string, language: Language): string =>
  new Intl.DateTimeFormat(locale[language], {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'short',
    day: 'numeric',
  }).format(new Date(date));

/** Words one after the other, as the language sets them apart. */
export const listed = (words: readonly string[], language: Language): string =>
  words.join(language === 'ja' ? '、' : ', ');
