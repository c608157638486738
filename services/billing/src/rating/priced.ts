import { formerUseTerms, type Problem, problem, type RateCard } from '@kyoyo/contracts';
import { isForward, rational, type Rational, refuse } from '@kyoyo/kernel';
import { billedPeriod } from './billed-period.ts';
import { classPrice, type ClassPrice } from './class-price.ts';
import { totalDiscountLines } from './discounts.ts';
import type { DatedCard, PricedContract, Rated, RatingFacts } from './facts.ts';
import { indirectLines } from './indirect.ts';
import { chargeLineOf, type Line, sumOf } from './line.ts';
import { type OptionLine, optionLines } from './options.ts';
import { type Segment, segmentsOf } from './segments.ts';
import { coveredLines } from './subscription.ts';
import { termsAt } from './terms-in-force.ts';
import { totalsOf } from './totals.ts';
import { lengthOf } from './tiers.ts';
import { pricedUse } from './use.ts';

/** Everything but the totals, with the cards that say the tax of the lines. */
export interface Priced {
  readonly tariff: string | null;
  readonly lead: DatedCard;
  readonly segments: readonly DatedCard[];
  readonly lines: Line[];
  readonly useByMonth: Rated['useByMonth'];
  readonly useByHalfDay: Rated['useByHalfDay'];
}

/** How a price is asked for that nobody booked as such. */
export interface Ask {
  /** Not of a fee: nobody took any. */
  readonly withOptions: boolean;
  /** Whether the tariff is for others, too: that of results which were not published. */
  readonly isForAnybody?: boolean;
}

const usageTerms: PricedContract = { form: 'usage-terms' };

/**
 * The price line by line. The steps and their order are the platform's rule: base by class,
 * time-of-day rules, discounts, caps, minimum, options, indirect cost, tax. Amounts stay exact to the
 * end; only the totals are rounded.
 *
 * The card in force at the reserved start (the lead card) says the basis, the minimum and the
 * options. Where a later card, or another class, takes effect during the reserved time, it prices
 * every unit that begins from there on; a unit keeps the terms under which it began.
 */
export function priceOf(facts: RatingFacts, ask: Ask): Priced | { readonly refused: Problem } {
  if (facts.used.end < facts.used.start || !isForward(facts.reserved)) {
    throw new RangeError('A run cannot be rated that ends before it begins');
  }
  const { reserved, used, terms = formerUseTerms, contract = usageTerms } = facts;
  const start = termsAt(facts, reserved.start);
  if (!start) return refuse(problem('no-rate-card'));
  const { dated: lead, organisationClass, tariff, subsidy } = start;
  const classFactor = 'classFactor' in contract ? contract.classFactor : null;
  const asked = { ...facts, organisationClass, tariff, classFactor, ...ask };
  const price = classPrice(lead.card, asked);
  if ('refused' in price) return price;
  const billed = billedPeriod(basisOf(lead.card, contract), reserved, used, terms);
  const segments = segmentsOf(facts, billed, { classFactor, ...ask });
  if ('refused' in segments) return segments;

  const use =
    contract.form === 'subscription'
      ? {
          lines: coveredLines(lead.cardId, contract, billed),
          full: rational.zero,
          byMonth: {},
          byHalfDay: {},
        }
      : pricedUse(segments, facts, subsidy?.mode === 'free' ? null : lead);
  const options = ask.withOptions ? optionsOf(facts, lead, price, segments, sumOf(use.lines)) : [];
  if ('refused' in options) return options;
  const before = [
    ...use.lines,
    ...options.map(({ line }) => line),
    ...inTotalLines({ ...lead, price }, use.full, options),
  ];
  const lines = [...before, ...indirectLines([lead, ...segments], contract, before)];
  if (rational.compare(sumOf(lines), amountMax) > 0) return refuse(problem('price-too-large'));
  const { byMonth: useByMonth, byHalfDay: useByHalfDay } = use;
  return { tariff: price.tariff, lead, segments, lines, useByMonth, useByHalfDay };
}

/** What a plan covers is counted by its basis, and late ends by either. */
function basisOf({ basis }: RateCard, contract: PricedContract): RateCard['basis'] {
  if (contract.form !== 'subscription' || !contract.basis) return basis;
  return contract.basis === 'used' ? 'used' : 'overage';
}

function optionsOf(
  { options, quantity }: RatingFacts,
  lead: DatedCard,
  price: ClassPrice,
  segments: readonly Segment[],
  use: Rational,
) {
  const units = () =>
    rational.sum(segments.map((one) => lengthOf(one.price, one.period, quantity)));
  return optionLines(lead, price, options, { units, use });
}

/** What discounts on the total take off the options that count to it. */
function inTotalLines(
  lead: Parameters<typeof totalDiscountLines>[0],
  use: Rational,
  options: readonly OptionLine[],
): Line[] {
  const counted = options.filter(({ option }) => option.inTotal).map(({ line }) => line);
  return totalDiscountLines(lead, { from: use, to: rational.add(use, sumOf(counted)) });
}

/** With a tax of 100% it is still what an amount of yen may be. */
const amountMax = rational.rational(500_000_000_000);

export const ratedOf = (
  { tariff, lead, segments }: Pick<Priced, 'tariff' | 'lead' | 'segments'>,
  lines: Line[],
) => ({
  tariff,
  lines: lines.map(chargeLineOf),
  totals: totalsOf(lead, segments, lines),
});
