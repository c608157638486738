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
import { costSheetsQuery, recoveryOfQuery } from './queries.ts';

/** What an hour costs in the fiscal year in which prices begin, and whether they are below it. */
export interface Floor {
  readonly fiscalYear: number;
  /** That of the cost sheet: where the year has none yet, the latest before it. */
  readonly sheetYear: number;
  /** Undefined while it is being read; null where there is no cost sheet. */
  readonly hour: { readonly full: Rational; readonly maintenance: Rational } | null | undefined;
  /** Of the hours used so far, in full. */
  readonly usedHourYen: string | null;
  readonly isBelow: boolean;
}

export function useFloor({ id, institution }: Instrument, card: NewCard): Floor {
  const fiscalYear = fiscalYearOf(card.effectiveFrom as Instant);
  const { data: sheets } = useQuery(costSheetsQuery(institution.id, id));
  const sheet = sheets?.find((one) => one.fiscalYear <= fiscalYear);
  const sheetYear = sheet?.fiscalYear ?? fiscalYear;
  const { data } = useQuery(recoveryOfQuery(institution.id, id, sheetYear));
  const years = { fiscalYear, sheetYear, usedHourYen: data?.hourCostYen?.used ?? null };
  if (!sheet) return { ...years, hour: sheets && null, isBelow: false };
  const { costs } = sheet;
  const maintenance = maintenancePerHour(costs);
  const full = rational.rational(fullCostOf(costs), costs.plannedHours);
  const isBelow = classesBelow(card as RateCard, maintenance).length > 0;
  return { ...years, hour: { full, maintenance }, isBelow };
}
