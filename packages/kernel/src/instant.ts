/**
 * A point in time, always in UTC with milliseconds and `Z` (`2026-11-19T01:00:00.000Z`), so that
 * comparing the text compares the time. RFC 3339 with any offset is read at the edge by `toInstant`.
 */
export type Instant = string & { readonly instant: unique symbol };

const rfc3339 =
  /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/i;

/** The instant written by an RFC 3339 text, or undefined when it has no offset or no such day. */
export function toInstant(text: string): Instant | undefined {
  const parts = rfc3339.exec(text);
  if (!parts) return undefined;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const epochMs = Date.parse(text);
  if (Number.isNaN(epochMs) || day > daysInMonth(year, month)) return undefined;
  return fromEpochMs(epochMs);
}

export const fromEpochMs = (epochMs: number): Instant => new Date(epochMs).toISOString() as Instant;

export const epochMs = (instant: Instant): number => Date.parse(instant);

export const plusMinutes = (instant: Instant, minutes: number): Instant =>
  fromEpochMs(epochMs(instant) + minutes * 60_000);

export const later = (a: Instant, b: Instant): Instant => (a >= b ? a : b);
export const earlier = (a: Instant, b: Instant): Instant => (a <= b ? a : b);

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Where the present time is read; only the edge of a service has one. */
export type Clock = () => Instant;

export const systemClock: Clock = () => fromEpochMs(Date.now());
