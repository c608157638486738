import {
  type AnnualCosts,
  classesBelow,
  fiscalYearOf,
  maintenancePerHour,
  type RateCard,
  type Shortfall,
} from '@kyoyo/contracts';
import type { Executor } from '@kyoyo/event-store';
import { rational } from '@kyoyo/kernel';
import type { Tables } from '../schema.ts';

interface Kept {
  readonly institutionId: string;
  readonly instrumentId: string;
}

interface Sheet {
  readonly fiscal_year: number;
  readonly costs: AnnualCosts;
}

/**
 * What of the prices is below the maintenance of the fiscal year in which they begin, or, where nobody
 * has said yet what that costs, of the latest year before it; null where nothing is, or no sheet is
 * known. A sheet that is set at the same moment counts from the next prices on.
 */
export async function shortfallOf(
  { client }: Pick<Executor<Tables>, 'client'>,
  { institutionId, instrumentId }: Kept,
  card: RateCard,
): Promise<Shortfall | null> {
  const { rows } = await client.query<Sheet>(
    `SELECT fiscal_year, costs FROM cost_sheet
     WHERE institution_id = $1 AND instrument_id = $2 AND fiscal_year <= $3
     ORDER BY fiscal_year DESC LIMIT 1`,
    [institutionId, instrumentId, fiscalYearOf(card.effectiveFrom)],
  );
  const [sheet] = rows;
  if (!sheet) return null;
  const floor = maintenancePerHour(sheet.costs);
  const below = classesBelow(card, floor);
  return below.length > 0
    ? { fiscalYear: sheet.fiscal_year, maintenanceHourYen: rational.format(floor), below }
    : null;
}
