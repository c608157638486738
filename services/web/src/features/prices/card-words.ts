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
    [words.minimum, minimumYen === null ? '' : formatYen(minimumYen)],
    [
      words.options,
      joined(
        card.options.map(({ label, yen, unit }) =>
          words.optionOf(label[language], formatYen(yen), unit[language]),
        ),
      ),
    ],
    [words.indirect, /^0+(\.0+)?$/.test(indirectPercent) ? '' : `${indirectPercent}%`],
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
  if (pricing.kind === 'factor') {
    return organisationClass.options.flatMap((one) => {
      const factor = pricing.factors[one];
      if (factor === undefined) return [];
      const [above, below] = factor.split('/');
      const yen = `${pricing.baseYen * Number(above)}${below ? `/${below}` : ''}`;
      return [words.factorOf(t.classes[one], factor, formatExact(yen))];
    });
  }
  return pricing.tariffs.map(({ label, yen, organisationClasses, serviceKinds }) => {
    const everyone = organisationClasses.length === organisationClass.options.length;
    const names = organisationClasses.map((one) => t.classes[one]);
    const kinds = serviceKinds.length === serviceKind.options.length ? [] : serviceKinds;
    const isReached = names.length > 0 && serviceKinds.length > 0;
    const whom = [...(everyone ? [words.everyone] : names), ...kinds.map((one) => t.services[one])];
    return words.rowOf(
      label[language],
      formatYen(yen),
      isReached ? listed(whom, language) : words.nobody,
    );
  });
}

function ruleWords(rule: RateCard['timeRules'][number], t: Dictionary, language: Language): string {
  const days = rule.weekdays.map((day) => t.calendar.weekdays[day - 1]);
  const hours = `${formatClock(rule.fromMinute)}–${formatClock(rule.toMinute)}`;
  const named = days.join(language === 'ja' ? '・' : ', ');
  return t.prices.words.ruleOf(named, hours, rule.discountPercent);
}

function capWords({ dayCaps, pricing }: RateCard, t: Dictionary, language: Language): string[] {
  const rows = pricing.kind === 'table' ? pricing.tariffs : [];
  return dayCaps.map(({ yen, tariffs }) => {
    const names = rows.filter(({ code }) => tariffs.includes(code));
    const named = listed(
      names.map(({ label }) => label[language]),
      language,
    );
    return t.prices.words.capOf(formatYen(yen), named);
  });
}
