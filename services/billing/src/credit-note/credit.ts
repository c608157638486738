import type { CreditLine, CreditWish, Issuer, IssuedInvoice, TaxTotal } from '@kyoyo/contracts';
import { type Rational, rational, toYen, type Yen } from '@kyoyo/kernel';
import { divideYen, roundTogether } from '../invoice/totals.ts';

/** What is left of a line of an invoice: without tax, its tax, and what it bills of its charge. */
export interface LineLeft {
  readonly net: Yen;
  readonly tax: Yen;
  readonly billed: Yen;
}

type Part = Pick<CreditLine, 'line' | 'netYen' | 'taxYen' | 'billedYen'>;

/** What each line of an invoice came to when it was issued; the tax of a rate is divided over its lines. */
export function linesOf({ basis, lines, totals }: IssuedInvoice): LineLeft[] {
  const left: LineLeft[] = lines.map(() => ({ net: 0, tax: 0, billed: 0 }));
  for (const { taxPercent, net, tax } of totals) {
    const indexes = [...lines.keys()].filter((index) => lines[index]?.taxPercent === taxPercent);
    const amounts = indexes.map((index) => rational.rational(lines[index]?.amountYen ?? 0));
    const nets = basis === 'exclusive' ? roundTogether(net, amounts) : divideYen(net, amounts);
    const taxes = divideYen(tax, amounts);
    indexes.forEach((index, nth) => {
      const billed = lines[index]?.netYen ?? 0;
      left[index] = { net: nets[nth] ?? 0, tax: taxes[nth] ?? 0, billed };
    });
  }
  return left;
}

/** What earlier credits have left of them. */
export const leftOf = (invoice: IssuedInvoice, earlier: readonly Part[]): LineLeft[] =>
  earlier.reduce<LineLeft[]>(
    (left, { line, netYen, taxYen, billedYen }) =>
      left.map((one, index) =>
        index === line - 1
          ? { net: one.net - netYen, tax: one.tax - taxYen, billed: one.billed - billedYen }
          : one,
      ),
    linesOf(invoice),
  );

/**
 * The lines of a credit note and what they come to; null where that is more than is left of a line, or
 * nothing. What ends a line takes all that is left of it, tax included; of the others the tax is rounded
 * once for each rate, as the issuer does, and never more than is left.
 */
export function creditOf(
  { basis, lines }: IssuedInvoice,
  left: readonly LineLeft[],
  wish: CreditWish,
  taxRounding: Issuer['taxRounding'],
): { readonly lines: readonly Part[]; readonly totals: TaxTotal[] } | null {
  const asked = askedOf(wish, left);
  if (!asked) return null;
  const gross = wish.kind === 'amount' || basis === 'inclusive';
  const parts: Part[] = [];
  const totals: TaxTotal[] = [];
  for (const taxPercent of new Set(asked.map(({ line }) => lines[line - 1]?.taxPercent))) {
    if (taxPercent === undefined) return null;
    const ofRate = asked.filter(({ line }) => lines[line - 1]?.taxPercent === taxPercent);
    const credited = ofOneRate(ofRate, left, { taxPercent, gross, taxRounding });
    if (!credited) return null;
    parts.push(...credited);
    const net = credited.reduce((sum, { netYen }) => sum + netYen, 0);
    const tax = credited.reduce((sum, { taxYen }) => sum + taxYen, 0);
    totals.push({ taxPercent, net, tax, total: net + tax });
  }
  totals.sort((a, b) => Number(b.taxPercent) - Number(a.taxPercent));
  return totals.some(({ total }) => total > 0)
    ? { lines: parts.toSorted((a, b) => a.line - b.line), totals }
    : null;
}

interface Asked {
  readonly line: number;
  /** Null for all that is left. */
  readonly yen: Yen | null;
}

function askedOf(wish: CreditWish, left: readonly LineLeft[]): Asked[] | null {
  const open = [...left.keys()].filter((index) => grossOf(left[index]) !== 0);
  switch (wish.kind) {
    case 'whole':
      return open.map((index) => ({ line: index + 1, yen: null }));
    case 'lines': {
      const named = wish.lines.map(({ line }) => line);
      if (new Set(named).size < named.length) return null;
      return wish.lines.map(({ line, amountYen }) => ({ line, yen: amountYen }));
    }
    case 'amount': {
      const all = open.reduce((sum, index) => sum + grossOf(left[index]), 0);
      if (wish.totalYen > all) return null;
      const shares = divideYen(
        wish.totalYen,
        open.map((index) => rational.rational(grossOf(left[index]))),
      );
      return open
        .map((index, nth) => ({ line: index + 1, yen: shares[nth] ?? 0 }))
        .filter(({ yen }) => yen !== 0);
    }
  }
}

const grossOf = (left: LineLeft | undefined): Yen => (left ? left.net + left.tax : 0);

interface OfRate {
  readonly taxPercent: string;
  /** Whether what is asked for holds the tax. */
  readonly gross: boolean;
  readonly taxRounding: Issuer['taxRounding'];
}

function ofOneRate(
  asked: readonly Asked[],
  left: readonly LineLeft[],
  rate: OfRate,
): Part[] | null {
  const parts: Part[] = [];
  const partly: { line: number; yen: Yen; left: LineLeft }[] = [];
  for (const { line, yen } of asked) {
    const open = left[line - 1];
    const most = open && (rate.gross ? grossOf(open) : open.net);
    if (!open || most === undefined || (yen !== null && !isWithin(yen, most))) return null;
    if (yen === null || yen === most) {
      parts.push({ line, netYen: open.net, taxYen: open.tax, billedYen: open.billed });
    } else partly.push({ line, yen, left: open });
  }
  const taxes = taxOf(
    partly.map(({ yen }) => yen),
    rate,
  );
  partly.forEach(({ line, yen, left: open }, index) => {
    const rounded = atMost(taxes[index] ?? 0, open.tax);
    // Without tax, no more than is left either: the rest of what was asked for is tax.
    const tax = rate.gross ? yen - atMost(yen - rounded, open.net) : rounded;
    const net = rate.gross ? yen - tax : yen;
    parts.push({ line, netYen: net, taxYen: tax, billedYen: atMost(net, open.billed) });
  });
  return parts;
}

/** What took something off an invoice is itself below zero. */
const isWithin = (yen: Yen, most: Yen): boolean =>
  most < 0 ? most <= yen && yen < 0 : 0 < yen && yen <= most;
const atMost = (yen: Yen, most: Yen): Yen => (most < 0 ? Math.max(yen, most) : Math.min(yen, most));

/** The tax on, or in, all of these together, divided over them. */
function taxOf(amounts: readonly Yen[], { taxPercent, gross, taxRounding }: OfRate): Yen[] {
  const percent = rational.parseRational(taxPercent);
  const hundred = rational.rational(100);
  const share: Rational = gross
    ? rational.divide(percent, rational.add(hundred, percent))
    : rational.divide(percent, hundred);
  const exact = amounts.map((yen) => rational.rational(yen));
  const tax = toYen(rational.multiply(rational.sum(exact), share), taxRounding);
  return divideYen(tax, exact);
}
