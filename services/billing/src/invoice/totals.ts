import type { Issuer, TaxTotal } from '@kyoyo/contracts';
import { type Rational, rational, toYen, type Yen } from '@kyoyo/kernel';

/** What one line comes to, and whether that amount holds the tax. */
export interface TaxedLine {
  readonly yen: Yen;
  readonly taxInside: boolean;
  /** `0` for what is outside the tax. */
  readonly taxPercent: string;
}

/** One invoice has one basis: its amounts hold the tax, or they do not. */
type TotalsRule = Pick<Issuer, 'basis' | 'taxRounding'>;

export interface InvoiceTotals {
  /** What each line comes to in the basis; they sum to what each rate comes to. */
  readonly amountsYen: readonly Yen[];
  /** The highest rate first. */
  readonly totals: readonly TaxTotal[];
  readonly totalYen: Yen;
}

/**
 * Tax is rounded once for each rate of an invoice, and nowhere else: rounding by line is against the law
 * (消費税法施行令 70 条の 10). An amount of the other basis enters exactly. Pure.
 */
export function invoiceTotals(
  lines: readonly TaxedLine[],
  { basis, taxRounding }: TotalsRule,
): InvoiceTotals {
  const exact = lines.map((line) => amountBy(basis, line));
  const groups = Map.groupBy(lines.keys(), (index) => lines[index]?.taxPercent ?? '0');
  const rates = [...groups.keys()].toSorted(higherFirst).map((taxPercent) => {
    const indexes = groups.get(taxPercent) ?? [];
    const amounts = indexes.map((index) => exact[index] ?? rational.zero);
    return { taxPercent, indexes, amounts, sum: rational.sum(amounts) };
  });
  const totals = rates.map(({ taxPercent, sum }) =>
    taxTotal(sum, taxPercent, { basis, taxRounding }),
  );
  const amountsYen = lines.map(() => 0);
  for (const { indexes, amounts, sum } of rates) {
    const whole = roundTogether(toYen(sum, 'half-up'), amounts);
    indexes.forEach((index, nth) => (amountsYen[index] = whole[nth] ?? 0));
  }
  return { amountsYen, totals, totalYen: totals.reduce((so, { total }) => so + total, 0) };
}

const rateOf = (taxPercent: string): Rational =>
  rational.divide(rational.parseRational(taxPercent), rational.rational(100));

const onePlus = (rate: Rational): Rational => rational.add(rational.rational(1), rate);

function amountBy(basis: TotalsRule['basis'], { yen, taxInside, taxPercent }: TaxedLine): Rational {
  const amount = rational.rational(yen);
  if (taxInside === (basis === 'inclusive')) return amount;
  const factor = onePlus(rateOf(taxPercent));
  return taxInside ? rational.divide(amount, factor) : rational.multiply(amount, factor);
}

/** Yen are whole: by half-up where an amount of the other basis made the sum a fraction. */
function taxTotal(amount: Rational, taxPercent: string, rule: TotalsRule): TaxTotal {
  const rate = rateOf(taxPercent);
  const yen = toYen(amount, 'half-up');
  if (rule.basis === 'exclusive') {
    const tax = toYen(rational.multiply(amount, rate), rule.taxRounding);
    return { taxPercent, net: yen, tax, total: yen + tax };
  }
  const inside = rational.divide(rate, onePlus(rate));
  const tax = toYen(rational.multiply(rational.rational(yen), inside), rule.taxRounding);
  return { taxPercent, net: yen - tax, tax, total: yen };
}

const higherFirst = (a: string, b: string): number =>
  rational.compare(rational.parseRational(b), rational.parseRational(a));

/** Whole yen over amounts in proportion to them; an equal remainder goes to the first of them. */
export function divideYen(yen: Yen, amounts: readonly Rational[]): Yen[] {
  const whole = rational.sum(amounts);
  if (yen === 0 || rational.compare(whole, rational.zero) === 0) return amounts.map(() => 0);
  const share = rational.divide(rational.rational(yen), whole);
  return roundTogether(
    yen,
    amounts.map((amount) => rational.multiply(amount, share)),
  );
}

/** Rounds what sums to almost so many yen, so that it sums to them: by largest remainder. */
export function roundTogether(yen: Yen, exact: readonly Rational[]): Yen[] {
  const floors = exact.map((amount) => toYen(amount, 'floor'));
  const left = yen - floors.reduce((so, floor) => so + floor, 0);
  const byRemainder = exact
    .map((amount, index) => ({
      index,
      remainder: rational.subtract(amount, rational.rational(floors[index] ?? 0)),
    }))
    .toSorted((a, b) => rational.compare(b.remainder, a.remainder) || a.index - b.index);
  const favoured = new Set(byRemainder.slice(0, left).map(({ index }) => index));
  return floors.map((floor, index) => floor + (favoured.has(index) ? 1 : 0));
}
