import { z } from 'zod';
import { bilingual } from '../primitives.ts';
import { published, type EventsOf } from '../published-event.ts';

export const institutionEvents = {
  InstitutionRegistered: published(z.object({ name: bilingual })),
  /** How many of its managers must approve before an instrument is shared. */
  CommitteeSet: published(z.object({ approvalsNeeded: z.int().min(1).max(5) })),
};
export type InstitutionEvent = EventsOf<typeof institutionEvents>;
