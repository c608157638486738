import type { Language } from '@kyoyo/contracts';
import {
  type Instant,
  japanDate,
  japanInstant,
  japanMinuteOfDay,
  type Period,
} from '@kyoyo/kernel';
import { formatClock, formatDay } from './format.ts';

/** Times in words, fast enough for thousands of bars: Japan's clock is plain arithmetic. */

export const clockWords = (instant: Instant): string =>
  formatClock(Math.floor(japanMinuteOfDay(instant)));

const knownDays = new Map<string, string>();

export function dayWords(date: string, language: Language): string {
  // What year it is belongs to the words.
  const key = `${language} ${date} ${new Date().getFullYear()}`;
  const known = knownDays.get(key);
  if (known !== undefined) return known;
  const words = formatDay(japanInstant(date), language);
  knownDays.set(key, words);
  return words;
}

export const spanWords = ({ start, end }: Period): string =>
  `${clockWords(start)}–${clockWords(end)}`;

export function periodWords(period: Period, language: Language): string {
  const [first, last] = [japanDate(period.start), japanDate(period.end)];
  const until = first === last ? '' : `${dayWords(last, language)} `;
  const from = `${dayWords(first, language)} ${clockWords(period.start)}`;
  return `${from} – ${until}${clockWords(period.end)}`;
}
