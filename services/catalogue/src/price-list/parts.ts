import type { RateCard } from '@kyoyo/contracts';
import type { KindName } from './form.ts';

/** A part of a card that has a row of its own, and where it lies in the card. */
export interface Part {
  readonly kind: KindName;
  readonly at: readonly (string | number)[];
  readonly value: unknown;
}

/** The parts of a card in the order of their rows. */
export function partsOf(card: RateCard): Part[] {
  const list = (kind: KindName, member: string, values: readonly object[]): Part[] =>
    values.map((value, nth) => ({ kind, at: [member, nth], value }));
  return [
    { kind: 'card', at: [], value: card },
    ...pricedParts(card.pricing),
    ...list('hours', 'timeRules', card.timeRules),
    ...list('total_discount', 'totalDiscounts', card.totalDiscounts),
    ...list('day_cap', 'dayCaps', card.dayCaps),
    ...list('month_cap', 'monthCaps', card.monthCaps),
    ...list('option', 'options', card.options),
  ];
}

function pricedParts(pricing: RateCard['pricing']): Part[] {
  const tiersOf = (of: string, at: Part['at'], tiers: readonly object[]): Part[] =>
    tiers.map((tier, nth) => ({ kind: 'tier', at: [...at, 'tiers', nth], value: { of, ...tier } }));
  if (pricing.kind === 'table') {
    return pricing.tariffs.flatMap((tariff, nth): Part[] => {
      const at = ['pricing', 'tariffs', nth];
      return [{ kind: 'tariff', at, value: tariff }, ...tiersOf(tariff.code, at, tariff.tiers)];
    });
  }
  const factors = Object.entries(pricing.factors).map(([of, factor]): Part => ({
    kind: 'factor',
    at: ['pricing', 'factors', of],
    value: { class: of, factor },
  }));
  return [...factors, ...tiersOf('', ['pricing'], pricing.tiers)];
}
