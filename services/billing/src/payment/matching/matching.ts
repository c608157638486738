import { type AmountFit, amountFits, equalFits } from './amounts.ts';
import type { MatchReason } from '@kyoyo/contracts';
import type { Candidate, Match, MatchingFacts, PaymentFacts } from './facts.ts';
import { indexed, type PayerIndex, type Signs } from './payer-index.ts';

const candidatesMax = 6;

/** Of what a sign of the payer is worth, together with one of the amount. */
const worth: Readonly<Record<MatchReason, number>> = {
  'number-named': 50,
  'payer-code': 45,
  'name-equal': 40,
  'name-begins-so': 20,
  'name-differs': -25,
  'code-differs': -25,
  'other-number-named': -25,
  'amount-equal': 50,
  'amount-less-fee': 30,
  'sum-of-invoices': 30,
  'part-of-invoice': 10,
  'together-with-others': 25,
  'more-than-open': 10,
  'by-hand': 0,
};

export interface Matcher {
  readonly match: (
    payment: PaymentFacts,
    more: Pick<MatchingFacts, 'refused' | 'siblings'>,
  ) => Match;
  /** The one match that is certain, where there is; quicker, for the files of banks. */
  readonly certain: (payment: PaymentFacts) => Candidate | undefined;
  /** It is paid now, and offered to nobody any more. */
  readonly close: (invoiceId: string) => void;
}

/** For many payments against the same invoices and payers. */
export function matcher({
  invoices,
  payers,
  fees,
}: Pick<MatchingFacts, 'invoices' | 'payers' | 'fees'>): Matcher {
  const index = indexed(invoices, payers);
  return {
    match: (payment, more) => matchBy(index, payment, { ...more, fees, exactly: false }),
    certain: (payment) => {
      const asked = { refused: [], siblings: [], fees: [], exactly: true };
      const { kind, candidates } = matchBy(index, payment, asked);
      return kind === 'certain' ? candidates[0] : undefined;
    },
    close: index.close,
  };
}

/**
 * Which invoices a payment is for. Automatic only where one candidate is there and all that is given
 * agrees; whatever else may be right is proposed, with its reasons.
 */
export const match = (payment: PaymentFacts, facts: MatchingFacts): Match =>
  matcher(facts).match(payment, facts);

function matchBy(
  index: PayerIndex,
  payment: PaymentFacts,
  more: Omit<Asked, 'payment' | 'signs'>,
): Match {
  if (payment.restYen <= 0) return { kind: 'none', candidates: [] };
  const signs = index.signsOf(payment);
  const candidates = index
    .organisationsOf(payment, signs)
    .flatMap((organisationId) => candidatesOf(index, organisationId, { payment, signs, ...more }))
    .toSorted((one, other) => other.confidence - one.confidence)
    .slice(0, candidatesMax);
  const exact = candidates.filter(isExact);
  const [only] = exact;
  if (only && exact.length === 1 && isCertain(only)) return { kind: 'certain', candidates: [only] };
  const named = exact.filter(({ reasons }) => reasons.includes('number-named'));
  // Where one invoice is named, another of the same amount is no candidate beside it.
  if (named[0] && named.length === 1 && isCertain(named[0])) {
    return { kind: 'certain', candidates: named };
  }
  return { kind: candidates.length > 0 ? 'proposed' : 'none', candidates };
}

const tells: readonly MatchReason[] = ['number-named', 'payer-code', 'name-equal'];
const doubts: readonly MatchReason[] = ['name-differs', 'code-differs', 'other-number-named'];

/** An amount alone makes nobody a candidate beside those whom a name, a code or a number tells. */
const isExact = ({ reasons }: Candidate): boolean =>
  reasons.includes('amount-equal') && reasons.some((reason) => tells.includes(reason));

const isCertain = ({ reasons }: Candidate): boolean =>
  !reasons.some((reason) => doubts.includes(reason));

interface Asked extends Pick<MatchingFacts, 'refused' | 'siblings' | 'fees'> {
  readonly payment: PaymentFacts;
  readonly signs: Signs;
  /** Whether only the very amount counts. */
  readonly exactly: boolean;
}

function candidatesOf(index: PayerIndex, organisationId: string, asked: Asked): Candidate[] {
  const { payment, signs, refused } = asked;
  const alone = new Set(refused.filter(({ length }) => length === 1).flat());
  const all = asked.exactly
    ? index.openOfAmount(organisationId, payment.restYen)
    : index.openOf(organisationId);
  const open = all.filter(({ invoiceId }) => !alone.has(invoiceId));
  const ofPayer = index.payerReasons(organisationId, signs);
  const isTold = ofPayer.some((reason) => worth[reason] > 0);
  const fits = asked.exactly
    ? equalFits(payment.restYen, open)
    : amountFits(payment.restYen, open, asked);
  return fits.flatMap((fit) => {
    if (refused.some((ids) => isWithin(ids, fit))) return [];
    const named = numberReason(fit, signs);
    // With nothing that tells who paid, only the very amount is worth a look.
    if (!isTold && named !== 'number-named' && fit.reason !== 'amount-equal') return [];
    const reasons: MatchReason[] = [...(named ? [named] : []), ...ofPayer, fit.reason];
    return [
      {
        organisationId,
        allocations: fit.allocations,
        togetherWith: fit.togetherWith,
        reasons,
        confidence: confidenceOf(reasons, fit.isOneOfMany),
      },
    ];
  });
}

const isWithin = (ids: readonly string[], { allocations }: AmountFit): boolean =>
  ids.every((id) => allocations.some(({ invoiceId }) => invoiceId === id));

/** Whether the text that came along names these invoices and no others. */
function numberReason(
  { allocations }: AmountFit,
  { named, namesOthers }: Signs,
): MatchReason | undefined {
  if (named.size === 0 && !namesOthers) return undefined;
  const allocated = new Set(allocations.map(({ invoiceId }) => invoiceId));
  return !namesOthers && [...named].every((id) => allocated.has(id))
    ? 'number-named'
    : 'other-number-named';
}

/** Percent, up to 99: what is asked about is not certain. */
function confidenceOf(reasons: readonly MatchReason[], isOneOfMany: boolean): number {
  const sum = reasons.reduce((total, reason) => total + worth[reason], isOneOfMany ? -20 : 0);
  return Math.max(1, Math.min(99, sum));
}
