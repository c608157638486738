import type { RateCard } from '@kyoyo/contracts';
import { epochMs, fromEpochMs, type Instant } from '@kyoyo/kernel';
import type { Charge } from '../../api.ts';
import type { Dictionary } from '../../language/ja.ts';

type Card = Pick<RateCard, 'basis' | 'unit' | 'indirectPercent' | 'tax'>;
type Charged = Pick<Charge, 'kind' | 'fee' | 'lines' | 'reserved' | 'usedFrom' | 'usedTo'>;

/** Lengths and times in the reader's words. */
interface Formats {
  readonly length: (minutes: number) => string;
  readonly clock: (at: Instant, withSeconds: boolean) => string;
}

/** Which rules of the rate card made the amount of this charge, each in a sentence. Pure. */
export function reasonsOf(
  { basis, unit, indirectPercent, tax }: Card,
  charge: Charged,
  words: Dictionary['charges']['reasons'],
  { length, clock }: Formats,
): string[] {
  const isByTime = unit.kind !== 'count';
  const counted = countedOf(charge, basis);
  const kinds = new Set(pricedLines(charge).map(({ kind }) => kind));
  const isProrated = unit.kind === 'time' && unit.billing === 'prorated';
  const rounded = isProrated ? roundedEnd(charge, unit.minutes) : null;
  return [
    ...(isByTime ? [words.basis[counted]] : []),
    ...(rounded
      ? [words.wholeMinutes(clock(rounded.ended, true), clock(rounded.counted, false))]
      : []),
    ...(unit.kind === 'time' && !isProrated ? [words.roundedUp(length(unit.minutes))] : []),
    ...(isProrated ? [words.prorated[counted]] : []),
    ...(unit.kind === 'day' || unit.kind === 'half-day' ? [words.wholeDays] : []),
    ...(kinds.has('minimum') ? [words.minimum] : []),
    ...(kinds.has('day-cap') ? [words.dayCap] : []),
    ...(kinds.has('time-rule') ? [words.timeRule] : []),
    ...(kinds.has('indirect') ? [words.indirect(indirectPercent)] : []),
    words.tax[tax.treatment],
  ];
}

/** What a fee is a share of, or what was charged. */
export const pricedLines = ({ fee, lines }: Pick<Charge, 'fee' | 'lines'>) =>
  fee ? fee.price.lines : lines;

/** Of a fee nothing was used; of a run that kept to its time, nothing beyond it. */
function countedOf({ kind, reserved, usedTo }: Charged, basis: Card['basis']) {
  if (kind !== 'run') return 'fee';
  return basis === 'overage' && reserved && usedTo <= reserved.end ? 'within' : basis;
}

const minuteMs = 60_000;

/**
 * The end of a run that was counted to the end of its minute: where what was charged reaches up to
 * there, from when the run began, or from when it was to begin.
 */
function roundedEnd(charge: Charged, unitMinutes: number) {
  if (charge.kind !== 'run') return null;
  const ended = charge.usedTo as Instant;
  const counted = fromEpochMs(Math.ceil(epochMs(ended) / minuteMs) * minuteMs);
  if (counted === ended) return null;
  const used = charge.lines.filter(({ kind }) => kind === 'usage');
  const minutes = used.reduce((sum, { quantity }) => sum + numberOf(quantity) * unitMinutes, 0);
  const begun = Math.floor(epochMs(charge.usedFrom as Instant) / minuteMs);
  const starts = [
    begun,
    ...(charge.reserved ? [epochMs(charge.reserved.start as Instant) / minuteMs] : []),
  ];
  const reaches = starts.some(
    (start) => epochMs(counted) / minuteMs - start === Math.round(minutes),
  );
  return reaches ? { ended, counted } : null;
}

function numberOf(exact: string | null): number {
  const [numerator = 0, denominator = 1] = (exact ?? '0').split('/').map(Number);
  return numerator / denominator;
}
