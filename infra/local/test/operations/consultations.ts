import { plusMinutes } from '@kyoyo/kernel';
import type { PeopleWorld } from '../people-world.ts';
import { everybody, fresh, get, type Operation, type Operations } from './operation.ts';
import { wish } from './wish.ts';

const opening = ({ ids }: PeopleWorld) => ({
  institutionId: ids['institution'],
  instrumentId: ids['instrument'],
  subject: fresh('particles'),
  message: 'Can you see 5 nm?',
});

async function newConsultation(world: PeopleWorld): Promise<string> {
  const { id } = await world.done('member', '/api/consultations', opening(world));
  return `/api/consultations/${id}`;
}

/** Colleagues are not part of it either. */
const onlyBothSides = {
  finance: 404,
  otherMember: 404,
  otherManager: 404,
  operations: 404,
} as const;

const step = (name: string, body: (world: PeopleWorld) => unknown): Operation => ({
  as: 'member',
  command: true,
  refused: onlyBothSides,
  ask: async (world) => ({ path: `${await newConsultation(world)}/${name}`, body: body(world) }),
});

export const consultations: Operations = {
  'GET /api/consultations': get(
    (ids) =>
      `/api/consultations?scope=institution&institutionId=${ids['institution']}` +
      `&status=open&cursor=${ids['organisation']}&limit=5`,
    { member: 403, otherManager: 403, operations: 403 },
    'manager',
  ),
  'POST /api/consultations': {
    as: 'member',
    command: true,
    refused: everybody,
    ask: (world) => ({ path: '/api/consultations', body: opening(world) }),
  },
  'GET /api/consultations/{id}': {
    as: 'member',
    refused: onlyBothSides,
    ask: async (world) => ({ path: await newConsultation(world) }),
  },
  'POST /api/consultations/{id}/messages': step('messages', () => ({ message: fresh('And 2?') })),
  'POST /api/consultations/{id}/suggestions': {
    ...step('suggestions', ({ ids, now }) => ({
      instrumentId: ids['instrument'],
      period: { start: plusMinutes(now, 60), end: plusMinutes(now, 120) },
      serviceKind: 'technical-guidance',
    })),
    as: 'manager',
    refused: { ...onlyBothSides, member: 403 },
  },
  'POST /api/consultations/{id}/conclusion': {
    ...step('conclusion', () => ({})),
    ask: async (world) => {
      const { id: reservationId } = await world.done('member', '/api/reservations', wish(world));
      const path = `${await newConsultation(world)}/conclusion`;
      return { path, body: { reservationId, reason: '' } };
    },
  },
};
