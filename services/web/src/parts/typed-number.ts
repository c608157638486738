import { exactPercent, factor, yen } from '@kyoyo/contracts';
import { plain } from './typed-time.ts';

/** Numbers as people type them, read strictly: what is not within its bounds is none. Pure. */

export interface Bounds {
  readonly min: number;
  readonly max: number;
}

/** Null for what is not, or not yet, a whole number that is allowed. */
export function readWhole(text: string, { min, max }: Bounds): number | null {
  const typed = plain(text);
  const number = /^\d+$/.test(typed) ? Number(typed) : NaN;
  return number >= min && number <= max ? number : null;
}

/** `1.5` hours and the like, or a fraction such as `50/60`, as whole minutes. */
export function readMinutes(text: string, unitMinutes: number): number | null {
  const [, whole, below = '1'] = /^(\d+(?:\.\d+)?)(?:\/([1-9]\d?))?$/.exec(plain(text)) ?? [];
  if (whole === undefined) return null;
  const minutes = (Number(whole) * unitMinutes) / Number(below);
  const rounded = Math.round(minutes);
  return Math.abs(minutes - rounded) < 1e-6 ? rounded : null;
}

/** Without the thousands and signs that people put into amounts. */
const bare = (text: string): string => plain(text).replace(/[\s,¥円%]/g, '');

export function readYen(text: string): number | null {
  const read = bare(text);
  if (!/^\d{1,13}$/.test(read)) return null;
  return yen.safeParse(Number(read)).success ? Number(read) : null;
}

export const readPercent = (text: string): string | null =>
  exactPercent.safeParse(bare(text)).success ? bare(text) : null;

export const readFactor = (text: string): string | null =>
  factor.safeParse(bare(text)).success ? bare(text) : null;

/** Hours as minutes, up to the longest month: `4`, `0.5`, `50/60`. */
export function readHours(text: string): number | null {
  const minutes = readMinutes(bare(text), 60);
  return minutes !== null && minutes >= 1 && minutes <= 44_640 ? minutes : null;
}
