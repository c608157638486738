import {
  type OrganisationClass,
  type RateCard,
  serviceKind,
  type SubsidyRule,
} from '@kyoyo/contracts';
import { type Instant, rational } from '@kyoyo/kernel';
import { type Copied, factsIn } from '../price-facts/copied.ts';
import { discountsOf } from '../price-facts/facts.ts';
import { classPrice } from '../rating/class-price.ts';
import { afterDiscounts } from '../rating/discounts.ts';
import type { Discount } from '../rating/facts.ts';
import { serviceLabels } from '../rating/labels.ts';
import { subsidyInForce } from '../rating/subsidies.ts';
import { cardInForce } from '../rating/terms-in-force.ts';

/** What one unit of each option costs this class; null where its fee follows a price it has not. */
const optionPricesOf = (
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

/** By what class somebody asks, and what the institution takes off for it. */
interface Asker {
  readonly organisationClass: OrganisationClass | null;
  readonly discounts: readonly Discount[];
}

/** What one unit costs this class with each kind of service; null where no price is published. */
const pricesOf = (card: RateCard, { organisationClass, discounts }: Asker) =>
  serviceKind.options.map((kind) => {
    const label = serviceLabels[kind];
    const none = { serviceKind: kind, tariff: null, label, yen: null, discountedYen: null };
    if (organisationClass === null) return none;
    const price = classPrice(card, { organisationClass, serviceKind: kind, tariff: null });
    if ('refused' in price) return none;
    const { tariff, yen } = price;
    return {
      serviceKind: kind,
      tariff,
      label: tariff === null ? label : price.label,
      yen: rational.format(yen),
      discountedYen: rational.format(afterDiscounts(discounts, yen)),
    };
  });

/** What one unit costs while a subsidy holds prices back: nothing, or what the prices of cost say. */
function subsidisedPrices({ mode, lastDay, programme, costCard }: SubsidyRule, asker: Asker) {
  const unitPrices = costCard
    ? pricesOf(costCard.card, asker)
    : serviceKind.options.map((kind) => ({
        serviceKind: kind,
        tariff: null,
        label: serviceLabels[kind],
        yen: '0',
        discountedYen: '0',
      }));
  return { mode, lastDay, programme, unit: costCard?.card.unit ?? null, unitPrices };
}

interface Listed {
  readonly instrumentId: string;
  readonly institutionId: string;
  readonly organisationClass: OrganisationClass | null;
  readonly at: Instant;
}

/**
 * What an instrument costs a class by what is in force at an instant, after what its institution takes
 * off for all of the class; what it takes off for an age is of a person, and no list says it. Null where
 * no card is in force.
 */
export function listedPrices(copied: Copied, of: Listed) {
  const { instrumentId, institutionId, organisationClass, at } = of;
  const inForce = cardInForce(factsIn(copied.cards.get(instrumentId)), at);
  if (!inForce) return null;
  const { cardId: rateCardId, card } = inForce;
  const discounts = organisationClass
    ? discountsOf(
        copied,
        { institutionId, reserved: { start: at }, by: { organisationClass } },
        organisationClass,
      ).discounts
    : [];
  const asker = { organisationClass, discounts };
  const subsidy = subsidyInForce(factsIn(copied.subsidies.get(instrumentId)), at);
  return {
    instrumentId,
    rateCardId,
    card,
    organisationClass,
    unitPrices: pricesOf(card, asker),
    discounts: discounts.map(({ label, percent }) => ({ label, percent })),
    optionPrices: optionPricesOf(card, organisationClass),
    subsidy: subsidy && subsidisedPrices(subsidy, asker),
  };
}
