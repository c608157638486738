import { z } from 'zod';
import { bilingual, id } from '../primitives.ts';
import { published, type EventsOf } from '../published-event.ts';

export const networkEvents = {
  NetworkRegistered: published(z.object({ name: bilingual, institutionIds: z.array(id) })),
  NetworkMembersSet: published(z.object({ institutionIds: z.array(id) })),
};
export type NetworkEvent = EventsOf<typeof networkEvents>;
