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
};
export type ImportEvent = EventsOf<typeof importEvents>;
