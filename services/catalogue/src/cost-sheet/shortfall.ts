import {
  classesBelow,
  fiscalYearOf,
  maintenancePerHour,
  type RateCard,
  type Shortfall,
} from '@kyoyo/contracts';
import type { Executor } from '@kyoyo/event-store';
import { rational } from '@kyoyo/kernel';
import type { Tables } from '../schema.ts';
import { costSheetIdOf, costSheetStream } from './stream.ts';

/**
 * What of the prices is below the maintenance of the fiscal year in which they begin; null where
 * nothing is, or where the year has no cost sheet. A sheet that is set at the same moment counts from
 * the next prices on.
 */
export async function shortfallOf(
  store: Pick<Executor<Tables>, 'read'>,
  instrumentId: string,
  card: RateCard,
): Promise<Shortfall | null> {
  const fiscalYear = fiscalYearOf(card.effectiveFrom);
  const { state: sheet } = await store.read(
    costSheetStream,
    costSheetIdOf(instrumentId, fiscalYear),
  );
  if (!sheet) return null;
  const floor = maintenancePerHour(sheet.costs);
  const below = classesBelow(card, floor);
  return below.length > 0
    ? { fiscalYear, maintenanceHourYen: rational.format(floor), below }
    : null;
}
