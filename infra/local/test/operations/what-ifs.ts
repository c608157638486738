import { japanDate } from '@kyoyo/kernel';
import { eventually } from '@kyoyo/testing';
import { expect } from 'vitest';
import type { PeopleWorld } from '../people-world.ts';
import type { Operation, Operations } from './operation.ts';

const refused = {
  member: 403,
  finance: 403,
  otherMember: 403,
  otherFinance: 403,
} as const;

const question = ({ ids, now }: PeopleWorld) => ({
  institutionId: ids['institution'],
  fromMonth: '2026-01',
  toMonth: japanDate(now).slice(0, 7),
  changes: [{ type: 'class-factors', factors: { startup: '0.5' } }],
});

let answered: Promise<string> | undefined;
/** One that is worked out, asked once: nobody may ask many at a time. */
const oneAnswered = (world: PeopleWorld): Promise<string> => {
  answered ??= answer(world);
  return answered;
};

async function answer(world: PeopleWorld): Promise<string> {
  const { id } = await world.done('manager', '/api/what-ifs', question(world));
  await eventually(async () => {
    const { body } = await world.send('manager', { method: 'GET', path: `/api/what-ifs/${id}` });
    expect(body.status).toBe('done');
  });
  return id;
}

/** Of another institution one learns nothing, not even that something was asked. */
const read = (path: string): Operation => ({
  as: 'manager',
  refused: { ...refused, otherManager: 404 },
  ask: async (world) => ({ path: `/api/what-ifs/${await oneAnswered(world)}${path}` }),
});

export const whatIfs: Operations = {
  'POST /api/what-ifs': {
    as: 'manager',
    refused: { ...refused, otherManager: 403 },
    ask: (world) => ({ path: '/api/what-ifs', body: question(world) }),
  },
  'GET /api/what-ifs/{id}': read(''),
  'GET /api/what-ifs/{id}/groups': read('/groups?by=organisation&limit=5'),
  'GET /api/what-ifs/{id}/runs': read('/runs?limit=5'),
  'GET /api/what-ifs/{id}/runs/export': read('/runs/export'),
  'GET /api/what-ifs/{id}/groups/export': read('/groups/export?by=instrument'),
  'POST /api/what-ifs/{id}/cancellation': {
    ...read(''),
    ask: async (world) => ({
      path: `/api/what-ifs/${await oneAnswered(world)}/cancellation`,
      body: {},
    }),
  },
};
