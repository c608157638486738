import { type Instant, japanInstant } from '@kyoyo/kernel';
import type { PageInAddress } from '../../parts/address-words.ts';
import { isDate } from '../../parts/typed-time.ts';
import type { EventsWanted } from './queries.ts';

const dayMinutes = 1_440;

/** What the address asks for, as the platform takes it. */
export function wantedOf(address: PageInAddress): EventsWanted {
  const { type, subject, whom, person, since, until, notices } = address;
  const day = (date: string | undefined, minutes: number): Instant | undefined =>
    date && isDate(date) ? japanInstant(date, minutes) : undefined;
  const [from, to] = [day(since, 0), day(until, dayMinutes)];
  const about = [subject, whom].filter(Boolean).join(',');
  return {
    ...(type && { type }),
    // They say again what happened, to many.
    ...(!type && !notices && { without: 'notices' as const }),
    ...(about && { about }),
    ...(person && { personId: person }),
    ...(from && { from }),
    ...(to && { to }),
  };
}
