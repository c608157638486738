import type { Booking, Quota, Slot } from '@kyoyo/contracts';
import { durationMs, type Instant, japanDate, japanWeekday, plusMinutes } from '@kyoyo/kernel';

/** What a booking takes out of one quota. */
export interface QuotaUse {
  readonly bucket: string;
  readonly of: Quota['of'];
  readonly per: Quota['per'];
  readonly limit: number;
  readonly minutes: number;
}

/** A booking counts whole in the day, week or month of Japan in which it begins. */
export const quotaUses = (slot: Slot, booking: Booking): QuotaUse[] =>
  slot.conditions.quotas.map(({ of, per, minutes: limit }) => ({
    bucket: ['quota', ...ownerOf(of, slot, booking), per, firstDay(per, slot.period.start)].join(
      '/',
    ),
    of,
    per,
    limit,
    minutes: durationMs(slot.period) / 60_000,
  }));

function ownerOf(
  of: Quota['of'],
  { instrumentId, institutionId }: Slot,
  { personId, organisationId }: Booking,
): string[] {
  switch (of) {
    case 'person':
      return [instrumentId, of, personId];
    case 'organisation':
      return [instrumentId, of, organisationId];
    case 'agreement':
      return [institutionId, of, organisationId];
  }
}

/** Weeks begin on Monday. */
function firstDay(per: Quota['per'], start: Instant): string {
  const date = japanDate(start);
  if (per === 'day') return date;
  if (per === 'month') return date.slice(0, 7);
  return japanDate(plusMinutes(start, -(japanWeekday(start) - 1) * 1_440));
}
