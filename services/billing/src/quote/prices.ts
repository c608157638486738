import {
  type OrganisationClass,
  type RateCard,
  serviceKind,
  type SubsidyRule,
} from '@kyoyo/contracts';
import { rational } from '@kyoyo/kernel';
import { classPrice } from '../rating/class-price.ts';
import { serviceLabels } from '../rating/labels.ts';

/** What one unit of each option costs this class; null where its fee follows a price it has not. */
export const optionPricesOf = (
  { options, pricing }: RateCard,
  organisationClass: OrganisationClass | null,
) =>
  options.map(({ code, label, unit, yen, classFactor }) => {
    const price = (factor: string) =>
      rational.format(rational.multiply(rational.rational(yen), rational.parseRational(factor)));
    if (!classFactor || pricing.kind === 'table') return { code, label, unit, yen: price('1') };
    const factor = organisationClass === null ? undefined : pricing.factors[organisationClass];
    return { code, label, unit, yen: factor === undefined ? null : price(factor) };
  });

/** What one unit costs this class with each kind of service; null where no price is published. */
export const pricesOf = (card: RateCard, organisationClass: OrganisationClass | null) =>
  serviceKind.options.map((kind) => {
    const none = { serviceKind: kind, tariff: null, label: serviceLabels[kind], yen: null };
    if (organisationClass === null) return none;
    const price = classPrice(card, { organisationClass, serviceKind: kind, tariff: null });
    if ('refused' in price) return none;
    const { tariff, yen } = price;
    const label = tariff === null ? none.label : price.label;
    return { serviceKind: kind, tariff, label, yen: rational.format(yen) };
  });

/** What one unit costs while a subsidy holds prices back: nothing, or what the prices of cost say. */
export function subsidisedPrices(
  { mode, lastDay, programme, costCard }: SubsidyRule,
  organisationClass: OrganisationClass | null,
) {
  const unitPrices = costCard
    ? pricesOf(costCard.card, organisationClass)
    : serviceKind.options.map((kind) => ({
        serviceKind: kind,
        tariff: null,
        label: serviceLabels[kind],
        yen: '0',
      }));
  return { mode, lastDay, programme, unit: costCard?.card.unit ?? null, unitPrices };
}
