import {
  type AnnualCosts,
  fullCostOf,
  organisationClass,
  type OrganisationClass,
} from '@kyoyo/contracts';
import { rational, type Rational } from '@kyoyo/kernel';

/** What a class brought in a fiscal year. */
export interface ClassIncome {
  readonly organisationClass: OrganisationClass;
  readonly netYen: number;
  /** An exact number, as text. */
  readonly hours: string;
}

export interface Recovery {
  readonly incomeYen: number;
  readonly usedHours: string;
  readonly incomes: ClassIncome[];
  readonly costs: AnnualCosts | null;
  readonly fullCostYen: number | null;
  /** Of income, in percent to two places; null where nothing is known, or there is nothing to recover. */
  readonly ofMaintenancePercent: string | null;
  readonly ofFullCostPercent: string | null;
  /** What an hour costs in full: of those planned, and of those used; null where there are none. */
  readonly hourCostYen: { readonly planned: string; readonly used: string | null } | null;
}

const hundred = rational.rational(100);

/** To two places, a half up. */
const rounded = (value: Rational): string =>
  rational.format(
    rational.rational(rational.round(rational.multiply(value, hundred), 'half-up'), 100),
  );

/** Income as a share of a cost: 4,500,000 of 8,000,000 is `56.25`. */
export const percentOf = (incomeYen: number, costYen: number): string | null =>
  costYen === 0 ? null : rounded(rational.multiply(rational.rational(incomeYen, costYen), hundred));

const order = (name: OrganisationClass): number => organisationClass.options.indexOf(name);

/** What an instrument brought in a year against what keeping it cost. Pure. */
export function recoveryOf(incomes: readonly ClassIncome[], costs: AnnualCosts | null): Recovery {
  const incomeYen = incomes.reduce((sum, one) => sum + one.netYen, 0);
  const hours = rational.sum(incomes.map((one) => rational.parseRational(one.hours)));
  const earned = {
    incomeYen,
    usedHours: rational.format(hours),
    incomes: incomes.toSorted((a, b) => order(a.organisationClass) - order(b.organisationClass)),
    costs,
  };
  if (!costs) {
    return {
      ...earned,
      fullCostYen: null,
      ofMaintenancePercent: null,
      ofFullCostPercent: null,
      hourCostYen: null,
    };
  }
  const fullCostYen = fullCostOf(costs);
  const full = rational.rational(fullCostYen);
  const wasUsed = rational.compare(hours, rational.zero) > 0;
  return {
    ...earned,
    fullCostYen,
    ofMaintenancePercent: percentOf(incomeYen, costs.maintenanceYen),
    ofFullCostPercent: percentOf(incomeYen, fullCostYen),
    hourCostYen: {
      planned: rounded(rational.divide(full, rational.rational(costs.plannedHours))),
      used: wasUsed ? rounded(rational.divide(full, hours)) : null,
    },
  };
}
