import type { ChargedContractFee, FeeMonth } from '@kyoyo/contracts';
import { rational } from '@kyoyo/kernel';
import { lastDayOf } from '../books/months.ts';
import { spreadOverMonths } from '../books/spread.ts';
import { divideYen } from '../invoice/totals.ts';

/** Of which months' income a contract's fee is by now, and in which month it was booked. */
export interface Earning {
  readonly bookedIn: string;
  readonly months: ReadonlyMap<string, number>;
}

/** What is charged ahead is deferred (前受金), and becomes income at the end of each month that it is for. */
export const feeMonthsOf = ({ fee, totals }: ChargedContractFee, bookedOn: string): FeeMonth[] =>
  spreadOverMonths(totals.net, fee.period).map(({ month, yen }) => ({
    month,
    yen,
    isDeferred: month > bookedOn.slice(0, 7),
  }));

/**
 * Of which months' income it is what is added to a fee or, below zero, taken off it. It goes against what
 * is still deferred, and only then against what was income already, each by what its months have; what
 * they do not hold is income of the day.
 */
export function takenFrom(earning: Earning, netYen: number, bookedOn: string): FeeMonth[] {
  const sign = Math.sign(netYen);
  const against = [...earning.months]
    .filter(([, yen]) => yen * sign < 0)
    .map(([month, yen]) => {
      const isDeferred = month > earning.bookedIn && lastDayOf(month) > bookedOn;
      return { month, yen: Math.abs(yen), isDeferred };
    });
  const ahead = against.filter(({ isDeferred }) => isDeferred);
  const before = against.filter(({ isDeferred }) => !isDeferred);
  const fromAhead = Math.min(Math.abs(netYen), sumOf(ahead));
  const fromBefore = Math.min(Math.abs(netYen) - fromAhead, sumOf(before));
  const rest = Math.abs(netYen) - fromAhead - fromBefore;
  return [
    ...partsOf(ahead, fromAhead),
    ...partsOf(before, fromBefore),
    { month: bookedOn.slice(0, 7), yen: rest, isDeferred: false },
  ].flatMap((part) => (part.yen === 0 ? [] : [{ ...part, yen: sign * part.yen }]));
}

const sumOf = (months: readonly FeeMonth[]): number =>
  months.reduce((sum, { yen }) => sum + yen, 0);

function partsOf(months: readonly FeeMonth[], yen: number): FeeMonth[] {
  const parts = divideYen(
    yen,
    months.map((month) => rational.rational(month.yen)),
  );
  return months.map((month, index) => ({ ...month, yen: parts[index] ?? 0 }));
}

export function earnedWith({ bookedIn, months }: Earning, moved: readonly FeeMonth[]): Earning {
  const so = new Map(months);
  for (const { month, yen } of moved) so.set(month, (so.get(month) ?? 0) + yen);
  return { bookedIn, months: so };
}
