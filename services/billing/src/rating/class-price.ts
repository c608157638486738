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
import { yenLabel } from './line.ts';

type Pricing = RateCard['pricing'];

/** What one unit costs this user. */
export interface ClassPrice {
  readonly tariff: string | null;
  readonly label: Bilingual;
  readonly unit: RateCard['unit'];
  readonly yen: Rational;
  /** Those of the list, as it prints them: `priceOf` says what they are for this user. */
  readonly tiers: Tariff['tiers'];
  readonly tiering: Pricing['tiering'];
  /** By how much a fee that follows the class is lowered; a printed table names no factor: 1. */
  readonly factor: Rational;
  /** What an amount that the card prints costs this user. */
  readonly priceOf: (yen: number) => Rational;
}

/** What names no tariff holds for all; what names some, for those alone. */
export const holdsFor = (
  { tariffs }: { readonly tariffs: readonly string[] },
  { tariff }: Pick<ClassPrice, 'tariff'>,
): boolean => tariffs.length === 0 || (tariff !== null && tariffs.includes(tariff));

interface Asked {
  readonly organisationClass: OrganisationClass;
  readonly serviceKind: ServiceKind;
  readonly tariff: string | null;
  /** Of the contract: it takes the place of a factor of the card, and lowers a printed price. */
  readonly classFactor?: string | null;
  /** Whether a tariff that is named is for others, too: what is owed by it was no choice. */
  readonly isForAnybody?: boolean;
}

type Outcome = ClassPrice | { readonly refused: Problem };

/** A tariff of certain classes is for those alone; one of none is for whoever names it. */
const isFor = ({ organisationClasses }: Tariff, asking: OrganisationClass): boolean =>
  organisationClasses.length === 0 || organisationClasses.includes(asking);

/** The tariff asked for by code, else the first that fits class and service; or base x factor. */
export function classPrice(card: RateCard, asked: Asked): Outcome {
  const { pricing } = card;
  if (pricing.kind === 'table') return tariffPrice(card, pricing, asked);
  const { organisationClass, tariff } = asked;
  if (tariff !== null) return refuse(problem('unknown-tariff', { tariff }));
  const factor = asked.classFactor ?? pricing.factors[organisationClass];
  if (factor !== undefined) return factorPrice(card, pricing, factor, asked);
  const { serviceKind } = asked;
  return refuse(problem('no-price-for-class', { organisationClass, serviceKind }));
}

function tariffPrice(
  card: RateCard,
  { tariffs, tiering }: Extract<Pricing, { kind: 'table' }>,
  { organisationClass, serviceKind, tariff: code, classFactor, isForAnybody = false }: Asked,
): Outcome {
  const found = tariffs.find((tariff) =>
    code === null
      ? tariff.organisationClasses.includes(organisationClass) &&
        tariff.serviceKinds.includes(serviceKind)
      : tariff.code === code,
  );
  if (!found && code !== null) return refuse(problem('unknown-tariff', { tariff: code }));
  if (!found || !(isForAnybody || isFor(found, organisationClass))) {
    return refuse(problem('no-price-for-class', { organisationClass, serviceKind }));
  }
  const { label, yen, unit, tiers } = found;
  const factor = rational.parseRational(classFactor ?? '1');
  const priceOf = (printed: number) => rational.multiply(rational.rational(printed), factor);
  return {
    tariff: found.code,
    label,
    unit: unit ?? card.unit,
    yen: priceOf(yen),
    tiers,
    tiering,
    factor,
    priceOf,
  };
}

function factorPrice(
  { unit }: RateCard,
  { baseYen, tiers, tiering, roundUpToYen }: Extract<Pricing, { kind: 'factor' }>,
  factor: string,
  { organisationClass, serviceKind }: Asked,
): ClassPrice {
  const exact = rational.parseRational(factor);
  const priceOf = (base: number) =>
    roundedUp(rational.multiply(rational.rational(base), exact), roundUpToYen);
  const [service, users] = [serviceLabels[serviceKind], classLabels[organisationClass]];
  // Whose price it is and what it was made of: beside it stands what one unit then costs.
  const of = factor === '1' ? '' : ` ${yenLabel(baseYen)} × ${factor}`;
  return {
    tariff: null,
    label: { ja: `${service.ja}(${users.ja}${of})`, en: `${service.en} (${users.en}${of})` },
    unit,
    yen: priceOf(baseYen),
    tiers,
    tiering,
    factor: exact,
    priceOf,
  };
}

function roundedUp(price: Rational, toYen: number | null): Rational {
  if (toYen === null) return price;
  const step = rational.rational(toYen);
  const steps = rational.round(rational.divide(price, step), 'ceiling');
  return rational.multiply(rational.rational(steps), step);
}
