import type { Bilingual, RateCard } from '@kyoyo/contracts';
import { rational, type Rational } from '@kyoyo/kernel';
import { holdsFor } from './class-price.ts';
import type { Discount, RatingFacts } from './facts.ts';
import { type Line, negative, percentOf, reduction, yenLabel } from './line.ts';
import type { Segment } from './segments.ts';
import type { AmountOn } from './time-rules.ts';

type TotalDiscount = RateCard['totalDiscounts'][number];

const hundred = rational.rational(100);

/** From what a total came to before a step to what it comes to after it. */
export interface Growth {
  readonly from: Rational;
  readonly to: Rational;
}

/** What comes off the use of one segment; `growth` is the price of the run so far. */
export const discountLines = (segment: Segment, facts: RatingFacts, growth: Growth): Line[] =>
  atMost(growth, [
    ...personalLines(segment, facts, rational.subtract(growth.to, growth.from)),
    ...totalDiscountLines(segment, growth),
  ]);

/** Together they take off all that there is, and no more: nobody is paid for a use. */
function atMost({ from, to }: Growth, lines: readonly Line[]): Line[] {
  let left = rational.subtract(to, from);
  return lines.flatMap((line) => {
    const amount = rational.smaller(negative(line.amount), left);
    left = rational.subtract(left, amount);
    return reduction(line, line.label, amount);
  });
}

const personalLines = (
  { cardId }: Segment,
  { discounts = [] }: RatingFacts,
  amount: Rational,
): Line[] =>
  takenOff(discounts, amount).flatMap(({ label, percent, yen }) => {
    const said = { ja: `${label.ja} ${percent}%引き`, en: `${label.en}, ${percent}% off` };
    return reduction({ kind: 'discount', cardId }, said, yen);
  });

/** What of an amount is left after the discounts of the person. */
export const afterDiscounts = (discounts: readonly Discount[], amount: Rational): Rational =>
  rational.subtract(amount, rational.sum(takenOff(discounts, amount).map(({ yen }) => yen)));

/** The discounts of the person add up, to 100 percent at most. */
function takenOff(discounts: readonly Discount[], amount: Rational) {
  let left = hundred;
  return discounts.map(({ label, percent }) => {
    const share = rational.smaller(rational.parseRational(percent), left);
    left = rational.subtract(left, share);
    return { label, percent, yen: percentOf(amount, share) };
  });
}

/**
 * A share off the part of the total up to a threshold. It holds for options that count to the total,
 * too, which come after the use.
 */
export function totalDiscountLines(
  { cardId, card, price }: Pick<Segment, 'cardId' | 'card' | 'price'>,
  { from, to }: Growth,
): Line[] {
  const lines = card.totalDiscounts
    .filter((one) => holdsFor(one, price))
    .flatMap((discount) => {
      const below = (total: Rational) => belowThreshold(discount, total);
      const amount = percentOf(
        rational.subtract(below(to), below(from)),
        rational.parseRational(discount.percent),
      );
      return reduction({ kind: 'discount', cardId }, totalLabel(discount), amount);
    });
  return atMost({ from, to }, lines);
}

const belowThreshold = ({ upToYen }: TotalDiscount, total: Rational): Rational =>
  upToYen === null ? total : rational.smaller(total, rational.rational(upToYen));

function totalLabel({ percent, upToYen }: TotalDiscount): Bilingual {
  if (upToYen === null) return { ja: `合計から ${percent}%引き`, en: `${percent}% off the total` };
  const yen = yenLabel(upToYen);
  return {
    ja: `合計の${yen}までから ${percent}%引き`,
    en: `${percent}% off the first ${yen} of the total`,
  };
}

/**
 * Of instruments that somebody uses in the same half day the dearest costs its full price and each
 * other its share of it, in whatever order they are charged. `before` is what the run has come to in
 * each half day so far, and `amountIn` what this segment adds.
 */
export function alongsideLines(
  { cardId, card: { alongsidePercent } }: Segment,
  { alongside }: RatingFacts,
  { before, amountIn }: { readonly before: AmountOn; readonly amountIn: AmountOn },
): Line[] {
  if (alongsidePercent === null) return [];
  const share = rational.parseRational(alongsidePercent);
  const off = [...amountIn].map(([halfDay, amount]) => {
    const charged = alongside?.[halfDay];
    if (!charged) return rational.zero;
    const others = charged.others.map(rational.parseRational);
    const own = rational.parseRational(charged.own);
    const from = rational.add(own, before.get(halfDay) ?? rational.zero);
    const owed = rational.subtract(
      together(others, rational.add(from, amount), share),
      together(others, from, share),
    );
    return rational.subtract(amount, owed);
  });
  const label = {
    ja: `同じ半日の2台目以降 ${alongsidePercent}%`,
    en: `Second and later instruments of the half day, ${alongsidePercent}%`,
  };
  return reduction({ kind: 'discount', cardId }, label, rational.sum(off));
}

/** What instruments of one half day cost together. */
function together(others: readonly Rational[], own: Rational, share: Rational): Rational {
  const all = [...others, own];
  const dearest = all.reduce(rational.larger);
  return rational.add(dearest, percentOf(rational.subtract(rational.sum(all), dearest), share));
}
