import {
  type ChargeLine,
  formerUseTerms,
  type OrganisationClass,
  type Problem,
  problem,
  type ServiceKind,
} from '@kyoyo/contracts';
import {
  earlier,
  isForward,
  later,
  type Period,
  rational,
  type Rational,
  refuse,
} from '@kyoyo/kernel';
import { classPrice, type ClassPrice } from './class-price.ts';
import { unitLabel } from './labels.ts';
import {
  dayCapLine,
  type FeeShare,
  feeLines,
  indirectLines,
  minimumLine,
  optionLines,
  stayingLines,
  timeRuleLines,
  usageLine,
} from './lines.ts';
import {
  billedPeriod,
  cardInForce,
  type DatedCard,
  type DatedClass,
  type PricedTerms,
  segmentsOf,
} from './segments.ts';
import { applyTimeRules } from './time-rules.ts';
import { type ChargeTotals, totalsOf } from './totals.ts';
import { countUnits, partsOf } from './units.ts';

/** Everything a price depends on. For a quote, `used` is the reserved time. */
export interface RatingFacts {
  /** Every card that the instrument ever had, in any order. */
  readonly cards: readonly DatedCard[];
  /** At the reserved start. */
  readonly organisationClass: OrganisationClass;
  /** What it becomes within the reserved time. */
  readonly laterClasses?: readonly DatedClass[];
  readonly serviceKind: ServiceKind;
  /** A tariff by its code, whatever class it is meant for; null takes the first that fits. */
  readonly tariff: string | null;
  /** Items or persons; the prices of plain time do not depend on it. */
  readonly quantity: number;
  readonly reserved: Period;
  readonly used: Period;
  /** No grace, and early use costs nothing, where none are named. */
  readonly terms?: PricedTerms;
  readonly options: readonly { readonly code: string; readonly quantity: string }[];
}

export interface Rated {
  /** The code of the tariff that applied; null where the card prices by factors of a base. */
  readonly tariff: string | null;
  readonly lines: ChargeLine[];
  readonly totals: ChargeTotals;
}

/** A fee is rated by what was reserved: nobody used it, and nobody took options. */
export interface FeeFacts extends Omit<RatingFacts, 'used' | 'options' | 'terms'> {
  /** Time beside the reserved that stays booked: what both cost more than this is the price. */
  readonly kept?: Period | null;
}

export interface RatedFee extends Rated {
  /** What the fee is a share of. */
  readonly price: Pick<Rated, 'lines' | 'totals'>;
}

/** The one price of a run, for quote, charge and what-if alike. */
export function rate(facts: RatingFacts): Rated | { readonly refused: Problem } {
  const priced = priceOf(facts);
  return 'refused' in priced ? priced : ratedOf(priced, priced.lines);
}

/**
 * A share of the price of the reserved time, by the card in force at its start. The share is taken
 * of the exact amounts; the totals are rounded as those of a run are.
 */
export function rateFee(
  facts: FeeFacts,
  share: FeeShare,
): RatedFee | { readonly refused: Problem } {
  const { reserved, kept = null } = facts;
  const whole = kept
    ? { start: earlier(reserved.start, kept.start), end: later(reserved.end, kept.end) }
    : reserved;
  const priced = priceOf({ ...facts, reserved: whole, used: whole, options: [] });
  if ('refused' in priced) return priced;
  const staying = kept && priceOf({ ...facts, reserved: kept, used: kept, options: [] });
  if (staying && 'refused' in staying) return staying;
  const { lead } = priced;
  const segments = [...priced.segments, ...(staying?.segments ?? [])];
  const lines = [...priced.lines, ...stayingLines(staying?.lines ?? [])];
  const asked = ratedOf(priced, feeLines([lead, ...segments], lines, share));
  // Where what stays costs more than all of it did, nothing is owed for the rest, and nothing given.
  const fee = asked.totals.net < 0 ? ratedOf(priced, []) : asked;
  return { ...fee, price: { lines, totals: totalsOf(lead, segments, lines) } };
}

