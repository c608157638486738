import type { Language, RateCard } from '@kyoyo/contracts';
import { rational } from '@kyoyo/kernel';
import type { Price } from '../../api.ts';
import type { Dictionary } from '../../language/ja.ts';
import { formatClock, formatExact, formatYen, listed } from '../../parts/format.ts';
import { unitOf } from '../instrument/unit.ts';

type Service = Price['unitPrices'][number];

/** For whom a card is put into words: the asker's class, with what one unit costs it. */
interface Told {
  readonly card: RateCard;
  readonly price: Price;
  /** The prices that there are, those that are the same once. */
  readonly mine: readonly Service[];
  readonly t: Dictionary;
  readonly language: Language;
}

/**
 * What one pays, in whole sentences and in the order in which it is computed; only what holds for the
 * asker's class is said. Nothing where there is no price. Pure.
 */
export function sentencesOf(price: Price, t: Dictionary, language: Language): string[] {
  const mine = price.unitPrices.filter(({ yen }) => yen !== null);
  if (mine.length === 0 || price.organisationClass === null) return [];
  const told: Told = { card: price.card as RateCard, price, mine, t, language };
  return [
    ...unitSentences(told),
    ...tierSentences(told),
    ...hourSentences(told),
    ...discountSentences(told),
    ...limitSentences(told),
    ...optionSentences(told),
    ...conditionSentences(told),
    ...taxSentences(told),
  ];
}

/** What is of some rows is said to who pays one of those. */
const isMine = (tariffs: readonly string[], { mine }: Told): boolean =>
  tariffs.length === 0 || mine.some(({ tariff }) => tariff !== null && tariffs.includes(tariff));

function unitSentences(told: Told): string[] {
  const { card, price, mine, t, language } = told;
  const { plain } = t.prices;
  const unit = unitOf(card.unit, language);
  const name = t.classes[price.organisationClass ?? 'large'];
  const amounts = new Set(mine.map(({ yen }) => yen));
  const [first] = mine;
  const sentences =
    amounts.size === 1
      ? [plain.price(name, unit, formatExact(first?.yen ?? '0'))]
      : mine.map(({ serviceKind, yen }) =>
          plain.priceOf(name, t.services[serviceKind], unit, formatExact(yen ?? '0')),
        );
  if (card.unit.kind === 'count') return sentences;
  const isStarted = card.unit.kind === 'time' && card.unit.billing === 'started';
  return [...sentences, ...(isStarted ? [plain.started(unit)] : []), plain.bases[card.basis]];
}

/** From the so-many-and-first unit on. */
function tierSentences({ card: { pricing, unit }, price, mine, t, language }: Told): string[] {
  const { plain } = t.prices;
  const tiers =
    pricing.kind === 'table'
      ? (pricing.tariffs.find(({ code }) => code === mine[0]?.tariff)?.tiers ?? [])
      : pricing.tiers;
  const each = unitOf(unit, language);
  return tiers.map(({ afterUnits, yen }) =>
    plain.tiers[pricing.tiering](afterUnits, each, formatExact(ofClass(yen, pricing, price))),
  );
}

/** A base becomes what the class pays of it, as the price of a unit does. */
function ofClass(yen: number, pricing: RateCard['pricing'], { organisationClass }: Price): string {
  if (pricing.kind === 'table' || organisationClass === null) return String(yen);
  const factor = rational.parseRational(pricing.factors[organisationClass] ?? '1');
  const exact = rational.multiply(rational.rational(yen), factor);
  const { roundUpToYen } = pricing;
  if (roundUpToYen === null) return rational.format(exact);
  const steps = rational.divide(exact, rational.rational(roundUpToYen));
  return String(rational.round(steps, 'ceiling') * BigInt(roundUpToYen));
}

const discountSentences = ({ price, t, language }: Told): string[] =>
  price.discounts.map(({ label, percent }) => t.prices.plain.discount(label[language], percent));

