import type { BookingPolicy } from '@kyoyo/contracts';
import {
  durationMs,
  epochMs,
  fromEpochMs,
  type Instant,
  japanDate,
  japanInstant,
  later,
  type Period,
  plusMinutes,
} from '@kyoyo/kernel';
import type { CalendarEntry } from '../../../api.ts';
import { stepMinutesOf } from '../../calendar/bookings.ts';

/** Until when a booking could go, and what is in its way there. */
export interface EndLimit {
  readonly until: Instant;
  readonly because: 'booking' | 'outage' | 'closing' | 'longest' | 'horizon';
}

const choicesMax = 8;

/** As far as one can know beforehand: the platform itself decides. `entries` are the unit's others. */
export function latestEnd(
  { start }: Period,
  policy: BookingPolicy,
  entries: readonly CalendarEntry[],
  now: Instant,
): EndLimit {
  const { durationMinutesMax, horizonDays, opening, overnight, bufferMinutes } = policy;
  const limits: EndLimit[] = [
    { until: plusMinutes(start, durationMinutesMax), because: 'longest' },
    { until: plusMinutes(now, horizonDays * 1_440), because: 'horizon' },
  ];
  const roundTheClock = opening.toMinute - opening.fromMinute === 1_440;
  if (!overnight && !roundTheClock) {
    const closing = japanInstant(japanDate(start), opening.toMinute);
    limits.push({ until: closing, because: 'closing' });
  }
  for (const { period, status } of entries) {
    if (period.end <= start) continue;
    // Between two bookings both of their buffers are kept; an outage has none.
    const before = status === 'outage' ? 0 : bufferMinutes.before;
    const until = plusMinutes(period.start as Instant, -bufferMinutes.after - before);
    limits.push({ until, because: status === 'outage' ? 'outage' : 'booking' });
  }
  return limits.reduce((first, one) => (one.until < first.until ? one : first));
}

/** What others have of the time until this end; undefined where nothing is known to be in its way. */
export const takenBy = ({ end }: Period, { until, because }: EndLimit) =>
  end > until && (because === 'booking' || because === 'outage') ? because : undefined;

/** From `first` on, each a step of the calendar later, and the last one on the policy's grid. */
function endsUpTo(
  first: Instant,
  { until }: EndLimit,
  policy: Pick<BookingPolicy, 'granularityMinutes'>,
): Instant[] {
  const gridMs = policy.granularityMinutes * 60_000;
  const last = fromEpochMs(Math.floor(epochMs(until) / gridMs) * gridMs);
  const ends: Instant[] = [];
  const step = stepMinutesOf(policy);
  for (let end = first; end < last && ends.length < choicesMax - 1; end = plusMinutes(end, step)) {
    ends.push(end);
  }
  return [...ends, last];
}

/** How a running use can go on: later than it ends now, and later than the present. */
export function extensionsOf(
  { end }: Period,
  limit: EndLimit,
  policy: Pick<BookingPolicy, 'granularityMinutes'>,
  now: Instant,
): Instant[] {
  const stepMs = stepMinutesOf(policy) * 60_000;
  const behindMs = Math.max(0, durationMs({ start: end, end: later(end, now) }));
  const steps = Math.floor(behindMs / stepMs) + 1;
  const first = plusMinutes(end, (steps * stepMs) / 60_000);
  return endsUpTo(first, limit, policy).filter((one) => one > later(end, now));
}

/** How long a booking that is still to come could be. */
export function lengthsOf(
  { start }: Period,
  limit: EndLimit,
  policy: Pick<BookingPolicy, 'granularityMinutes' | 'durationMinutesMin'>,
): Instant[] {
  const first = plusMinutes(start, policy.durationMinutesMin);
  return endsUpTo(first, limit, policy).filter((one) => one >= first);
}
