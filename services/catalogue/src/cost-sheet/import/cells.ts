import { type AnnualCosts, type Bilingual, date, proposedDepreciation } from '@kyoyo/contracts';
import { dateOf } from '../../import/cells.ts';
import { cellFaults } from '../../import/faults.ts';
import { type Column, sheetFaults } from './columns.ts';

export type Cells = Readonly<Partial<Record<Column, string>>>;
export interface Fault {
  readonly column: Column;
  readonly message: Bilingual;
}

const yenMax = 1_000_000_000_000;

/** `¥1,200,000` and full-width digits, as ledgers write them; null where it is none. */
function wholeOf(text: string, min: number, max: number): number | null {
  const digits = text.normalize('NFKC').replace(/[\s,¥円]/g, '');
  const value = /^\d{1,13}$/.test(digits) ? Number(digits) : Number.NaN;
  return value >= min && value <= max ? value : null;
}

export const fiscalYearIn = (text: string): number | null =>
  wholeOf(text.normalize('NFKC').replace(/年度?$/, ''), 2000, 2199);

/** The costs that a row says, and what is wrong with its cells; an empty cost is none. */
export function costsOf(cells: Cells, fiscalYear: number): { costs: AnnualCosts; faults: Fault[] } {
  const faults: Fault[] = [];
  const text = (column: Column): string => (cells[column] ?? '').trim();
  const numberAt = (column: Column, [min, max]: readonly [number, number], wrong: Bilingual) => {
    const value = wholeOf(text(column), min, max);
    if (value === null) faults.push({ column, message: wrong });
    return value ?? min;
  };
  const yenAt = (column: Column): number =>
    text(column) === '' ? 0 : numberAt(column, [0, yenMax], sheetFaults.yen);
  const neededAt = (column: Column, range: readonly [number, number], wrong: Bilingual) =>
    numberAt(column, range, text(column) === '' ? cellFaults.needed : wrong);

  const ofPurchase = (['purchase_yen', 'purchased_on', 'years'] as const).map(text);
  let purchase: AnnualCosts['purchase'] = null;
  if (ofPurchase.every((one) => one !== '')) {
    const on = dateOf(text('purchased_on'));
    if (!date.safeParse(on).success) {
      faults.push({ column: 'purchased_on', message: cellFaults.date });
    }
    purchase = {
      yen: yenAt('purchase_yen'),
      on,
      years: numberAt('years', [1, 50], sheetFaults.years),
    };
  } else if (ofPurchase.some((one) => one !== '')) {
    faults.push({ column: 'purchase_yen', message: sheetFaults.wholePurchase });
  }
  const depreciationYen =
    text('depreciation_yen') === '' && purchase && faults.length === 0
      ? proposedDepreciation(purchase, fiscalYear)
      : yenAt('depreciation_yen');
  const costs = {
    purchase,
    depreciationYen,
    maintenanceYen: neededAt('maintenance_yen', [0, yenMax], sheetFaults.yen),
    staffYen: yenAt('staff_yen'),
    spaceYen: yenAt('space_yen'),
    consumablesYen: yenAt('consumables_yen'),
    plannedHours: neededAt('planned_hours', [1, 439_200], sheetFaults.hours),
  };
  return { costs, faults };
}
