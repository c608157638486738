import { problem, type Problem, type RateCard } from '@kyoyo/contracts';
import { rational, type Rational, refuse } from '@kyoyo/kernel';
import { type ClassPrice, holdsFor } from './class-price.ts';
import type { DatedCard, RatingFacts } from './facts.ts';
import { type Line, percentOf, productLine } from './line.ts';

type PriceOption = RateCard['options'][number];

/** What the quantities of options that are charged unasked, and their shares, are taken of. */
export interface Of {
  readonly units: () => Rational;
  readonly use: Rational;
}

export interface OptionLine {
  readonly line: Line;
  readonly option: PriceOption;
}

/**
 * Those that the card charges unasked, and those that were asked for. Fees such as guidance follow
 * the class; actual cost such as staff is the same for everybody.
 */
export function optionLines(
  { cardId, card }: DatedCard,
  price: ClassPrice,
  wanted: RatingFacts['options'],
  of: Of,
): OptionLine[] | { readonly refused: Problem } {
  const mine = card.options.filter((one) => holdsFor(one, price));
  const unasked = mine.filter(({ charged }) => charged !== 'on-request');
  const lines = unasked.map((option) => {
    const quantity = option.charged === 'every-unit' ? of.units() : rational.rational(1);
    return lineOf(cardId, option, price, quantity, of);
  });
  for (const { code, quantity } of wanted) {
    const option = card.options.find((one) => one.code === code);
    // Whether it is charged is not the asker's to say, so asking for it is no mistake.
    if (option && option.charged !== 'on-request') continue;
    if (!option || !mine.includes(option)) {
      return refuse(problem('unknown-option', { option: code }));
    }
    lines.push(lineOf(cardId, option, price, rational.parseRational(quantity), of));
  }
  return lines;
}

function lineOf(
  cardId: string,
  option: PriceOption,
  { factor }: ClassPrice,
  quantity: Rational,
  { use }: Of,
): OptionLine {
  const { label, unit, yen, percent, classFactor, collectedFor } = option;
  const kind = collectedFor ? 'collected' : 'option';
  const said = collectedFor
    ? {
        ja: `${label.ja}（${collectedFor.ja}分）`,
        en: `${label.en} (collected for ${collectedFor.en})`,
      }
    : label;
  if (percent !== null) {
    const share = percentOf(rational.rational(1), rational.parseRational(percent));
    const named = { ja: `${said.ja} ${percent}%`, en: `${said.en}, ${percent}%` };
    const product = { quantity: share, unitLabel: null, unitYen: use };
    return { option, line: productLine({ kind, cardId }, named, product) };
  }
  const printed = rational.rational(yen);
  const unitYen = classFactor ? rational.multiply(printed, factor) : printed;
  const product = { quantity, unitLabel: unit, unitYen };
  return { option, line: productLine({ kind, cardId }, said, product) };
}
