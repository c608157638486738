import { rational, type Rational } from '@kyoyo/kernel';
import { organisationClass, type OrganisationClass } from './primitives.ts';
import type { RateCard } from './rate-card.ts';

/** A day's and a half day's price are measured against the hours of a working day. */
const hoursOfDay = rational.rational(8);
const hoursOfHalfDay = rational.rational(4);

function hoursOf(unit: RateCard['unit']): Rational | null {
  switch (unit.kind) {
    case 'time':
      return rational.rational(unit.minutes, 60);
    case 'day':
      return hoursOfDay;
    case 'half-day':
      return hoursOfHalfDay;
    case 'person-time':
    case 'count':
      return null;
  }
}

interface UnitPrice {
  readonly unit: RateCard['unit'];
  readonly yen: Rational;
}

/** Of the first unit: what follows it, or falls into other hours, may cost less or more. */
function unitPriceOf({ pricing, unit }: RateCard, asking: OrganisationClass): UnitPrice | null {
  if (pricing.kind === 'table') {
    const found = pricing.tariffs.find(
      ({ organisationClasses, serviceKinds }) =>
        organisationClasses.includes(asking) && serviceKinds.includes('equipment-use'),
    );
    return found ? { unit: found.unit ?? unit, yen: rational.rational(found.yen) } : null;
  }
  const factor = pricing.factors[asking];
  if (factor === undefined) return null;
  const { baseYen, roundUpToYen } = pricing;
  const yen = rational.multiply(rational.rational(baseYen), rational.parseRational(factor));
  // What is still being written may not say it.
  if (!roundUpToYen) return { unit, yen };
  const steps = rational.round(rational.divide(yen, rational.rational(roundUpToYen)), 'ceiling');
  return { unit, yen: rational.rational(steps * BigInt(roundUpToYen)) };
}

/**
 * What an ordinary hour of use brings from a class, without tax, discounts, options and indirect cost;
 * null where it has no price, or one that is not for time.
 */
export function hourPriceOf(card: RateCard, asking: OrganisationClass): Rational | null {
  const price = unitPriceOf(card, asking);
  const hours = price && hoursOf(price.unit);
  if (!price || !hours) return null;
  const perHour = rational.divide(price.yen, hours);
  if (card.tax.treatment !== 'inclusive') return perHour;
  const percent = rational.add(rational.rational(100), rational.parseRational(card.tax.percent));
  return rational.divide(rational.multiply(perHour, rational.rational(100)), percent);
}

/** The classes whose hour is to bring less than this much, each with what it brings. */
export const classesBelow = (card: RateCard, floor: Rational) =>
  organisationClass.options.flatMap((name) => {
    const price = hourPriceOf(card, name);
    const isBelow = price !== null && rational.compare(price, floor) < 0;
    return isBelow ? [{ organisationClass: name, hourYen: rational.format(price) }] : [];
  });
