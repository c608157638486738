import type { CostSheetEvent, Problem } from '@kyoyo/contracts';
import { accept, type Decision, derivedId } from '@kyoyo/kernel';
import { row, stream } from '../schema.ts';

export type CostSheet = CostSheetEvent['data'];

/** One for each instrument and fiscal year. */
export const costSheetIdOf = (instrumentId: string, fiscalYear: number): string =>
  derivedId('cost-sheet', instrumentId, String(fiscalYear));

/** What keeping an instrument costs in a fiscal year, as it was last said. */
export const costSheetStream = stream({
  name: 'cost-sheet',
  form: 1,
  initial: null as CostSheet | null,
  decide: (known: CostSheet | null, sheet: CostSheet): Decision<CostSheetEvent, Problem> =>
    known && textOf(known) === textOf(sheet)
      ? accept()
      : accept({ type: 'CostSheetSet', data: sheet }),
  evolve: (_, { data }) => data,
  tables: { cost_sheet: ['instrument_id', 'fiscal_year'] },
  rows: (sheet, { version }) =>
    sheet
      ? [
          row('cost_sheet', {
            instrument_id: sheet.instrumentId,
            fiscal_year: sheet.fiscalYear,
            institution_id: sheet.institutionId,
            costs: JSON.stringify(sheet.costs),
            version,
          }),
        ]
      : [],
});

/** Its members in one order, in whichever they came. */
const textOf = ({ institutionId, costs: { purchase, ...costs } }: CostSheet): string =>
  JSON.stringify([
    institutionId,
    purchase && [purchase.yen, purchase.on, purchase.years],
    Object.entries(costs).toSorted(([a], [b]) => (a < b ? -1 : 1)),
  ]);
