import { organisationClass, type RateCard, rateCard, serviceKind } from '@kyoyo/contracts';
import { rational } from '@kyoyo/kernel';

/**
 * A card as text, equal for two cards that say the same: sets have one order, and numbers one form,
 * whatever a spreadsheet has made of `0.50`.
 */
export const canonicalOf = (card: RateCard): string => JSON.stringify(sorted(rateCard.parse(card)));

const orders: Readonly<Record<string, readonly unknown[]>> = {
  organisationClasses: organisationClass.options,
  serviceKinds: serviceKind.options,
  weekdays: [1, 2, 3, 4, 5, 6, 7],
};

const exactNumber = /^\d+(\.\d+|\/\d+)?$/;

function sorted(value: unknown, name = '', within = ''): unknown {
  if (Array.isArray(value)) {
    const order = orders[name];
    if (order) return value.toSorted((a, b) => order.indexOf(a) - order.indexOf(b));
    return name === 'tariffs' && value.every((one) => typeof one === 'string')
      ? value.toSorted()
      : value.map((one) => sorted(one));
  }
  if (typeof value === 'string') {
    const isExact = /percent$/i.test(name) || within === 'factors';
    return isExact && exactNumber.test(value)
      ? rational.format(rational.parseRational(value))
      : value.replaceAll('\r\n', '\n');
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, one]) => [key, sorted(one, key, name)]),
  );
}
