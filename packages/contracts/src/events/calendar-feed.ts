import { z } from 'zod';
import { id } from '../primitives.ts';
import { published, type EventsOf } from '../published-event.ts';

export const calendarFeedEvents = {
  /** The token in its address is kept as a digest and never told. */
  CalendarFeedCreated: published(z.object({ personId: id, language: z.enum(['ja', 'en']) })),
  CalendarFeedRevoked: published(z.object({ personId: id })),
};
export type CalendarFeedEvent = EventsOf<typeof calendarFeedEvents>;
