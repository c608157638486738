import type { CostSheetEvent } from '@kyoyo/contracts';
import { copy, row } from '../schema.ts';

interface Known {
  readonly sheet: CostSheetEvent['data'];
  /** The proof. */
  readonly eventId: string;
}

/** What keeping an instrument costs in a fiscal year, as it was last said. */
export const costSheets = copy({
  name: 'cost-sheets',
  of: 'catalogue/cost-sheet',
  form: 1,
  initial: null as Known | null,
  evolve(_, event, { id: eventId }) {
    switch (event.type) {
      case 'CostSheetSet':
        return { sheet: event.data, eventId };
    }
  },
  tables: { cost_sheet: ['instrument_id', 'fiscal_year'] },
  rows: (known) =>
    known
      ? [
          row('cost_sheet', {
            instrument_id: known.sheet.instrumentId,
            fiscal_year: known.sheet.fiscalYear,
            institution_id: known.sheet.institutionId,
            costs: JSON.stringify(known.sheet.costs),
            event_id: known.eventId,
          }),
        ]
      : [],
});
