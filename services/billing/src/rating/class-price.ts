import {
  type Bilingual,
  type OrganisationClass,
  type Problem,
  problem,
  type RateCard,
  type ServiceKind,
  type Tariff,
} from '@kyoyo/contracts';
import { rational, type Rational, refuse } from '@kyoyo/kernel';
import { classLabels, serviceLabels } from './labels.ts';

/** What one unit costs this user. */
export interface ClassPrice {
  readonly tariff: string | null;
  readonly label: Bilingual;
  readonly yen: Rational;
  /** By how much a fee that follows the class is lowered; a printed table names no factor: 1. */
  readonly factor: Rational;
}

interface Asked {
  readonly organisationClass: OrganisationClass;
  readonly serviceKind: ServiceKind;
  readonly tariff: string | null;
}

/** A tariff of certain classes is for those alone; one of none is for whoever names it. */
const isFor = ({ organisationClasses }: Tariff, asking: OrganisationClass): boolean =>
  organisationClasses.length === 0 || organisationClasses.includes(asking);

/** The tariff asked for by code, else the first that fits class and service; or base x factor. */
export function classPrice(
  { pricing }: RateCard,
  { organisationClass, serviceKind, tariff: code }: Asked,
): ClassPrice | { readonly refused: Problem } {
  if (pricing.kind === 'table') {
    const found = pricing.tariffs.find((tariff) =>
      code === null
        ? tariff.organisationClasses.includes(organisationClass) &&
          tariff.serviceKinds.includes(serviceKind)
        : tariff.code === code,
    );
    const mine = found && isFor(found, organisationClass);
    if (found && mine) {
      const { label, yen } = found;
      return {
        tariff: found.code,
        label,
        yen: rational.rational(yen),
        factor: rational.rational(1),
      };
    }
  }
  const known = pricing.kind === 'table' && pricing.tariffs.some((tariff) => tariff.code === code);
  if (code !== null && !known) return refuse(problem('unknown-tariff', { tariff: code }));
  const factor = pricing.kind === 'factor' ? pricing.factors[organisationClass] : undefined;
  if (pricing.kind === 'table' || factor === undefined) {
    return refuse(problem('no-price-for-class', { organisationClass, serviceKind }));
  }
  const exact = rational.parseRational(factor);
  const [service, users] = [serviceLabels[serviceKind], classLabels[organisationClass]];
  // Whose price it is and what it was made of: beside it stands what one unit then costs.
  const of = factor === '1' ? '' : ` ¥${pricing.baseYen.toLocaleString('en')} × ${factor}`;
  return {
    tariff: null,
    label: {
      ja: `${service.ja}(${users.ja}${of})`,
      en: `${service.en} (${users.en}${of})`,
    },
    yen: rational.multiply(rational.rational(pricing.baseYen), exact),
    factor: exact,
  };
}
