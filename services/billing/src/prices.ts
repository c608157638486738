import {
  type OrganisationClass,
  type RateCard,
  type ServiceKind,
  serviceKind,
} from '@kyoyo/contracts';
import { rational } from '@kyoyo/kernel';

const serviceLabels: Record<ServiceKind, { ja: string; en: string }> = {
  'equipment-use': { ja: '機器利用', en: 'Equipment use' },
  'technical-guidance': { ja: '技術指導', en: 'Technical guidance' },
  'operated-run': { ja: '技術代行', en: 'Operated run' },
};

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
export function pricesOf(card: RateCard, organisationClass: OrganisationClass | null) {
  return serviceKind.options.map((kind) => {
    const none = { serviceKind: kind, tariff: null, label: serviceLabels[kind], yen: null };
    if (organisationClass === null) return none;
    const { pricing } = card;
    if (pricing.kind === 'factor') {
      const factor = pricing.factors[organisationClass];
      if (factor === undefined) return none;
      const price = rational.multiply(
        rational.rational(pricing.baseYen),
        rational.parseRational(factor),
      );
      return { ...none, yen: rational.format(price) };
    }
    const fitting = pricing.tariffs.find(
      (tariff) =>
        tariff.organisationClasses.includes(organisationClass) &&
        tariff.serviceKinds.includes(kind),
    );
    if (!fitting) return none;
    return {
      serviceKind: kind,
      tariff: fitting.code,
      label: fitting.label,
      yen: String(fitting.yen),
    };
  });
}
