import type { Bilingual } from '@kyoyo/contracts';
import {
  epochMs,
  fromEpochMs,
  type Instant,
  japanDate,
  rational,
  type Rational,
} from '@kyoyo/kernel';
import { capLines, nothingSpent } from './caps.ts';
import type { ClassPrice } from './class-price.ts';
import { alongsideLines, discountLines } from './discounts.ts';
import type { DatedCard, Rated, RatingFacts, Subsidy, YenByMonth } from './facts.ts';
import { unitLabel } from './labels.ts';
import { isNothing, type Line, productLine, sumLine, sumOf } from './line.ts';
import type { Segment } from './segments.ts';
import { lengthOf, type Piece, piecesOf } from './tiers.ts';
import { type AmountOn, timedUse } from './time-rules.ts';
import { countUnits } from './units.ts';

interface PricedUse {
  readonly lines: Line[];
  /** Before discounts and caps. */
  readonly full: Rational;
  readonly byMonth: YenByMonth;
  /** Before discounts and caps. */
  readonly byHalfDay: Rated['useByHalfDay'];
}

/**
 * What the time costs: base by class, tiers, rules for certain hours, discounts, caps, and the minimum
 * of the lead card, which is null where the run began free.
 */
export function pricedUse(
  segments: readonly Segment[],
  facts: RatingFacts,
  lead: DatedCard | null,
): PricedUse {
  const { quantity } = facts;
  const hasTiers = segments.some(({ price }) => price.tiers.length > 0);
  const lengths = hasTiers ? segments.map((one) => lengthOf(one.price, one.period, quantity)) : [];
  const total = rational.sum(lengths);
  const lines: Line[] = [];
  const spent = nothingSpent();
  const inHalfDay: AmountOn = new Map();
  let [before, priced] = [rational.zero, rational.zero];
  for (const [index, segment] of segments.entries()) {
    const { cardId, price, period, subsidy } = segment;
    if (subsidy?.mode === 'free') lines.push(freeLine(segment, subsidy, quantity));
    else {
      const pieces = piecesOf(price, period, quantity, { before, total });
      const use = usageLines(cardId, subsidy ? labelledAtCost(price, subsidy) : price, pieces);
      const timed = timedUse(segment, price, pieces);
      const full = sumOf([...use, ...timed.lines]);
      const growth = { from: priced, to: rational.add(priced, full) };
      const { amountIn } = timed;
      const discounts = [
        ...discountLines(segment, facts, growth),
        ...alongsideLines(segment, facts, { before: inHalfDay, amountIn }),
      ];
      for (const [halfDay, amount] of amountIn) {
        inHalfDay.set(halfDay, rational.add(inHalfDay.get(halfDay) ?? rational.zero, amount));
      }
      const left = scaled(timed.amountOn, full, sumOf(discounts));
      const caps = capLines(segment, facts, left, spent);
      lines.push(...use, ...timed.lines, ...discounts, ...caps);
      priced = growth.to;
    }
    before = rational.add(before, lengths[index] ?? rational.zero);
  }
  if (lead) lines.push(...minimumLines(lead, spent.inAll));
  const [byMonth, byHalfDay] = [written(spent.inMonth), written(inHalfDay)];
  return { lines, full: priced, byMonth, byHalfDay };
}

const written = (amounts: AmountOn): Record<string, string> =>
  Object.fromEntries([...amounts].map(([when, yen]) => [when, rational.format(yen)]));

/** What is missing to the minimum of the card. */
function minimumLines({ cardId, card: { minimumYen } }: DatedCard, amount: Rational): Line[] {
  if (minimumYen === null) return [];
  const missing = rational.subtract(rational.rational(minimumYen), amount);
  if (rational.compare(missing, rational.zero) <= 0) return [];
  const label = {
    ja: `最低料金 ${minimumYen}円まで`,
    en: `Up to the minimum charge of ${minimumYen} yen`,
  };
  return [sumLine({ kind: 'minimum', cardId }, label, missing)];
}

const usageLines = (cardId: string, price: ClassPrice, pieces: readonly Piece[]): Line[] =>
  pieces.map(({ units, yen, tier }) => {
    const unit = unitLabel(price.unit);
    const label = tier === 0 ? price.label : tierLabel(price.label, unit, tier);
    const product = { quantity: units, unitLabel: unit, unitYen: yen };
    return productLine({ kind: 'usage', cardId }, label, product);
  });

const tierLabel = ({ ja, en }: Bilingual, unit: Bilingual, tier: number): Bilingual => ({
  ja: `${ja} ${tier}${unit.ja}を超える料金`,
  en: `${en}, past ${tier} × ${unit.en}`,
});

/** Nobody shall take the prices of cost for those that follow. */
function labelledAtCost(price: ClassPrice, { until }: Subsidy): ClassPrice {
  const { ja, en } = price.label;
  const last = lastDayBefore(until);
  const label = {
    ja: `${ja} 実費（補助金により取得、${last}まで）`,
    en: `${en}, at cost: bought with a subsidy (through ${last})`,
  };
  return { ...price, label };
}

function freeLine({ cardId, price, period }: Segment, { until }: Subsidy, quantity: number): Line {
  const last = lastDayBefore(until);
  const label = {
    ja: `補助金で取得した機器のため無料（${last}まで）`,
    en: `Free: bought with a subsidy (through ${last})`,
  };
  return productLine({ kind: 'subsidy', cardId }, label, {
    quantity: countUnits(price.unit, period, quantity),
    unitLabel: unitLabel(price.unit),
    unitYen: rational.zero,
  });
}

const lastDayBefore = (until: Instant): string => japanDate(fromEpochMs(epochMs(until) - 1));

/** The amounts lowered in proportion, so that together they are lower by what was taken off. */
function scaled(amountOn: AmountOn, sum: Rational, change: Rational): AmountOn {
  if (isNothing(change)) return amountOn;
  const share = rational.divide(rational.add(sum, change), sum);
  return new Map([...amountOn].map(([day, amount]) => [day, rational.multiply(amount, share)]));
}
