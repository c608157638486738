import { japanDate, plusMinutes } from '@kyoyo/kernel';
import type { PeopleWorld, PersonName } from '../people-world.ts';
import { everybody, fresh, get, nextNumber, type Operation, type Operations } from './operation.ts';

/** The qualification of somebody who has just asked for a training with new words. */
async function requestedBy(world: PeopleWorld, as: PersonName): Promise<string> {
  const { ids, done, send } = world;
  const { body } = await send(as, { method: 'GET', path: '/api/qualifications' });
  for (const { id, request } of body.items) {
    const open = request === 'requested' || request === 'scheduled';
    if (open) await done(as, `/api/qualifications/${id}/withdrawal`);
  }
  const wish = { instrumentId: ids['instrument'], wish: fresh('mornings') };
  return (await done(as, '/api/training-requests', wish)).id;
}

const onlyItsStaff = {
  otherFinance: 403,
  member: 404,
  otherMember: 404,
  otherManager: 404,
  operations: 404,
} as const;

const step = (name: string, body: (world: PeopleWorld) => unknown): Operation => ({
  as: 'manager',
  command: true,
  refused: onlyItsStaff,
  ask: async (world) => ({
    path: `/api/qualifications/${await requestedBy(world, 'otherFinance')}/${name}`,
    body: body(world),
  }),
});

/** Until another day each time, so that no two are the same. */
const passed = ({ now }: PeopleWorld) => ({
  passed: true,
  trainedOn: japanDate(now),
  validUntil: japanDate(plusMinutes(now, nextNumber() * 1440)),
});

const ofAnotherMember = { ...onlyItsStaff, otherFinance: 404, otherMember: 403 } as const;

/** The qualification of a member of another organisation. */
async function trainedMember(world: PeopleWorld): Promise<string> {
  const { instrument: instrumentId, otherMemberId: personId } = world.ids;
  const body = { personId, instrumentId, result: passed(world) };
  return (await world.done('manager', '/api/qualifications', body)).id;
}

export const training: Operations = {
  'POST /api/training-requests': {
    as: 'member',
    command: true,
    refused: everybody,
    ask: async (world) => {
      const id = await requestedBy(world, 'member');
      await world.done('member', `/api/qualifications/${id}/withdrawal`);
      const body = { instrumentId: world.ids['instrument'], wish: fresh('evenings') };
      return { path: '/api/training-requests', body };
    },
  },
  'GET /api/qualifications': get(
    (ids) =>
      `/api/qualifications?scope=institution&institutionId=${ids['institution']}` +
      `&instrumentId=${ids['instrument']}&status=requested&cursor=${ids['organisation']}&limit=5`,
    { member: 403, otherManager: 403, operations: 403 },
    'manager',
  ),
  'POST /api/qualifications': {
    as: 'manager',
    command: true,
    refused: { member: 403, otherManager: 403, operations: 403 },
    ask: (world) => {
      const { instrument: instrumentId, financeId: personId } = world.ids;
      const body = { personId, instrumentId, result: passed(world) };
      return { path: '/api/qualifications', body };
    },
  },
  'POST /api/qualifications/{id}/schedule': step('schedule', ({ now }) => ({
    startsAt: plusMinutes(now, 1440),
    place: fresh('Room'),
  })),
  'POST /api/qualifications/{id}/record': step('record', ({ now }) => ({
    result: { passed: false, trainedOn: japanDate(now), reason: fresh('vacuum') },
  })),
  'POST /api/qualifications/{id}/withdrawal': {
    as: 'otherFinance',
    command: true,
    refused: { manager: 403, otherMember: 404, otherManager: 404, operations: 404 },
    ask: async (world) => ({
      path: `/api/qualifications/${await requestedBy(world, 'otherFinance')}/withdrawal`,
      body: { reason: fresh('no time') },
    }),
  },
  'POST /api/qualifications/{id}/revocation': {
    as: 'manager',
    command: true,
    refused: ofAnotherMember,
    ask: async (world) => ({
      path: `/api/qualifications/${await trainedMember(world)}/revocation`,
      body: { reason: fresh('unsafe') },
    }),
  },
  'GET /api/qualifications/{id}/dependants': {
    as: 'manager',
    refused: ofAnotherMember,
    ask: async (world) => ({
      path: `/api/qualifications/${await trainedMember(world)}/dependants`,
    }),
  },
};
