import { z } from 'zod';
import { staffOf } from '../concerns.ts';
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
};
export type ImportEvent = EventsOf<typeof importEvents>;
