import { z } from 'zod';
import { financeOf, staffOf } from '../concerns.ts';
import { annualCosts } from '../cost-sheet.ts';
import { exampleIds } from '../examples.ts';
import { fiscalYear } from '../fiscal-year.ts';
import { id } from '../primitives.ts';
import { event, type EventsOf } from '../published-event.ts';

export const costSheetEvents = {
  /** What keeping the instrument costs in the fiscal year, all of it anew. */
  CostSheetSet: event(
    z.object({ institutionId: id, instrumentId: id, fiscalYear, costs: annualCosts }),
    {
      example: {
        institutionId: exampleIds.institution,
        instrumentId: exampleIds.instrument,
        fiscalYear: 2026,
        costs: {
          purchase: { yen: 50_000_000, on: '2023-04-01', years: 10 },
          depreciationYen: 5_000_000,
          maintenanceYen: 3_000_000,
          staffYen: 0,
          spaceYen: 0,
          consumablesYen: 400_000,
          plannedHours: 1_200,
        },
      },
      concerns: ({ institutionId }) => [staffOf(institutionId), financeOf(institutionId)],
      shows: ({ institutionId, instrumentId }) => ({ named: { institutionId, instrumentId } }),
    },
  ),
};
export type CostSheetEvent = EventsOf<typeof costSheetEvents>;
