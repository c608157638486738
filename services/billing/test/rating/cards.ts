import { type RateCard, rateCard, type WrittenRateCard } from '@kyoyo/contracts';
import { type Instant, type Period, rational, type Rational, toInstant } from '@kyoyo/kernel';
import { rate, type Rated, type RatingFacts } from '../../src/rating/rating.ts';

/** An instant by Japan's wall clock: `2026-11-20 16:00`. */
export function at(japanTime: string): Instant {
  const instant = toInstant(`${japanTime.replace(' ', 'T')}+09:00`);
  if (instant === undefined) throw new Error(`There is no such time: ${japanTime}`);
  return instant;
}

export const period = (start: string, end: string): Period => ({ start: at(start), end: at(end) });

export const cardIds = [
  '01990000-0000-7000-8000-000000000001',
  '01990000-0000-7000-8000-000000000002',
  '01990000-0000-7000-8000-000000000003',
] as const;

/** One tariff `standard` for everybody and every service at so many yen. */
export const flat = (yen: number): WrittenRateCard['pricing'] => ({
  kind: 'table',
  tariffs: [
    {
      code: 'standard',
      label: { ja: '標準', en: 'Standard' },
      yen,
      organisationClasses: ['large', 'sme', 'startup', 'academia', 'public', 'internal'],
      serviceKinds: ['equipment-use', 'technical-guidance', 'operated-run'],
    },
  ],
});

/** ¥6,000 an hour, prorated, by reserved time, 10% tax inside; whatever a test says otherwise. */
export const cardOf = (difference: Partial<WrittenRateCard> = {}): RateCard =>
  rateCard.parse({
    unit: { kind: 'time', minutes: 60, billing: 'prorated' },
    basis: 'reserved',
    pricing: flat(6_000),
    timeRules: [],
    dayCaps: [],
    minimumYen: null,
    options: [],
    indirectPercent: '0',
    tax: { treatment: 'inclusive', percent: '10' },
    effectiveFrom: at('2020-04-01 00:00'),
    source: { url: 'https://facility.example.jp/fees', note: '' },
    ...difference,
  });

/** Priced as a national institute does: factors of a base, fees and staff, indirect cost. */
export const factorCard = cardOf({
  pricing: { kind: 'factor', baseYen: 22_000, factors: { large: '1', sme: '0.5', startup: '0.3' } },
  options: [
    {
      code: 'guidance',
      label: { ja: '技術指導', en: 'Guidance' },
      yen: 15_000,
      unit: { ja: '時間', en: 'hour' },
      classFactor: true,
    },
    {
      code: 'staff',
      label: { ja: '人件費', en: 'Staff' },
      yen: 2_000,
      unit: { ja: '時間', en: 'hour' },
      classFactor: false,
    },
  ],
  indirectPercent: '10',
  tax: { treatment: 'exclusive', percent: '10' },
});

/** An SME that works the instrument itself from 10:00 to 12:00 on a Friday. */
export function factsOf(cards: RateCard[], difference: Partial<RatingFacts> = {}): RatingFacts {
  const reserved = difference.reserved ?? period('2026-11-20 10:00', '2026-11-20 12:00');
  return {
    cards: cards.map((card, index) => ({ cardId: cardIds[index] ?? '', card })),
    organisationClass: 'sme',
    serviceKind: 'equipment-use',
    tariff: null,
    quantity: 1,
    used: reserved,
    options: [],
    ...difference,
    reserved,
  };
}

export function rated(facts: RatingFacts): Rated {
  const outcome = rate(facts);
  if ('refused' in outcome) throw new Error(`Refused: ${outcome.refused.slug}`);
  return outcome;
}

/** The exact sum of the lines, before any rounding. */
export const exactSum = ({ lines }: Pick<Rated, 'lines'>): Rational =>
  rational.sum(lines.map(({ amount }) => rational.parseRational(amount)));

export const amounts = ({ lines }: Pick<Rated, 'lines'>): [string, string][] =>
  lines.map(({ kind, amount }) => [kind, amount]);
