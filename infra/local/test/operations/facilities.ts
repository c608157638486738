import { type Instant, plusMinutes } from '@kyoyo/kernel';
import { helium, policy, rateCardFrom } from '../people-rules.ts';
import { type PeopleWorld } from '../people-world.ts';
import {
  both,
  fresh,
  get,
  nextNumber,
  onlyItsManager,
  onlyOperations,
  type Operation,
  type Operations,
} from './operation.ts';

const longAgo = '2020-01-01T00:00:00.000Z' as Instant;

const proposal = ({ ids }: PeopleWorld) => ({
  institutionId: ids['institution'],
  name: both(fresh('XRD')),
  category: 'x-ray',
  location: both('2F'),
  units: 1,
});
const newInstrument = async (world: PeopleWorld): Promise<string> =>
  (await world.done('manager', '/api/instruments', proposal(world))).id;

const instrumentCommand = (step: string, body: () => unknown): Operation => ({
  as: 'manager',
  command: true,
  refused: onlyItsManager,
  ask: async (world) => ({
    path: `/api/instruments/${await newInstrument(world)}/${step}`,
    body: body(),
  }),
});

export const facilities: Operations = {
  'GET /api/institutions': get(() => '/api/institutions'),
  'POST /api/institutions': {
    as: 'operations',
    command: true,
    refused: onlyOperations,
    ask: () => ({ path: '/api/institutions', body: { name: both(fresh('国研')) } }),
  },
  'GET /api/instruments': get(
    (ids) =>
      `/api/instruments?q=sem&institutionId=${ids['institution']}&category=x&limit=5` +
      `&cursor=${ids['organisation']}`,
  ),
  'POST /api/instruments': {
    as: 'manager',
    command: true,
    refused: onlyItsManager,
    ask: (world) => ({ path: '/api/instruments', body: proposal(world) }),
  },
  'GET /api/instruments/{id}': get((ids) => `/api/instruments/${ids['instrument']}`),
  'POST /api/instruments/{id}/approval': instrumentCommand('approval', () => ({})),
  'POST /api/instruments/{id}/policies': instrumentCommand('policies', () => policy),
  'POST /api/instruments/{id}/rate-cards': instrumentCommand('rate-cards', () => ({
    ...rateCardFrom('2026-04-01T00:00:00+09:00'),
    timeRules: [{ fromMinute: 0, toMinute: 480, weekdays: [6, 7], discountPercent: '30' }],
    dayCaps: [{ yen: 50_000, tariffs: ['startup'] }],
    options: [helium],
  })),
  'POST /api/instruments/{id}/rate-cards/{cardId}/withdrawal': {
    as: 'manager',
    command: true,
    refused: onlyItsManager,
    ask: async (world) => {
      const path = `/api/instruments/${await newInstrument(world)}/rate-cards`;
      await world.done('manager', path, rateCardFrom('2100-04-01T00:00:00+09:00'));
      const { body } = await world.send('manager', { method: 'GET', path });
      return { path: `${path}/${body.items[0].id}/withdrawal`, body: {} };
    },
  },
  'GET /api/instruments/{id}/rate-cards': get(
    (ids) => `/api/instruments/${ids['instrument']}/rate-cards`,
  ),

  'GET /api/terms': get((ids) => `/api/terms?institutionId=${ids['institution']}`),
  'POST /api/terms': {
    as: 'manager',
    command: true,
    refused: onlyItsManager,
    ask: ({ ids, now }) => {
      const text = both(fresh('約款'));
      const effectiveFrom = plusMinutes(now, nextNumber());
      const institutionId = ids['thirdInstitution'];
      return { path: '/api/terms', body: { institutionId, text, effectiveFrom } };
    },
  },
  'POST /api/agreements': {
    as: 'otherMember',
    command: true,
    refused: { finance: 403, manager: 403, operations: 403 },
    ask: async ({ ids, done }) => {
      const text = both(fresh('約款'));
      const effectiveFrom = plusMinutes(longAgo, nextNumber());
      const terms = { institutionId: ids['fourthInstitution'], text, effectiveFrom };
      return {
        path: '/api/agreements',
        body: { termsId: (await done('manager', '/api/terms', terms)).id },
      };
    },
  },
  'GET /api/agreements': get(() => '/api/agreements'),
};
