import { type Language, organisationClass, type RateCard, serviceKind } from '@kyoyo/contracts';
import type { Dictionary } from '../../language/ja.ts';
import { formatClock, formatExact, formatYen, listed } from '../../parts/format.ts';
import { unitOf } from '../instrument/unit.ts';
import type { Rule } from '../policies/rules.ts';

/** A card in words, for somebody who looks it over; what does not apply is left out. Pure. */
export function wordsOfCard(card: RateCard, t: Dictionary, language: Language): Rule[] {
  const { words, bases, taxes } = t.prices;
  const { tax, minimumYen, indirectPercent } = card;
  const joined = (parts: readonly string[]): string => parts.join(words.separator);
  const rules: [name: string, text: string][] = [
    [words.unit, unitWords(card, t, language)],
    [words.price, joined(priceWords(card, t, language))],
    [words.basis, card.unit.kind === 'count' ? '' : bases[card.basis]],
    [words.hours, joined(card.timeRules.map((rule) => ruleWords(rule, t, language)))],
    [words.caps, joined(capWords(card, t, language))],
    [words.monthCaps, joined(monthCapWords(card, t, language))],
    [words.maximum, card.maximumYen === null ? '' : formatYen(card.maximumYen)],
    [words.minimum, minimumYen === null ? '' : formatYen(minimumYen)],
    [words.totals, joined(card.totalDiscounts.map((one) => totalWords(one, t)))],
    [
      words.options,
      joined(
        card.options.map(({ label, yen, unit, percent, charged }) =>
          words.optionOf(
            label[language],
            percent === null ? formatYen(yen) : `${percent}%`,
            charged === 'on-request' ? unit[language] : t.prices.chargedWhen[charged],
          ),
        ),
      ),
    ],
    [words.indirect, isNothing(indirectPercent) ? '' : `${indirectPercent}%`],
    [words.alongside, card.alongsidePercent === null ? '' : `${card.alongsidePercent}%`],
    [words.rounding, card.rounding === 'half-up' ? '' : t.prices.roundings[card.rounding]],
    [
      words.tax,
      tax.treatment === 'out-of-scope'
        ? taxes[tax.treatment]
        : `${taxes[tax.treatment]} ${tax.percent}%`,
    ],
  ];
  return rules.flatMap(([name, text]) => (text === '' ? [] : [{ name, text }]));
}

function unitWords({ unit }: RateCard, t: Dictionary, language: Language): string {
  const name = unitOf(unit, language);
  return unit.kind === 'time' && unit.minutes > 1
    ? `${name}${language === 'ja' ? '・' : ', '}${t.prices.billings[unit.billing]}`
    : name;
}

function priceWords({ pricing }: RateCard, t: Dictionary, language: Language): string[] {
  const { words } = t.prices;
  const tiersOf = (tiers: readonly { afterUnits: number; yen: number }[]): string[] =>
    tiers.map(({ afterUnits, yen }) => words.tierOf[pricing.tiering](afterUnits, formatYen(yen)));
  if (pricing.kind === 'factor') {
    const rounded = pricing.roundUpToYen;
    const base = [
      ...tiersOf(pricing.tiers),
      ...(rounded === null ? [] : [words.roundedUp(formatYen(rounded))]),
    ];
    const classes = organisationClass.options.flatMap((one) => {
      const factor = pricing.factors[one];
      if (factor === undefined) return [];
      const [above, below] = factor.split('/');
      const yen = `${pricing.baseYen * Number(above)}${below ? `/${below}` : ''}`;
      return [words.factorOf(t.classes[one], factor, formatExact(yen))];
    });
    return [...classes, ...base];
  }
  return pricing.tariffs.map((tariff) => {
    const { label, yen, organisationClasses, serviceKinds, unit, publication } = tariff;
    const everyone = organisationClasses.length === organisationClass.options.length;
    const names = organisationClasses.map((one) => t.classes[one]);
    const kinds = serviceKinds.length === serviceKind.options.length ? [] : serviceKinds;
    const isReached = names.length > 0 && serviceKinds.length > 0;
    const whom = [...(everyone ? [words.everyone] : names), ...kinds.map((one) => t.services[one])];
    const more = [
      ...tiersOf(tariff.tiers),
      ...(unit ? [words.perUnit(unitOf(unit, language))] : []),
      ...(publication?.required ? [t.prices.publications.required] : []),
    ];
    const who = isReached ? listed(whom, language) : words.nobody;
    return words.rowOf(label[language], formatYen(yen), [who, ...more].join(words.within));
  });
}

function ruleWords(rule: RateCard['timeRules'][number], t: Dictionary, language: Language): string {
  const days = rule.weekdays.map((day) => t.calendar.weekdays[day - 1]);
  const hours = `${formatClock(rule.fromMinute)}–${formatClock(rule.toMinute)}`;
  const named = days.join(language === 'ja' ? '・' : ', ');
  const { words } = t.prices;
  const parts = [
    ...(rule.unitYen === null ? [] : [formatYen(rule.unitYen)]),
    ...(isNothing(rule.discountPercent) ? [] : [words.less(rule.discountPercent)]),
    ...(isNothing(rule.surchargePercent) ? [] : [words.moreBy(rule.surchargePercent)]),
  ];
  return words.ruleOf(named, hours, parts.join(words.within));
}

const isNothing = (percent: string): boolean => /^0+(\.0+)?$/.test(percent);

function totalWords({ percent, upToYen }: RateCard['totalDiscounts'][number], t: Dictionary) {
  const { words } = t.prices;
  return upToYen === null ? words.less(percent) : words.lessUpTo(percent, formatYen(upToYen));
}

const capWords = ({ dayCaps, pricing }: RateCard, t: Dictionary, language: Language): string[] =>
  dayCaps.map(({ yen, tariffs }) =>
    t.prices.words.capOf(formatYen(yen), rowNames(pricing, tariffs, language)),
  );

const monthCapWords = ({ monthCaps, pricing }: RateCard, t: Dictionary, language: Language) =>
  monthCaps.map(({ yen, tariffs, per }) => {
    const rows = rowNames(pricing, tariffs, language);
    const of = [t.prices.pers[per], ...(rows ? [rows] : [])];
    return t.prices.words.capOf(formatYen(yen), of.join(t.prices.words.within));
  });

function rowNames(pricing: RateCard['pricing'], codes: readonly string[], language: Language) {
  const rows = pricing.kind === 'table' ? pricing.tariffs : [];
  const names = rows.filter(({ code }) => codes.includes(code));
  return listed(
    names.map(({ label }) => label[language]),
    language,
  );
}
