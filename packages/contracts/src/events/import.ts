import { z } from 'zod';
import { financeOf, staffOf } from '../concerns.ts';
import { exampleIds } from '../examples.ts';
import { id } from '../primitives.ts';
import { event, type EventsOf } from '../published-event.ts';

export const importEvents = {
  InstrumentsImported: event(
    z.object({ institutionId: id, proposedIds: z.array(id), changedIds: z.array(id) }),
    {
      example: {
        institutionId: exampleIds.institution,
        proposedIds: [exampleIds.instrument],
        changedIds: [],
      },
      concerns: ({ institutionId }) => [staffOf(institutionId)],
      shows: ({ institutionId }, importId) => ({ named: { importId, institutionId } }),
    },
  ),
  /** The cards that one file of prices has published; they are those of their instruments. */
  PriceListImported: event(
    z.object({ institutionId: id, cardIds: z.array(id), instrumentIds: z.array(id) }),
    {
      example: {
        institutionId: exampleIds.institution,
        cardIds: [exampleIds.rateCard],
        instrumentIds: [exampleIds.instrument],
      },
      concerns: ({ institutionId }) => [staffOf(institutionId)],
      shows: ({ institutionId }, importId) => ({ named: { importId, institutionId } }),
    },
  ),
  /** The years of instruments whose costs one file has said; the sheets are streams of their own. */
  CostSheetsImported: event(
    z.object({
      institutionId: id,
      sheets: z.array(z.object({ instrumentId: id, fiscalYear: z.int() })),
    }),
    {
      example: {
        institutionId: exampleIds.institution,
        sheets: [{ instrumentId: exampleIds.instrument, fiscalYear: 2026 }],
      },
      concerns: ({ institutionId }) => [staffOf(institutionId), financeOf(institutionId)],
      shows: ({ institutionId }, importId) => ({ named: { importId, institutionId } }),
    },
  ),
};
export type ImportEvent = EventsOf<typeof importEvents>;
