import { plusMinutes } from '@kyoyo/kernel';
import { policy } from '../people-rules.ts';
import { type PeopleWorld } from '../people-world.ts';
import {
  everybody,
  fresh,
  get,
  nextNumber,
  type Operation,
  type Operations,
  onlyWhoUses,
} from './operation.ts';
import { wish } from './wish.ts';

/** Fewer each time, of which nobody has booked the last ones. */
let units = 50;

/** Without the period, which a series and the waitlist have in another form. */
const use = (world: PeopleWorld) => {
  const { period: _, ...rest } = wish(world);
  return { ...rest, instrumentId: world.ids['plannedInstrument'] };
};

const seriesOf = (world: PeopleWorld) => ({
  ...use(world),
  repeat: { first: wish(world).period, everyDays: 7, count: 2 },
});

async function newSeries(world: PeopleWorld): Promise<string> {
  const { id } = await world.done('member', '/api/series', seriesOf(world));
  return `/api/series/${id}`;
}

/** Another time each time: nobody waits twice for the same. */
function waitOf(world: PeopleWorld) {
  const start = plusMinutes(world.now, nextNumber() * 60);
  return { ...use(world), window: { start, end: plusMinutes(start, 60) }, minutes: 60 };
}

/** A series and a place in the line are its owner's alone, and the facility's. */
const onlyItsOwner = {
  finance: 404,
  otherMember: 404,
  otherManager: 404,
  operations: 404,
} as const;

const ofSeries = (step: string, body: (world: PeopleWorld) => unknown): Operation => ({
  as: 'member',
  command: true,
  refused: onlyItsOwner,
  ask: async (world) => ({ path: `${await newSeries(world)}/${step}`, body: body(world) }),
});

/** The same code asks the same of whatever is booked then, so no two requests differ. */
const kiosk = (running: boolean): Operation => ({
  as: 'member',
  refused: everybody,
  ask: async (world) => {
    const instrumentId = world.ids['plannedInstrument'];
    const path = `/api/kiosks/${instrumentId}`;
    const { body } = await world.send('manager', { method: 'GET', path: `${path}/code` });
    const booking = { ...wish(world), instrumentId };
    const { id } = await world.done('member', '/api/reservations', booking);
    if (running) await world.done('member', `/api/reservations/${id}/check-in`);
    return { path: `${path}/${running ? 'check-out' : 'check-in'}`, body: { code: body.code } };
  },
});

export const planning: Operations = {
  'GET /api/standings': get((ids) => `/api/standings?instrumentIds=${ids['plannedInstrument']}`),
  'POST /api/offer-previews': {
    as: 'manager',
    refused: { member: 403, otherManager: 403, operations: 403 },
    ask: ({ ids }) => {
      const change = { type: 'units', instrumentId: ids['plannedInstrument'], units: 1 };
      return { path: '/api/offer-previews', body: { change } };
    },
  },
  'POST /api/unit-reductions': {
    as: 'manager',
    command: true,
    refused: { member: 403, otherManager: 403, operations: 403 },
    ask: ({ ids }) => {
      units -= 1;
      const body = { instrumentId: ids['brokenInstrument'], units };
      return { path: '/api/unit-reductions', body };
    },
  },
  'POST /api/rule-changes': {
    as: 'manager',
    command: true,
    refused: { member: 403, otherManager: 403, operations: 403 },
    ask: ({ ids }) => {
      const horizonDays = 100 + (nextNumber() % 600);
      const rules = { ...policy, horizonDays };
      return {
        path: '/api/rule-changes',
        body: { instrumentId: ids['brokenInstrument'], policy: rules },
      };
    },
  },
  'POST /api/reservations/{id}/contract': {
    as: 'member',
    command: true,
    refused: { finance: 403, otherMember: 404, otherManager: 404, operations: 404 },
    ask: async (world) => {
      const later = { start: plusMinutes(world.now, 120), end: plusMinutes(world.now, 180) };
      const instrumentId = world.ids['plannedInstrument'];
      const { contract: contractId } = world.ids;
      const booking = { ...wish(world), instrumentId, period: later, contractId };
      const { id } = await world.done('member', '/api/reservations', booking);
      return {
        path: `/api/reservations/${id}/contract`,
        body: { contractId: null },
      };
    },
  },
  'POST /api/reservations/{id}/hand-over': {
    as: 'member',
    command: true,
    refused: { finance: 403, otherMember: 404, otherManager: 404, operations: 404 },
    ask: async (world) => {
      const booking = { ...wish(world), instrumentId: world.ids['plannedInstrument'] };
      const { id } = await world.done('member', '/api/reservations', booking);
      return {
        path: `/api/reservations/${id}/hand-over`,
        body: { personId: world.ids['colleagueId'] },
      };
    },
  },

  'GET /api/series': get((ids) => `/api/series?limit=5&cursor=${ids['organisation']}`),
  'POST /api/series/preview': {
    as: 'member',
    refused: onlyWhoUses,
    ask: (world) => ({ path: '/api/series/preview', body: seriesOf(world) }),
  },
  'POST /api/series': {
    as: 'member',
    command: true,
    refused: onlyWhoUses,
    ask: (world) => ({ path: '/api/series', body: { ...seriesOf(world), onConflict: 'skip' } }),
  },
  'GET /api/series/{id}': {
    as: 'member',
    refused: onlyItsOwner,
    ask: async (world) => ({ path: await newSeries(world) }),
  },
  'POST /api/series/{id}/moves': ofSeries('moves', () => ({
    fromReservationId: null,
    shiftMinutes: 60,
    minutes: null,
  })),
  'POST /api/series/{id}/dates': {
    ...ofSeries('dates', (world) => {
      const start = plusMinutes(world.now, 3 * 1_440);
      return { period: { start, end: plusMinutes(start, 60) } };
    }),
    refused: { ...onlyItsOwner, ...onlyWhoUses },
  },
  'POST /api/series/{id}/cancellation': ofSeries('cancellation', () => ({
    fromReservationId: null,
    reason: fresh('no sample'),
  })),

  'GET /api/waitlist': get(
    (ids) => `/api/waitlist?scope=mine&limit=5&cursor=${ids['organisation']}`,
  ),
  'POST /api/waitlist': {
    as: 'member',
    command: true,
    refused: onlyWhoUses,
    ask: (world) => ({ path: '/api/waitlist', body: waitOf(world) }),
  },
  'POST /api/waitlist/{id}/withdrawal': {
    as: 'member',
    command: true,
    refused: { ...onlyItsOwner, manager: 404 },
    ask: async (world) => {
      const body = { ...waitOf(world), window: far(world) };
      const { id } = await world.done('member', '/api/waitlist', body);
      return { path: `/api/waitlist/${id}/withdrawal`, body: {} };
    },
  },

  'GET /api/free-instruments': {
    as: 'member',
    refused: everybody,
    ask: ({ ids, now }) => ({
      path:
        `/api/free-instruments?instrumentIds=${ids['instrument']}&from=${now}` +
        `&to=${plusMinutes(now, 600)}&minutes=60`,
    }),
  },
  'GET /api/instruments/{id}/policies': get(
    (ids) => `/api/instruments/${ids['instrument']}/policies`,
  ),
  'POST /api/kiosks/{instrumentId}/check-in': kiosk(false),
  'POST /api/kiosks/{instrumentId}/check-out': kiosk(true),
};

/** Beyond the horizon, so that nobody is promoted; another day each time. */
const far = ({ now }: PeopleWorld) => {
  const start = plusMinutes(now, (100 + nextNumber()) * 1_440);
  return { start, end: plusMinutes(start, 1_440) };
};
