import { z } from 'zod';
import { everybody } from '../concerns.ts';
import { exampleIds } from '../examples.ts';
import { bilingual, id } from '../primitives.ts';
import { event, type EventsOf } from '../published-event.ts';

const told = {
  concerns: () => [everybody],
  shows: (_: unknown, networkId: string) => ({ named: { networkId } }),
};
const institutionIds = [exampleIds.institution, exampleIds.otherInstitution];

export const networkEvents = {
  NetworkRegistered: event(z.object({ name: bilingual, institutionIds: z.array(id) }), {
    example: {
      name: { ja: '計測機器共用ネットワーク(例)', en: 'Shared instruments network (example)' },
      institutionIds,
    },
    ...told,
  }),
  NetworkMembersSet: event(z.object({ institutionIds: z.array(id) }), {
    example: { institutionIds },
    ...told,
  }),
};
export type NetworkEvent = EventsOf<typeof networkEvents>;
