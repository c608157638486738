import { plusMinutes } from '@kyoyo/kernel';
import type { PeopleWorld } from '../people-world.ts';
import {
  everybody,
  get,
  nextNumber,
  type Operation,
  type Operations,
  onlyWhoUses,
} from './operation.ts';
import { wish } from './wish.ts';

/** A reservation that has come as far as the named steps. */
export async function newReservation(world: PeopleWorld, hold: boolean, ...steps: string[]) {
  const { id } = await world.done('member', '/api/reservations', { ...wish(world), hold });
  for (const step of steps) await world.done('member', `/api/reservations/${id}/${step}`);
  return `/api/reservations/${id}`;
}

/** Colleagues see it and may not change it; to others it is not there. */
const onlyWhoBooked = {
  finance: 403,
  otherMember: 404,
  otherManager: 404,
  operations: 404,
} as const;

const reservationStep = (step: string, hold: boolean, ...before: string[]): Operation => ({
  as: 'member',
  command: true,
  refused: onlyWhoBooked,
  ask: async (world) => ({
    path: `${await newReservation(world, hold, ...before)}/${step}`,
    body: {},
  }),
});

export const bookings: Operations = {
  'POST /api/reservations': {
    as: 'member',
    command: true,
    refused: onlyWhoUses,
    ask: (world) => ({ path: '/api/reservations', body: { ...wish(world), hold: false } }),
  },
  'GET /api/reservations': get(
    (ids) => `/api/reservations?scope=mine&status=held&limit=5&cursor=${ids['organisation']}`,
  ),
  'GET /api/reservations/{id}': get((ids) => `/api/reservations/${ids['reservation']}`, {
    otherMember: 404,
    otherManager: 404,
    operations: 404,
  }),
  'POST /api/reservations/{id}/moves': {
    as: 'member',
    command: true,
    refused: onlyWhoBooked,
    ask: async (world) => {
      const { now, ids } = world;
      const period = { start: plusMinutes(now, 60), end: plusMinutes(now, 120) };
      const body = { period, instrumentId: ids['instrument'] };
      return { path: `${await newReservation(world, false)}/moves`, body };
    },
  },
  'POST /api/reservations/{id}/cancellation': {
    ...reservationStep('cancellation', false),
    ask: async (world) => ({
      path: `${await newReservation(world, false)}/cancellation`,
      body: { reason: 'ill' },
    }),
  },
  'POST /api/reservations/{id}/confirmation': reservationStep('confirmation', true),
  'POST /api/reservations/{id}/check-in': reservationStep('check-in', false),
  'POST /api/reservations/{id}/options': {
    ...reservationStep('options', false, 'check-in'),
    ask: async (world) => {
      const booking = { ...wish(world), instrumentId: world.ids['suppliedInstrument'] };
      const { id } = await world.done('member', '/api/reservations', booking);
      await world.done('member', `/api/reservations/${id}/check-in`);
      const options = [{ code: 'helium', quantity: `${nextNumber()}` }];
      return { path: `/api/reservations/${id}/options`, body: { options } };
    },
  },
  'POST /api/reservations/{id}/check-out': reservationStep('check-out', false, 'check-in'),
  'POST /api/reservations/{id}/correction': {
    as: 'manager',
    command: true,
    refused: { ...onlyWhoBooked, member: 403 },
    ask: async (world) => ({
      path: `${await newReservation(world, false, 'check-in', 'check-out')}/correction`,
      body: { used: { start: plusMinutes(world.now, -9), end: world.now }, reason: 'forgot' },
    }),
  },
  'GET /api/calendar': {
    as: 'member',
    refused: everybody,
    ask: ({ ids, now }) => ({
      path:
        `/api/calendar?instrumentIds=${ids['instrument']}&from=${now}` +
        `&to=${plusMinutes(now, 600)}`,
    }),
  },
  'GET /api/free-slots': {
    as: 'member',
    refused: everybody,
    ask: ({ ids, now }) => ({
      path: `/api/free-slots?instrumentId=${ids['instrument']}&minutes=60&from=${now}`,
    }),
  },

  'GET /api/utilisation': get(
    (ids) => `/api/utilisation?institutionId=${ids['institution']}&date=2026-11-20`,
  ),
};
