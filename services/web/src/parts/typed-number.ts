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

/** `1.5` hours and the like, as whole minutes. */
export function readMinutes(text: string, unitMinutes: number): number | null {
  const typed = plain(text);
  const minutes = /^\d+(\.\d+)?$/.test(typed) ? Number(typed) * unitMinutes : NaN;
  const whole = Math.round(minutes);
  return Math.abs(minutes - whole) < 1e-6 ? whole : null;
}
