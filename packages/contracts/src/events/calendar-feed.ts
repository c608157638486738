import { z } from 'zod';
import { person } from '../concerns.ts';
import { exampleIds } from '../examples.ts';
import { id } from '../primitives.ts';
import { event, type EventsOf } from '../published-event.ts';

const feed = z.object({ personId: id });
type Feed = z.infer<typeof feed>;

const example: Feed = { personId: exampleIds.person };
const told = {
  concerns: ({ personId }: Feed) => [person(personId)],
  shows: ({ personId }: Feed, feedId: string) => ({ named: { feedId, personId } }),
};

export const calendarFeedEvents = {
  /** The token in its address is kept as a digest and never told. */
  CalendarFeedCreated: event(feed.extend({ language: z.enum(['ja', 'en']) }), {
    example: { ...example, language: 'ja' },
    ...told,
  }),
  CalendarFeedRevoked: event(feed, { example, ...told }),
};
export type CalendarFeedEvent = EventsOf<typeof calendarFeedEvents>;
