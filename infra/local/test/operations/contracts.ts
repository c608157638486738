import type { Plan } from '@kyoyo/contracts';
import { japanDate } from '@kyoyo/kernel';
import { planOf } from '../people-rules.ts';
import type { PeopleWorld } from '../people-world.ts';
import {
  everybody,
  fresh,
  get,
  onlyItsManager,
  type Operation,
  type Operations,
} from './operation.ts';

const published = async ({ ids, done }: PeopleWorld, change: Partial<Plan> = {}) => {
  const body = { institutionId: ids['institution'], plan: planOf(fresh('plan'), change) };
  return (await done('manager', '/api/plans', body)).id as string;
};

const wishOf = ({ now }: PeopleWorld, planId: string) => ({
  planId,
  startsOn: japanDate(now),
  personIds: [],
});

const subscribed = async (world: PeopleWorld, change: Partial<Plan> = {}): Promise<string> => {
  const wish = wishOf(world, await published(world, change));
  return (await world.done('member', '/api/subscriptions', wish)).id;
};

const ofOrganisation = {
  otherMember: 404,
  otherFinance: 404,
  manager: 403,
  operations: 403,
} as const;
const ofInstitution = { member: 403, otherMember: 403, otherManager: 404 } as const;

const step = (
  path: string,
  as: 'member' | 'manager',
  prepare: (world: PeopleWorld) => Promise<{ readonly id: string; readonly body?: object }>,
): Operation => ({
  as,
  command: true,
  refused: as === 'member' ? ofOrganisation : ofInstitution,
  ask: async (world) => {
    const { id, body = {} } = await prepare(world);
    return { path: `/api/subscriptions/${id}/${path}`, body };
  },
});

const running = async (world: PeopleWorld) => ({ id: await subscribed(world) });
const asked = async (world: PeopleWorld) => ({ id: await subscribed(world, { approval: true }) });
const read = (path: string): Operation => ({
  as: 'member',
  refused: { otherMember: 404, otherManager: 404 },
  ask: async (world) => ({ path: `/api/subscriptions/${await subscribed(world)}${path}` }),
});

export const contracts: Operations = {
  'GET /api/plans': get((ids) => `/api/plans?institutionId=${ids['institution']}&limit=5`),
  'GET /api/plan-institutions': get(() => '/api/plan-institutions', everybody),
  'POST /api/plans': {
    as: 'manager',
    command: true,
    refused: onlyItsManager,
    ask: ({ ids }) => ({
      path: '/api/plans',
      body: { institutionId: ids['institution'], plan: planOf(fresh('plan')) },
    }),
  },
  'POST /api/plans/{id}/versions': {
    as: 'manager',
    command: true,
    refused: onlyItsManager,
    ask: async (world) => ({
      path: `/api/plans/${await published(world)}/versions`,
      body: { plan: planOf(fresh('plan')) },
    }),
  },
  'POST /api/plans/{id}/withdrawal': {
    as: 'manager',
    command: true,
    refused: onlyItsManager,
    ask: async (world) => ({ path: `/api/plans/${await published(world)}/withdrawal`, body: {} }),
  },
  'GET /api/subscriptions': get(() => '/api/subscriptions?limit=5', everybody),
  'POST /api/subscriptions': {
    as: 'member',
    command: true,
    refused: { manager: 403, operations: 403, auditor: 403 },
    ask: async (world) => ({
      path: '/api/subscriptions',
      body: wishOf(world, await published(world)),
    }),
  },
  'GET /api/subscriptions/{id}': read(''),
  'GET /api/subscriptions/{id}/allowance': read('/allowance'),
  'GET /api/subscriptions/{id}/uses': read('/uses?by=person&limit=5'),
  'GET /api/subscriptions/{id}/fees': read('/fees?limit=5'),
  'POST /api/subscriptions/{id}/approval': step('approval', 'manager', asked),
  'POST /api/subscriptions/{id}/declination': step('declination', 'manager', async (world) => ({
    ...(await asked(world)),
    body: { reason: fresh('満員') },
  })),
  'POST /api/subscriptions/{id}/fair-use': step('fair-use', 'manager', async (world) => {
    const id = await subscribed(world, { capMinutes: 3_600 });
    const { body } = await world.send('member', {
      method: 'GET',
      path: `/api/subscriptions/${id}`,
    });
    const periodStart = body.current.period.start;
    return { id, body: { periodStart, capMinutes: 9_000, reason: fresh('学会前') } };
  }),
  'POST /api/subscriptions/{id}/plan': step('plan', 'member', async (world) => ({
    id: await subscribed(world),
    body: { planId: await published(world), personIds: [] },
  })),
  'POST /api/subscriptions/{id}/preview': {
    as: 'member',
    refused: ofOrganisation,
    ask: async (world) => ({
      path: `/api/subscriptions/${await subscribed(world)}/preview`,
      body: { step: 'change', planId: await published(world), personIds: [] },
    }),
  },
  'POST /api/subscriptions/{id}/seats': step('seats', 'member', async (world) => {
    const [first, second] = [world.ids['memberId'] ?? '', world.ids['colleagueId'] ?? ''];
    const planId = await published(world, { seatsMax: 2 });
    const wish = { ...wishOf(world, planId), personIds: [first] };
    const { id } = await world.done('member', '/api/subscriptions', wish);
    return { id, body: { personIds: [first, second] } };
  }),
  'POST /api/subscriptions/{id}/pause': step('pause', 'member', running),
  'POST /api/subscriptions/{id}/resumption': step('resumption', 'member', async (world) => {
    const id = await subscribed(world);
    await world.done('member', `/api/subscriptions/${id}/pause`);
    return { id };
  }),
  'POST /api/subscriptions/{id}/cancellation': step('cancellation', 'member', running),
};
