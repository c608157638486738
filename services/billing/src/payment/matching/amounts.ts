import type { Allocation, MatchReason } from '@kyoyo/contracts';
import type { Yen } from '@kyoyo/kernel';
import type { MatchingFacts, OpenInvoice } from './facts.ts';
import { subsetsOfSum } from './sums.ts';

/** Invoices of one organisation that an amount fits, and how. */
export interface AmountFit {
  readonly allocations: readonly Allocation[];
  readonly togetherWith: readonly string[];
  readonly reason: MatchReason;
  /** The amount alone does not say which invoices it is for. */
  readonly isOneOfMany: boolean;
}

type Amounts = Pick<MatchingFacts, 'fees' | 'siblings'>;

/** What of an organisation is exactly this. */
export const equalFits = (yen: Yen, open: readonly OpenInvoice[]): AmountFit[] =>
  marked(open.filter(({ leftYen }) => leftYen === yen).map((one) => single(one, yen)));

/** The plainest kind of fit that there is; what is plainer leaves the others out. */
export function amountFits(
  yen: Yen,
  open: readonly OpenInvoice[],
  { fees, siblings }: Amounts,
): AmountFit[] {
  const inOrder = open.toSorted(byDue);
  const equal = equalFits(yen, inOrder);
  if (equal.length > 0) return equal;
  const lessFee = fees.flatMap((feeYen) => [
    ...inOrder
      .filter(({ leftYen }) => leftYen === yen + feeYen)
      .map((one) => single(one, yen, feeYen)),
    ...sums(inOrder, yen + feeYen, feeYen),
  ]);
  const fits = [...sums(inOrder, yen, 0), ...lessFee];
  if (fits.length > 0) return marked(fits);
  return marked([...together(yen, inOrder, siblings), ...overOrPart(yen, inOrder)]);
}

const byDue = (one: OpenInvoice, other: OpenInvoice): number =>
  one.dueOn < other.dueOn || (one.dueOn === other.dueOn && one.number < other.number) ? -1 : 1;

const marked = (fits: readonly Omit<AmountFit, 'isOneOfMany'>[]): AmountFit[] =>
  fits.map((fit) => ({ ...fit, isOneOfMany: fits.length > 1 }));

type Fit = Omit<AmountFit, 'isOneOfMany'>;

const single = ({ invoiceId }: OpenInvoice, yen: Yen, feeYen = 0): Fit => ({
  allocations: [{ invoiceId, yen, feeYen }],
  togetherWith: [],
  reason: feeYen === 0 ? 'amount-equal' : 'amount-less-fee',
});

/** Several invoices paid at once; a fee is taken of the first that is larger than it. */
function sums(open: readonly OpenInvoice[], sum: Yen, feeYen: Yen): Fit[] {
  const lefts = open.map(({ leftYen }) => leftYen);
  return subsetsOfSum(lefts, sum).flatMap((places): Fit[] => {
    const some = places.map((place) => open[place] as OpenInvoice);
    const bearing = some.find(({ leftYen }) => leftYen > feeYen);
    if (!bearing) return [];
    const allocations = some.map((one): Allocation => {
      const fee = one === bearing ? feeYen : 0;
      return { invoiceId: one.invoiceId, yen: one.leftYen - fee, feeYen: fee };
    });
    const reason = feeYen === 0 ? 'sum-of-invoices' : 'amount-less-fee';
    return [{ allocations, togetherWith: [], reason }];
  });
}

/** One invoice paid in several parts, all of which are here. */
function together(
  yen: Yen,
  open: readonly OpenInvoice[],
  siblings: MatchingFacts['siblings'],
): Fit[] {
  return open.flatMap(({ invoiceId, leftYen }): Fit[] => {
    const others = siblings.filter(({ restYen }) => restYen === leftYen - yen);
    const many = subsetsOfSum(
      siblings.map(({ restYen }) => restYen),
      leftYen - yen,
    );
    const parts = others[0] ? [others[0]] : (many[0] ?? []).map((place) => siblings[place]!);
    if (leftYen <= yen || parts.length === 0) return [];
    return [
      {
        allocations: [{ invoiceId, yen, feeYen: 0 }],
        togetherWith: parts.map(({ paymentId }) => paymentId),
        reason: 'together-with-others',
      },
    ];
  });
}

/** The oldest first: a part of it, or all that is open with something left over. */
function overOrPart(yen: Yen, open: readonly OpenInvoice[]): Fit[] {
  const [oldest] = open;
  if (!oldest) return [];
  const all = open.reduce((total, { leftYen }) => total + leftYen, 0);
  if (yen > all) {
    const allocations = open.map(({ invoiceId, leftYen }) => ({
      invoiceId,
      yen: leftYen,
      feeYen: 0,
    }));
    return [{ allocations, togetherWith: [], reason: 'more-than-open' }];
  }
  const larger = open.filter(({ leftYen }) => leftYen > yen).slice(0, 3);
  return larger.map(({ invoiceId }) => ({
    allocations: [{ invoiceId, yen, feeYen: 0 }],
    togetherWith: [],
    reason: 'part-of-invoice',
  }));
}
