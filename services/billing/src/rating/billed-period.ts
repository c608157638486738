import type { RateCard } from '@kyoyo/contracts';
import {
  earlier,
  epochMs,
  fromEpochMs,
  type Instant,
  later,
  type Period,
  plusMinutes,
} from '@kyoyo/kernel';
import type { PricedTerms } from './facts.ts';

/**
 * What counts of the time that was used. `overage` bills what was reserved and, when the run went on
 * longer, the time beyond. When a run really began moves nothing, unless early use is sold.
 */
export function billedPeriod(
  basis: RateCard['basis'],
  reserved: Period,
  used: Period,
  terms: PricedTerms,
): Period {
  const counted = countedUse(reserved, used, terms);
  const begin = earlier(reserved.start, counted.start);
  switch (basis) {
    case 'reserved':
      return { start: begin, end: reserved.end };
    case 'used':
      return counted;
    case 'overage':
      return { start: begin, end: later(reserved.end, counted.end) };
  }
}

/** In whole minutes; an end within the grace, its last minute included, is the reserved end. */
function countedUse(
  reserved: Period,
  used: Period,
  { graceMinutes, earlyCharged }: PricedTerms,
): Period {
  const begun = toMinute(used.start, Math.floor);
  const start = earlyCharged ? begun : later(begun, reserved.start);
  const isInTime = used.end <= reserved.end || used.end <= plusMinutes(reserved.end, graceMinutes);
  const ended = toMinute(used.end, Math.ceil);
  return { start, end: later(start, isInTime ? earlier(ended, reserved.end) : ended) };
}

const toMinute = (at: Instant, round: (minutes: number) => number): Instant =>
  at.endsWith(':00.000Z') ? at : fromEpochMs(round(epochMs(at) / 60_000) * 60_000);
