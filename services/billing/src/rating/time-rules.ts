import type { Bilingual, RateCard } from '@kyoyo/contracts';
import { fromEpochMs, rational, type Rational } from '@kyoyo/kernel';
import { type ClassPrice, holdsFor } from './class-price.ts';
import type { DatedCard } from './facts.ts';
import { clockLabel, weekdaysLabel } from './labels.ts';
import { isNothing, type Line, percentOf, sumLine, yenLabel } from './line.ts';
import { slicesOf } from './rule-windows.ts';
import type { Piece } from './tiers.ts';
import { halfDaysWithin, halfDayStart, partsOf } from './units.ts';

type TimeRule = RateCard['timeRules'][number];

const hundred = rational.rational(100);

export type AmountOn = Map<string, Rational>;

export interface TimedUse {
  /** One for each rule, and for each that it says, that changed something. */
  readonly lines: Line[];
  /** What the use costs, for each date in Japan. */
  readonly amountOn: AmountOn;
  /** The same for each half day, by its begin, where the card prices those together. */
  readonly amountIn: AmountOn;
}

/**
 * What the pieces cost by the rules for certain hours, on the minutes that each overlaps: the first
 * that names a price says it; the surcharges and discounts of all add up, discounts to 100 at most.
 */
export function timedUse(
  { cardId, card: { timeRules, alongsidePercent } }: DatedCard,
  price: ClassPrice,
  pieces: readonly Piece[],
): TimedUse {
  const mine = timeRules.filter((rule) => holdsFor(rule, price));
  const changes = mine.map(noChange);
  const [amountOn, amountIn]: [AmountOn, AmountOn] = [new Map(), new Map()];
  const add = (to: AmountOn, when: string, amount: Rational) =>
    to.set(when, rational.add(to.get(when) ?? rational.zero, amount));
  const halfDays = alongsidePercent !== null;
  for (const { period, units, yen } of pieces) {
    for (const part of partsOf(price.unit, period, units)) {
      const alsoAt = halfDays ? halfDaysWithin(price.unit, part.period) : [];
      for (const { startMs, day, units: some, holding } of slicesOf(part, mine, alsoAt)) {
        const amount = amountBy(mine, holding, { units: some, yen }, price, changes);
        add(amountOn, day, amount);
        if (halfDays) add(amountIn, fromEpochMs(halfDayStart(price.unit, startMs)), amount);
      }
    }
  }
  const lines = mine.flatMap((rule, index) => ruleLines(cardId, rule, changes[index]));
  return { lines, amountOn, amountIn };
}

/** What a rule has added or taken off so far. */
interface Change {
  price: Rational;
  surcharge: Rational;
  discount: Rational;
}

const noChange = (): Change => ({
  price: rational.zero,
  surcharge: rational.zero,
  discount: rational.zero,
});

/** The amount of a slice in which the rules of these places hold; notes what each has changed. */
function amountBy(
  rules: readonly TimeRule[],
  places: readonly number[],
  { units, yen }: { readonly units: Rational; readonly yen: Rational },
  price: ClassPrice,
  changes: readonly Change[],
): Rational {
  const plain = rational.multiply(units, yen);
  if (places.length === 0) return plain;
  let priced: Rational | null = null;
  let [added, percentLeft] = [rational.zero, hundred];
  const holding = places.flatMap((index) => {
    const [rule, change] = [rules[index], changes[index]];
    return rule && change ? [{ rule, change }] : [];
  });
  for (const { rule, change } of holding) {
    if (rule.unitYen === null || priced) continue;
    priced = rational.multiply(units, price.priceOf(rule.unitYen));
    change.price = rational.add(change.price, rational.subtract(priced, plain));
  }
  const base = priced ?? plain;
  for (const { rule, change } of holding) {
    const surcharge = percentOf(base, rational.parseRational(rule.surchargePercent));
    change.surcharge = rational.add(change.surcharge, surcharge);
    added = rational.add(added, surcharge);
    const percent = rational.smaller(rational.parseRational(rule.discountPercent), percentLeft);
    percentLeft = rational.subtract(percentLeft, percent);
    change.discount = rational.subtract(change.discount, percentOf(base, percent));
  }
  return rational.add(percentOf(base, percentLeft), added);
}

function ruleLines(cardId: string, rule: TimeRule, change = noChange()): Line[] {
  if (Object.values(change).every(isNothing)) return [];
  const days = weekdaysLabel(rule.weekdays);
  const hours = `${clockLabel(rule.fromMinute)}-${clockLabel(rule.toMinute)}`;
  const line = (amount: Rational, ja: string, en: string): Line[] => {
    const label: Bilingual = { ja: `${ja}(${days.ja} ${hours})`, en: `${en}, ${days.en} ${hours}` };
    return isNothing(amount) ? [] : [sumLine({ kind: 'time-rule', cardId }, label, amount)];
  };
  const { unitYen, surchargePercent, discountPercent } = rule;
  const unitPrice = yenLabel(unitYen ?? 0);
  return [
    ...line(change.price, `時間帯料金 ${unitPrice}`, `${unitPrice} a unit`),
    ...line(change.surcharge, `時間帯割増 ${surchargePercent}%`, `${surchargePercent}% more`),
    ...line(change.discount, `時間帯割引 ${discountPercent}%`, `${discountPercent}% off`),
  ];
}
