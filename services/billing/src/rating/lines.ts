import type { Bilingual, ChargeLine, OwedFee, Problem, RateCard } from '@kyoyo/contracts';
import { problem } from '@kyoyo/contracts';
import { rational, type Rational, refuse } from '@kyoyo/kernel';
import type { ClassPrice } from './class-price.ts';
import { clockLabel, weekdaysLabel } from './labels.ts';
import type { DatedCard } from './segments.ts';

type TimeRule = RateCard['timeRules'][number];

interface Product {
  readonly quantity: Rational;
  readonly unitLabel: Bilingual | null;
  readonly unitYen: Rational;
}

/** A line that says how it was multiplied. */
const productLine = (
  kind: ChargeLine['kind'],
  cardId: string,
  label: Bilingual,
  { quantity, unitLabel, unitYen }: Product,
): ChargeLine => ({
  kind,
  label,
  quantity: rational.format(quantity),
  unitLabel,
  unitYen: rational.format(unitYen),
  amount: rational.format(rational.multiply(quantity, unitYen)),
  cardId,
});

const sumLine = (
  kind: ChargeLine['kind'],
  cardId: string,
  label: Bilingual,
  amount: Rational,
): ChargeLine => ({
  kind,
  label,
  quantity: null,
  unitLabel: null,
  unitYen: null,
  amount: rational.format(amount),
  cardId,
});

const negative = (amount: Rational): Rational => rational.subtract(rational.zero, amount);

export const usageLine = (
  cardId: string,
  { label, yen }: ClassPrice,
  quantity: Rational,
  unitLabel: Bilingual,
): ChargeLine => productLine('usage', cardId, label, { quantity, unitLabel, unitYen: yen });

/** One line for each rule that took something off; `discounts` are in the order of the rules. */
export function timeRuleLines(
  cardId: string,
  rules: readonly TimeRule[],
  discounts: readonly Rational[],
): ChargeLine[] {
  return rules.flatMap((rule, index) => {
    const discount = discounts[index] ?? rational.zero;
    if (rational.compare(discount, rational.zero) === 0) return [];
    const days = weekdaysLabel(rule.weekdays);
    const hours = `${clockLabel(rule.fromMinute)}-${clockLabel(rule.toMinute)}`;
    const label = {
      ja: `時間帯割引 ${rule.discountPercent}%(${days.ja} ${hours})`,
      en: `${rule.discountPercent}% off, ${days.en} ${hours}`,
    };
    return [sumLine('time-rule', cardId, label, negative(discount))];
  });
}

/** `day` is a date in Japan, `excess` what that day would have cost above its cap. */
export const dayCapLine = (cardId: string, day: string, excess: Rational): ChargeLine =>
  sumLine(
    'day-cap',
    cardId,
    { ja: `1日の上限(${day})`, en: `Cap for the day (${day})` },
    negative(excess),
  );

/** What is missing to the minimum of the card, or undefined when nothing is. */
export function minimumLine(
  { cardId, card: { minimumYen } }: DatedCard,
  amount: Rational,
): ChargeLine | undefined {
  if (minimumYen === null) return undefined;
  const missing = rational.subtract(rational.rational(minimumYen), amount);
  if (rational.compare(missing, rational.zero) <= 0) return undefined;
  const label = {
    ja: `最低料金 ${minimumYen}円まで`,
    en: `Up to the minimum charge of ${minimumYen} yen`,
  };
  return sumLine('minimum', cardId, label, missing);
}

/** Fees such as guidance follow the class; actual cost such as staff is the same for everybody. */
export function optionLines(
  { cardId, card }: DatedCard,
  { factor }: ClassPrice,
  wanted: readonly { readonly code: string; readonly quantity: string }[],
): ChargeLine[] | { readonly refused: Problem } {
  const lines: ChargeLine[] = [];
  for (const { code, quantity } of wanted) {
    const option = card.options.find((one) => one.code === code);
    if (!option) return refuse(problem('unknown-option', { option: code }));
    const price = rational.rational(option.yen);
    lines.push(
      productLine('option', cardId, option.label, {
        quantity: rational.parseRational(quantity),
        unitLabel: option.unit,
        unitYen: option.classFactor ? rational.multiply(price, factor) : price,
      }),
    );
  }
  return lines;
}

/** Indirect cost on everything that came before, by the percentage of the card of each line. */
export function indirectLines(
  dated: readonly DatedCard[],
  lines: readonly ChargeLine[],
): ChargeLine[] {
  const cards = new Map(dated.map(({ cardId, card }) => [cardId, card]));
  return [...cards].flatMap(([cardId, { indirectPercent }]) => {
    const percent = rational.parseRational(indirectPercent);
    if (rational.compare(percent, rational.zero) === 0) return [];
    const base = amountUnder(cardId, lines);
    const label = { ja: `間接経費 ${indirectPercent}%`, en: `Indirect cost ${indirectPercent}%` };
    const amount = rational.multiply(base, rational.divide(percent, rational.rational(100)));
    return [sumLine('indirect', cardId, label, amount)];
  });
}

/** What goes off because it stays booked. */
export const stayingLines = (lines: readonly ChargeLine[]): ChargeLine[] =>
  lines.map(({ kind, label, amount, cardId }) =>
    sumLine(
      kind,
      cardId,
      { ja: `予約に残る時間：${label.ja}`, en: `Stays booked: ${label.en}` },
      negative(rational.parseRational(amount)),
    ),
  );

export interface FeeShare {
  readonly kind: OwedFee['kind'];
  readonly percent: number;
}

const feeLabels: Record<OwedFee['kind'], Bilingual> = {
  cancellation: { ja: 'キャンセル料', en: 'Cancellation fee' },
  'no-show': { ja: '無断不使用料', en: 'No-show fee' },
};

/** The share of everything that came before; a line for each card, because each has its tax. */
export function feeLines(
  dated: readonly DatedCard[],
  lines: readonly ChargeLine[],
  { kind, percent }: FeeShare,
): ChargeLine[] {
  const { ja, en } = feeLabels[kind];
  const label = { ja: `${ja} ${percent}%`, en: `${en}, ${percent}%` };
  return [...new Set(dated.map(({ cardId }) => cardId))].map((cardId) =>
    productLine('fee', cardId, label, {
      quantity: rational.rational(percent, 100),
      unitLabel: null,
      unitYen: amountUnder(cardId, lines),
    }),
  );
}

const amountUnder = (of: string, lines: readonly ChargeLine[]): Rational =>
  rational.sum(
    lines.filter(({ cardId }) => cardId === of).map(({ amount }) => rational.parseRational(amount)),
  );
