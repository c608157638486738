import { plusMinutes } from '@kyoyo/kernel';
import type { PeopleWorld } from '../people-world.ts';
import { both, everybody, fresh, get, type Operation, type Operations } from './operation.ts';
import { wish } from './wish.ts';

const onlyItsStaff = { member: 403, otherManager: 403, operations: 403 } as const;

let hour = 0;
/** An hour that nobody has asked for yet. */
const freshPeriod = ({ now }: PeopleWorld) => {
  hour += 1;
  return { start: plusMinutes(now, hour * 60), end: plusMinutes(now, (hour + 1) * 60) };
};

const allWeek = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
  weekday,
  fromMinute: 0,
  toMinute: 1_440,
}));

const dutiesOf = ({ ids }: PeopleWorld, personId: string | undefined, minutes = 1_440) => ({
  institutionId: ids['institution'],
  personId,
  instrumentIds: [ids['operatedInstrument']],
  rota: allWeek.map((day) => ({ ...day, toMinute: minutes })),
  active: true,
});

async function newOperator(world: PeopleWorld, personId = world.ids['managerId']) {
  const { id } = await world.done('manager', '/api/operators', dutiesOf(world, personId));
  return `/api/operators/${id}`;
}

async function newLeave(world: PeopleWorld): Promise<string> {
  const operator = await newOperator(world, world.ids['financeId']);
  const { id } = await world.done('manager', `${operator}/leaves`, {
    period: freshPeriod(world),
    reason: '',
  });
  const path = `/api/operators?institutionId=${world.ids['institution']}`;
  const { body } = await world.send('manager', { method: 'GET', path });
  const leaves = body.items.find((one: { id: string }) => one.id === id).leaves;
  return `${operator}/leaves/${leaves.at(-1).id}/cancellation`;
}

/** A request that the facility has not answered. */
async function newRequest(world: PeopleWorld): Promise<string> {
  const { id } = await world.done('member', '/api/reservations', {
    ...wish(world),
    instrumentId: world.ids['askedInstrument'],
    // What is asked for waits for an answer until it begins.
    period: { start: plusMinutes(world.now, 60), end: plusMinutes(world.now, 120) },
  });
  return `/api/reservations/${id}`;
}

const decision = (step: string, body: () => unknown): Operation => ({
  as: 'manager',
  command: true,
  refused: { member: 403, otherMember: 404, otherManager: 404, operations: 404 },
  ask: async (world) => ({ path: `${await newRequest(world)}/${step}`, body: body() }),
});

const accessoryOf = ({ ids }: PeopleWorld) => ({
  name: both(fresh('Holder')),
  units: 2,
  instrumentIds: [ids['instrument']],
  active: true,
});

const outageOf = (world: PeopleWorld) => ({
  instrumentId: world.ids['brokenInstrument'],
  units: [1],
  period: freshPeriod(world),
  reason: fresh('broken'),
});

export const lab: Operations = {
  'POST /api/reservations/{id}/approval': decision('approval', () => ({})),
  'POST /api/reservations/{id}/refusal': decision('refusal', () => ({ reason: fresh('unsafe') })),
  'POST /api/reservations/{id}/operator': {
    as: 'manager',
    command: true,
    refused: { member: 403, otherMember: 404, otherManager: 404, operations: 404 },
    ask: async (world) => {
      const { managerId, auditorId: operatorId } = world.ids;
      await newOperator(world, managerId);
      await newOperator(world, operatorId);
      const { id } = await world.done('member', '/api/reservations', {
        ...wish(world),
        instrumentId: world.ids['operatedInstrument'],
        period: freshPeriod(world),
        serviceKind: 'operated-run',
        operatorId: managerId,
      });
      return { path: `/api/reservations/${id}/operator`, body: { operatorId } };
    },
  },

  'GET /api/operators': get(
    (ids) => `/api/operators?institutionId=${ids['institution']}&from=2026-11-20T00:00:00.000Z`,
    onlyItsStaff,
    'manager',
  ),
  'POST /api/operators': {
    as: 'manager',
    command: true,
    refused: onlyItsStaff,
    ask: (world) => {
      hour += 1;
      const body = dutiesOf(world, world.ids['otherFinanceId'], 1_440 - hour);
      return { path: '/api/operators', body };
    },
  },
  'POST /api/operators/{id}/leaves': {
    as: 'manager',
    command: true,
    refused: onlyItsStaff,
    ask: async (world) => ({
      path: `${await newOperator(world, world.ids['financeId'])}/leaves`,
      body: { period: freshPeriod(world), reason: fresh('congress') },
    }),
  },
  'POST /api/operators/{id}/leaves/{leaveId}/cancellation': {
    as: 'manager',
    command: true,
    refused: onlyItsStaff,
    ask: async (world) => ({ path: await newLeave(world), body: {} }),
  },

  'GET /api/accessories': get((ids) => `/api/accessories?instrumentId=${ids['instrument']}`),
  'POST /api/accessories': {
    as: 'manager',
    command: true,
    refused: onlyItsStaff,
    ask: (world) => ({
      path: '/api/accessories',
      body: { institutionId: world.ids['institution'], ...accessoryOf(world) },
    }),
  },
  'POST /api/accessories/{id}/descriptions': {
    as: 'manager',
    command: true,
    refused: onlyItsStaff,
    ask: async (world) => {
      const body = { institutionId: world.ids['institution'], ...accessoryOf(world) };
      const { id } = await world.done('manager', '/api/accessories', body);
      return { path: `/api/accessories/${id}/descriptions`, body: accessoryOf(world) };
    },
  },

  'GET /api/outages': {
    as: 'member',
    refused: everybody,
    ask: ({ ids, now }) => ({
      path:
        `/api/outages?instrumentId=${ids['instrument']}&from=${now}` +
        `&to=${plusMinutes(now, 600)}`,
    }),
  },
  'POST /api/outages': {
    as: 'manager',
    command: true,
    refused: onlyItsStaff,
    ask: (world) => ({ path: '/api/outages', body: outageOf(world) }),
  },
  'POST /api/outages/{id}/ending': {
    as: 'manager',
    command: true,
    refused: onlyItsStaff,
    ask: async (world) => {
      const { id } = await world.done('manager', '/api/outages', outageOf(world));
      return { path: `/api/outages/${id}/ending`, body: {} };
    },
  },

  'GET /api/kiosks/{instrumentId}/code': get(
    (ids) => `/api/kiosks/${ids['instrument']}/code`,
    onlyItsStaff,
    'manager',
  ),
};
