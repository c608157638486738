import { z } from 'zod';
import { id } from '../primitives.ts';
import { published, type EventsOf } from '../published-event.ts';

export const importEvents = {
  InstrumentsImported: published(
    z.object({ institutionId: id, proposedIds: z.array(id), changedIds: z.array(id) }),
  ),
};
export type ImportEvent = EventsOf<typeof importEvents>;
