import { plusMinutes } from '@kyoyo/kernel';
import { eventually } from '@kyoyo/testing';
import { expect } from 'vitest';
import { rateCardFrom } from '../people-rules.ts';
import type { PeopleWorld } from '../people-world.ts';
import { newReservation } from './bookings.ts';
import { get, everybody, nextNumber, onlyItsManager, type Operations } from './operation.ts';
import { wish } from './wish.ts';

/** Of a run that has ended just now. */
export async function newCharge(world: PeopleWorld): Promise<string> {
  const reservation = await newReservation(world, false, 'check-in', 'check-out');
  const path = `/api/charges?reservationIds=${reservation.split('/').at(-1)}`;
  return eventually(async () => {
    const { body } = await world.send('member', { method: 'GET', path });
    return body.items[0]?.id ?? expect.fail('not charged yet');
  });
}

export const moneyAndRecords: Operations = {
  'GET /api/prices': get((ids) => `/api/prices?instrumentId=${ids['instrument']}`),
  'GET /api/unit-prices': get((ids) => `/api/unit-prices?instrumentIds=${ids['instrument']}`),
  'POST /api/quotes': {
    as: 'member',
    refused: everybody,
    ask: (world) => {
      const { purpose: _, ...asked } = wish(world);
      const instrumentId = world.ids['suppliedInstrument'];
      const options = [{ code: 'helium', quantity: '1.5' }];
      return { path: '/api/quotes', body: { ...asked, instrumentId, options, feePercent: 50 } };
    },
  },
  'GET /api/coverages': get((ids) => `/api/coverages?contractIds=${ids['organisation']}`),
  'GET /api/contract-comparisons/{id}': get(
    (ids) => `/api/contract-comparisons/${ids['contract']}`,
    { otherMember: 404, otherFinance: 404, otherManager: 404 },
  ),
  'POST /api/contract-quotes': {
    as: 'member',
    refused: everybody,
    ask: (world) => {
      const { purpose: _, ...asked } = wish(world);
      return { path: '/api/contract-quotes', body: asked };
    },
  },
  'POST /api/series-quotes': {
    as: 'member',
    refused: everybody,
    ask: (world) => {
      const { instrumentId, serviceKind, period } = wish(world);
      return {
        path: '/api/series-quotes',
        body: { instrumentId, serviceKind, quantity: 1, tariff: null, periods: [period] },
      };
    },
  },
  'POST /api/price-trials': {
    as: 'manager',
    refused: { member: 403, finance: 403, auditor: 403, operations: 403 },
    ask: (world) => {
      const { serviceKind, period } = wish(world);
      const cases = [{ organisationClass: 'startup', serviceKind, period }];
      return { path: '/api/price-trials', body: { card: rateCardFrom(world.now), cases } };
    },
  },
  'POST /api/price-effects': {
    as: 'manager',
    refused: onlyItsManager,
    ask: ({ ids, now }) => ({
      path: '/api/price-effects',
      body: {
        institutionId: ids['institution'],
        instrumentId: ids['instrument'],
        card: rateCardFrom(now),
      },
    }),
  },
  'GET /api/price-examples': get((ids) => `/api/price-examples?instrumentId=${ids['instrument']}`),
  'GET /api/charges': get(
    (ids) =>
      `/api/charges?organisationId=${ids['organisation']}&limit=5&cursor=${ids['institution']}`,
    { member: 403, otherFinance: 403, operations: 403 },
    'finance',
  ),
  'GET /api/charge-sums': get(
    (ids) =>
      `/api/charge-sums?organisationId=${ids['organisation']}&by=instrument&fromMonth=2026-01`,
    { member: 403, otherFinance: 403, operations: 403 },
    'finance',
  ),
  'GET /api/charges/export': get(
    (ids) => `/api/charges/export?organisationId=${ids['organisation']}&kind=run&language=en`,
    { member: 403, otherFinance: 403, operations: 403 },
    'finance',
  ),
  'GET /api/charges/{id}': get((ids) => `/api/charges/${ids['charge']}`, {
    otherMember: 404,
    otherFinance: 404,
    otherManager: 404,
  }),

  'POST /api/charges/{id}/unpublished-results': {
    as: 'manager',
    command: true,
    refused: { member: 403, finance: 403, otherManager: 404, auditor: 403, operations: 403 },
    ask: async (world) => ({
      path: `/api/charges/${await newCharge(world)}/unpublished-results`,
      body: { reason: '2年以内に公開されなかった' },
    }),
  },

  'POST /api/issued-quotes': {
    as: 'member',
    command: true,
    refused: everybody,
    ask: ({ ids, now }) => ({
      path: '/api/issued-quotes',
      body: {
        instrumentId: ids['suppliedInstrument'],
        period: { start: plusMinutes(now, 60), end: plusMinutes(now, 120) },
        serviceKind: 'equipment-use',
        options: [{ code: 'helium', quantity: '1.5' }],
        validDays: 1 + (nextNumber() % 90),
      },
    }),
  },
  'GET /api/issued-quotes': get(
    (ids) =>
      `/api/issued-quotes?organisationId=${ids['organisation']}&limit=5&cursor=${ids['quote']}`,
    { member: 403, otherFinance: 403, operations: 403 },
    'finance',
  ),
  'GET /api/issued-quotes/{id}': get((ids) => `/api/issued-quotes/${ids['quote']}`, {
    otherMember: 404,
    otherFinance: 404,
    otherManager: 404,
  }),
  'GET /api/issued-quotes/{id}/document.pdf': get(
    (ids) => `/api/issued-quotes/${ids['quote']}/document.pdf?language=en`,
    { otherMember: 404, otherFinance: 404, otherManager: 404 },
  ),

  'GET /api/timelines/{id}': get((ids) => `/api/timelines/${ids['reservation']}`, {
    otherMember: 404,
    otherManager: 404,
  }),
  'GET /api/events': {
    as: 'auditor',
    refused: { member: 403, manager: 403, finance: 403 },
    ask: ({ ids, now }) => ({
      path:
        `/api/events?source=billing&type=ChargeRated&subject=${ids['charge']}` +
        `&personId=${ids['memberId']}&from=${now}&to=${now}&cursor=${ids['charge']}&limit=5`,
    }),
  },
  'POST /api/seal-verifications': {
    as: 'operations',
    refused: { member: 403, manager: 403, finance: 403 },
    ask: () => ({ path: '/api/seal-verifications', body: {} }),
  },
};
