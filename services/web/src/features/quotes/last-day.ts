import { epochMs, fromEpochMs, type Instant, japanDate } from '@kyoyo/kernel';

/** The day that ends then, at its 24:00. */
export const lastDayOf = (until: string): string =>
  japanDate(fromEpochMs(epochMs(until as Instant) - 1));
