import { earlier, type Instant, japanDate, japanInstant, plusMinutes } from '@kyoyo/kernel';
import type { CalendarEntry, Instrument } from '../../api.ts';
import { isBookable, isDuringOpening } from '../calendar/bookings.ts';

/**
 * Whether somebody could begin now, and until when; `until` is null for the rest of the day. Null
 * where every unit is taken. Outside opening hours nothing is free. Pure.
 */
export function freeNow(
  instrument: Instrument,
  entries: readonly CalendarEntry[],
  now: Instant,
): { readonly until: Instant | null } | 'closed' | null {
  if (!isBookable(instrument)) return 'closed';
  const { policy, units } = instrument;
  if (!isDuringOpening(policy, { start: now, end: plusMinutes(now, 1) })) return 'closed';
  // Nobody knows when somebody ends who stays over their time.
  const endOf = ({ period, status }: CalendarEntry): string | undefined =>
    status === 'running' && period.end <= now ? undefined : period.end;
  const isTaken = (entry: CalendarEntry, at: Instant): boolean =>
    entry.period.start <= at && at < (endOf(entry) ?? plusMinutes(at, 1));
  const isFull = (at: Instant): boolean =>
    entries.filter((entry) => isTaken(entry, at)).length >= units;
  if (isFull(now)) return null;
  const starts = entries.map(({ period }) => period.start as Instant).toSorted();
  const taken = starts.find((start) => start > now && isFull(start));
  const { fromMinute, toMinute } = policy.opening;
  if (toMinute - fromMinute === 1_440) return { until: taken ?? null };
  const closing = japanInstant(japanDate(now), toMinute);
  return { until: taken ? earlier(taken, closing) : closing };
}