/** Everything but the totals, with the cards that say the tax of the lines. */
interface Priced {
  readonly tariff: string | null;
  readonly lead: DatedCard;
  readonly segments: readonly DatedCard[];
  readonly lines: ChargeLine[];
}

const ratedOf = ({ tariff, lead, segments }: Priced, lines: ChargeLine[]): Rated => ({
  tariff,
  lines,
  totals: totalsOf(lead, segments, lines),
});

/**
 * The price line by line. The steps and their order are the
 * platform's rule: base by class, time-of-day rules, day caps, minimum, options, indirect cost,
 * tax. Amounts stay exact to the end; only the totals are rounded.
 *
 * The card in force at the reserved start (the lead card) says the basis, the minimum and the
 * options. Where a later card, or another class, takes effect during the reserved time, it prices
 * every unit that begins from there on; a unit keeps the terms under which it began.
 */
function priceOf(facts: RatingFacts): Priced | { readonly refused: Problem } {
  if (facts.used.end < facts.used.start || !isForward(facts.reserved)) {
    throw new RangeError('A run cannot be rated that ends before it begins');
  }
  const { reserved, used, terms = formerUseTerms } = facts;
  const lead = cardInForce(facts.cards, reserved.start);
  const billed = lead && billedPeriod(lead.card.basis, reserved, used, terms);
  const segments = billed && segmentsOf(facts, billed);
  if (!lead || !segments) return refuse(problem('no-rate-card'));
  const leadPrice = classPrice(lead.card, facts);
  if ('refused' in leadPrice) return leadPrice;

  const lines: ChargeLine[] = [];
  const spentOn = new Map<string, Rational>();
  for (const segment of segments) {
    const { organisationClass } = segment;
    const price = classPrice(segment.card, { ...facts, organisationClass });
    if ('refused' in price) return price;
    lines.push(...segmentLines(segment, price, facts.quantity, spentOn));
  }
  const minimum = minimumLine(lead, amountOf(lines));
  if (minimum) lines.push(minimum);
  const options = optionLines(lead, leadPrice, facts.options);
  if ('refused' in options) return options;
  lines.push(...options);
  lines.push(...indirectLines([lead, ...segments], lines));
  if (rational.compare(amountOf(lines), amountMax) > 0) return refuse(problem('price-too-large'));
  return { tariff: leadPrice.tariff, lead, segments, lines };
}

/** Usage, time-of-day rules and day caps of one card; adds to what each day has cost so far. */
function segmentLines(
  { cardId, card, period }: DatedCard & { readonly period: Period },
  price: ClassPrice,
  quantity: number,
  spentOn: Map<string, Rational>,
): ChargeLine[] {
  const units = countUnits(card.unit, period, quantity);
  const usage = usageLine(cardId, price, units, unitLabel(card.unit));
  const parts = partsOf(card.unit, period, rational.multiply(units, price.yen));
  const timed = applyTimeRules(parts, card.timeRules);
  const lines = [usage, ...timeRuleLines(cardId, card.timeRules, timed.discounts)];

  const caps = card.dayCaps.filter(
    ({ tariffs }) =>
      tariffs.length === 0 || (price.tariff !== null && tariffs.includes(price.tariff)),
  );
  for (const [day, amount] of timed.amountOn) {
    const before = spentOn.get(day) ?? rational.zero;
    const left = caps
      .map(({ yen }) => rational.subtract(rational.rational(yen), before))
      .reduce<Rational>(rational.smaller, amount);
    const allowed = rational.larger(left, rational.zero);
    spentOn.set(day, rational.add(before, allowed));
    const excess = rational.subtract(amount, allowed);
    if (rational.compare(excess, rational.zero) > 0) lines.push(dayCapLine(cardId, day, excess));
  }
  return lines;
}

/** With a tax of 100% it is still what an amount of yen may be. */
const amountMax = rational.rational(500_000_000_000);

const amountOf = (lines: readonly ChargeLine[]): Rational =>
  rational.sum(lines.map(({ amount }) => rational.parseRational(amount)));
