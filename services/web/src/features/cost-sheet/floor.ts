import {
  classesBelow,
  fiscalYearOf,
  fullCostOf,
  maintenancePerHour,
  type RateCard,
} from '@kyoyo/contracts';
import { type Instant, rational, type Rational } from '@kyoyo/kernel';
import { useQuery } from '@tanstack/react-query';
import type { Instrument } from '../../api.ts';
import type { NewCard } from '../prices/queries.ts';
import { recoveryOfQuery } from './queries.ts';

/** What an hour costs in the fiscal year in which prices begin, and whether they are below it. */
export interface Floor {
  readonly fiscalYear: number;
  /** Undefined while it is being read; null where the year has no cost sheet. */
  readonly hour: { readonly full: Rational; readonly maintenance: Rational } | null | undefined;
  /** Of the hours used so far, in full. */
  readonly usedHourYen: string | null;
  readonly isBelow: boolean;
}

export function useFloor({ id, institution }: Instrument, card: NewCard): Floor {
  const fiscalYear = fiscalYearOf(card.effectiveFrom as Instant);
  const { data } = useQuery(recoveryOfQuery(institution.id, id, fiscalYear));
  const costs = data?.costs;
  const usedHourYen = data?.hourCostYen?.used ?? null;
  if (!costs) {
    return { fiscalYear, hour: data === undefined ? undefined : null, usedHourYen, isBelow: false };
  }
  const maintenance = maintenancePerHour(costs);
  const full = rational.rational(fullCostOf(costs), costs.plannedHours);
  const isBelow = classesBelow(card as RateCard, maintenance).length > 0;
  return { fiscalYear, hour: { full, maintenance }, usedHourYen, isBelow };
}
