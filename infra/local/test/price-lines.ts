import { rate, type RatingFacts } from '@kyoyo/billing/rating';
import type { OrganisationClass, RateCard } from '@kyoyo/contracts';
import { japanDate, later, type Period, plusMinutes, rational } from '@kyoyo/kernel';
import { expect } from 'vitest';
import { instruments } from '../src/seed/catalogue.ts';
import { priceList } from '../src/seed/price-list.ts';
import { instrumentSeedIdOf, undatedFrom } from '../src/seed/price-list-seed.ts';

export const minutesOfOneUnit = ({ unit }: RateCard): number =>
  unit.kind === 'time' || unit.kind === 'person-time' ? unit.minutes : 60;

/** One unit from nine o'clock in Japan, on the day that the card takes effect or on a later one. */
export function oneUnit(card: RateCard, notBefore = card.effectiveFrom): Period {
  const start = plusMinutes(later(card.effectiveFrom, notBefore), 9 * 60);
  return { start, end: plusMinutes(start, minutesOfOneUnit(card)) };
}

export const seedOf = (itemId: string) => {
  const seedId = instrumentSeedIdOf(itemId);
  return instruments.find((one) => one.seedId === seedId) ?? expect.fail(`${seedId} is missing`);
};

/** A line of the lists and the card that was made of it. */
export function cardOfLine(itemId: string) {
  const item = priceList.items.find(({ id }) => id === itemId) ?? expect.fail(itemId);
  const date = item.effectiveFrom ?? undatedFrom;
  const card =
    seedOf(itemId).cards.find(({ effectiveFrom }) => japanDate(effectiveFrom) === date) ??
    expect.fail(`${itemId} has no card of its date`);
  return { item, card };
}

/** Somebody whom the tariff is for. */
export const classFor = ({ pricing }: RateCard, code: string): OrganisationClass => {
  const tariffs = pricing.kind === 'table' ? pricing.tariffs : [];
  return tariffs.find((tariff) => tariff.code === code)?.organisationClasses[0] ?? 'internal';
};

/** Every amount of the lists: the line, the tariff, the yen. */
export const publishedFees = priceList.items.flatMap((item) =>
  Object.entries(item.fees).flatMap(([tariff, yen]) =>
    yen === null ? [] : [[item.id, tariff, yen] as const],
  ),
);

/** By the cards of a line's instrument. */
export function rated(itemId: string, difference: Partial<RatingFacts> & { reserved: Period }) {
  const outcome = rate({
    cards: seedOf(itemId).cards.map((card, index) => ({ cardId: `${itemId}-${index}`, card })),
    organisationClass: 'internal',
    serviceKind: 'equipment-use',
    tariff: null,
    quantity: 1,
    used: difference.reserved,
    options: [],
    ...difference,
  });
  return 'refused' in outcome ? expect.fail(`${itemId}: ${outcome.refused.slug}`) : outcome;
}

export const sumOfLines = (lines: readonly { readonly amount: string }[]): string =>
  rational.format(rational.sum(lines.map(({ amount }) => rational.parseRational(amount))));
