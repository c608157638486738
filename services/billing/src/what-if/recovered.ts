import {
  type AnnualCosts,
  fiscalYearOfDay,
  fullCostOf,
  type WhatIfAsked,
  type WhatIfRecovery,
} from '@kyoyo/contracts';
import { rational, toYen } from '@kyoyo/kernel';
import type pg from 'pg';
import { percentOf } from '../cost-recovery/recovery.ts';

/** What an instrument costs in one fiscal year, and how many months of it are asked about. */
interface Sheet {
  readonly instrumentId: string;
  readonly fiscalYear: number;
  readonly months: number;
  readonly costs: AnnualCosts;
}

/** How many months of each fiscal year are between two months, both counted. */
function monthsByYear({ fromMonth, toMonth }: Pick<WhatIfAsked, 'fromMonth' | 'toMonth'>) {
  const counted = new Map<number, number>();
  const [year = 0, month = 0] = fromMonth.split('-').map(Number);
  const monthAt = (nth: number): string =>
    `${year + Math.floor((month - 1 + nth) / 12)}-${String(((month - 1 + nth) % 12) + 1).padStart(2, '0')}`;
  for (let nth = 0; monthAt(nth) <= toMonth; nth += 1) {
    const fiscalYear = fiscalYearOfDay(monthAt(nth));
    counted.set(fiscalYear, (counted.get(fiscalYear) ?? 0) + 1);
  }
  return counted;
}

export async function readSheets(client: pg.ClientBase, asked: WhatIfAsked): Promise<Sheet[]> {
  const months = monthsByYear(asked);
  const { rows } = await client.query<Omit<Sheet, 'months'>>(
    `SELECT instrument_id AS "instrumentId", fiscal_year AS "fiscalYear", costs
     FROM cost_sheet WHERE institution_id = $1 AND fiscal_year = ANY ($2)`,
    [asked.institutionId, [...months.keys()]],
  );
  return rows.map((row) => ({ ...row, months: months.get(row.fiscalYear) ?? 0 }));
}

interface Net {
  was: number;
  would: number;
}

/**
 * What is recovered of the costs of those months, a twelfth of a year's each, by instruments whose costs
 * of the year are known. Income of a year without a sheet is left out.
 */
export function createRecovery(sheets: readonly Sheet[]) {
  const ofInstrument = Map.groupBy(sheets, ({ instrumentId }) => instrumentId);
  const nets = new Map<string, Net>(
    [...ofInstrument.keys()].map((id) => [id, { was: 0, would: 0 }]),
  );

  return {
    add(instrumentId: string, month: string, { was, would }: Net): void {
      const known = nets.get(instrumentId);
      const fiscalYear = fiscalYearOfDay(month);
      const sheet = ofInstrument.get(instrumentId)?.find((one) => one.fiscalYear === fiscalYear);
      if (!known || !sheet) return;
      known.was += was;
      known.would += would;
    },
    of(instrumentId: string): WhatIfRecovery | null {
      const own = ofInstrument.get(instrumentId);
      return own ? recovery(own, [nets.get(instrumentId)]) : null;
    },
    inAll: () => ({ withSheet: ofInstrument.size, ...recovery(sheets, [...nets.values()]) }),
  };
}

function recovery(sheets: readonly Sheet[], nets: readonly (Net | undefined)[]): WhatIfRecovery {
  const sum = (key: keyof Net): number => nets.reduce((of, one) => of + (one?.[key] ?? 0), 0);
  const net = { was: sum('was'), would: sum('would') };
  const twelfths = (costOf: (costs: AnnualCosts) => number): number =>
    sheets.reduce((of, { costs, months }) => of + costOf(costs) * months, 0);
  const share = (cost: number) => ({
    was: percentOf(net.was * 12, cost),
    would: percentOf(net.would * 12, cost),
  });
  const yenOf = (cost: number): number => toYen(rational.rational(cost, 12), 'half-up');
  const [maintenance, full] = [twelfths((one) => one.maintenanceYen), twelfths(fullCostOf)];
  return {
    net,
    maintenanceYen: yenOf(maintenance),
    fullCostYen: yenOf(full),
    ofMaintenancePercent: share(maintenance),
    ofFullCostPercent: share(full),
  };
}
