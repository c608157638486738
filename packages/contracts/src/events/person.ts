import { z } from 'zod';
import { membersOf, person, staffOf } from '../concerns.ts';
import { exampleIds } from '../examples.ts';
import { date, id } from '../primitives.ts';
import { event, type EventsOf } from '../published-event.ts';
import { role } from '../roles.ts';

export const personEvents = {
  MemberJoined: event(z.object({ organisationId: id }), {
    example: { organisationId: exampleIds.organisation },
    concerns: ({ organisationId }, personId) => [person(personId), membersOf(organisationId)],
    shows: ({ organisationId }, personId) => ({ named: { personId, organisationId } }),
  }),
  RoleGranted: event(z.object({ role }), {
    example: { role: { name: 'facility-staff', institutionId: exampleIds.institution } },
    concerns: ({ role: { institutionId } }, personId) => [
      person(personId),
      ...(institutionId === undefined ? [] : [staffOf(institutionId)]),
    ],
    shows: (_, personId) => ({ named: { personId } }),
  }),
  /** Up to the last day named; the day of birth is kept nowhere. */
  AgeBandCertified: event(z.object({ organisationId: id, underYears: z.int(), lastDay: date }), {
    example: {
      organisationId: exampleIds.organisation,
      underYears: 39,
      lastDay: '2030-03-31',
    },
    concerns: (_, personId) => [person(personId)],
    shows: (_, personId) => ({ named: { personId } }),
  }),
};
export type PersonEvent = EventsOf<typeof personEvents>;