function hourSentences(told: Told): string[] {
  const { card, price, t, language } = told;
  const { plain } = t.prices;
  return card.timeRules
    .filter(({ tariffs }) => isMine(tariffs, told))
    .flatMap((rule) => {
      const days = rule.weekdays.map((day) => t.calendar.weekdays[day - 1] ?? '');
      const named = days.length === 7 ? plain.everyDay : days.join(language === 'ja' ? '・' : ', ');
      const isNext = rule.toMinute < rule.fromMinute;
      const hours = plain.hours(
        named,
        formatClock(rule.fromMinute),
        formatClock(rule.toMinute),
        isNext,
      );
      const unit = unitOf(card.unit, language);
      return [
        ...(rule.unitYen === null
          ? []
          : [
              plain.hoursCost(hours, unit, formatExact(ofClass(rule.unitYen, card.pricing, price))),
            ]),
        ...(isNothing(rule.discountPercent) ? [] : [plain.hoursLess(hours, rule.discountPercent)]),
        ...(isNothing(rule.surchargePercent)
          ? []
          : [plain.hoursMore(hours, rule.surchargePercent)]),
      ];
    });
}

const isNothing = (percent: string): boolean => /^0+(\.0+)?$/.test(percent);

function limitSentences(told: Told): string[] {
  const { card, t } = told;
  const { plain } = t.prices;
  return [
    ...card.totalDiscounts
      .filter(({ tariffs }) => isMine(tariffs, told))
      .map(({ percent, upToYen }) =>
        plain.total(percent, upToYen === null ? null : formatYen(upToYen)),
      ),
    ...card.dayCaps
      .filter(({ tariffs }) => isMine(tariffs, told))
      .map(({ yen }) => plain.dayCap(formatYen(yen))),
    ...card.monthCaps
      .filter(({ tariffs }) => isMine(tariffs, told))
      .map(({ yen, per }) => plain.monthCap(t.prices.pers[per], formatYen(yen))),
    ...(card.maximumYen === null ? [] : [plain.maximum(formatYen(card.maximumYen))]),
    ...(card.minimumYen === null ? [] : [plain.minimum(formatYen(card.minimumYen))]),
  ];
}

function optionSentences(told: Told): string[] {
  const { card, price, t, language } = told;
  const { plain } = t.prices;
  const yenOf = new Map(price.optionPrices.map(({ code, yen }) => [code, yen]));
  const mine = card.options.filter(({ tariffs }) => isMine(tariffs, told));
  const costOf = ({ code, yen, percent, unit, charged }: RateCard['options'][number]): string =>
    percent === null
      ? plain.each(
          formatExact(yenOf.get(code) ?? String(yen)),
          charged === 'on-request' ? unit[language] : null,
        )
      : plain.share(percent);
  const asked = mine.filter(({ charged }) => charged === 'on-request');
  return [
    ...mine
      .filter(({ charged }) => charged !== 'on-request')
      .map((option) =>
        option.charged === 'every-run'
          ? plain.everyRun(option.label[language], costOf(option))
          : plain.everyUnit(option.label[language], costOf(option), unitOf(card.unit, language)),
      ),
    ...(asked.length === 0
      ? []
      : [
          plain.options(
            listed(
              asked.map((option) => plain.option(option.label[language], costOf(option))),
              language,
            ),
          ),
        ]),
  ];
}

function conditionSentences({ card: { pricing, alongsidePercent }, mine, t }: Told): string[] {
  const { plain } = t.prices;
  const tariff =
    pricing.kind === 'table' ? pricing.tariffs.find(({ code }) => code === mine[0]?.tariff) : null;
  const publication = tariff?.publication ?? null;
  return [
    ...(alongsidePercent === null ? [] : [plain.alongside(alongsidePercent)]),
    ...(publication?.required ? [plain.publication(publication.embargoMonths)] : []),
  ];
}

function taxSentences({ card: { indirectPercent, tax }, t }: Told): string[] {
  const { plain } = t.prices;
  return [
    ...(isNothing(indirectPercent) ? [] : [plain.indirect(indirectPercent)]),
    plain.taxes[tax.treatment](tax.percent),
  ];
}
