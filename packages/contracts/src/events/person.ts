import { z } from 'zod';
import { id } from '../primitives.ts';
import { published, type EventsOf } from '../published-event.ts';
import { role } from '../roles.ts';

export const personEvents = {
  MemberJoined: published(z.object({ organisationId: id })),
  RoleGranted: published(z.object({ role })),
};
export type PersonEvent = EventsOf<typeof personEvents>;
