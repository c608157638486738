import { daysFrom } from '@kyoyo/contracts';
import type { PeopleWorld } from '../people-world.ts';
import { both, fresh, get, nextNumber, onlyOperations, type Operations } from './operation.ts';

const evidence = {
  capitalYen: null,
  employees: null,
  foundedOn: '2024-04-01',
  investors: [{ kind: 'venture-capital', name: 'Fund' }],
  certificateNumber: '0100-01-1',
  documents: '履歴事項全部証明書',
};
const asking = () => ({
  class: 'startup',
  evidence: { ...evidence, certificateNumber: fresh('0100') },
  stage: { phase: 'product', lacks: ['equipment'] },
});

const requestsOf = (ids: PeopleWorld['ids']) =>
  `/api/organisations/${ids['organisation']}/class-requests`;

/** One is open at a time, so what a former request left is withdrawn. */
async function withdrawOpen({ send, done }: PeopleWorld): Promise<void> {
  const path = '/api/class-requests?status=open';
  const { body } = await send('finance', { method: 'GET', path });
  for (const { id } of body.items) await done('finance', `/api/class-requests/${id}/withdrawal`);
}

async function openRequest(world: PeopleWorld): Promise<string> {
  await withdrawOpen(world);
  const body = { ...asking(), institutionId: world.ids['institution'] };
  return (await world.done('finance', requestsOf(world.ids), body)).id;
}

/** Each follows the one before, which has no end: nothing here ends by time alone. */
const certificate = () => ({
  class: 'startup',
  evidence: fresh('登記簿'),
  validFrom: daysFrom('2030-01-01', nextNumber()),
  validTo: null,
});

const ofItsManager = { otherManager: 404, auditor: 404, otherMember: 404 } as const;

export const classes: Operations = {
  'GET /api/organisations/{id}/classes': get(
    (ids) => `/api/organisations/${ids['organisation']}/classes?limit=5&cursor=2026-01-01`,
    { otherMember: 404 },
  ),
  'POST /api/organisations/{id}/class-certifications': {
    as: 'operations',
    command: true,
    refused: onlyOperations,
    ask: async ({ done }) => {
      const { id } = await done('operations', '/api/organisations', { name: both('New Inc.') });
      const body = {
        class: 'startup',
        evidence: '登記簿',
        validFrom: '2026-04-01',
        validTo: '2150-04-01',
        thereafter: 'sme',
      };
      return { path: `/api/organisations/${id}/class-certifications`, body };
    },
  },
  'GET /api/class-requests': get(
    (ids) => `/api/class-requests?status=open&limit=5&cursor=${ids['organisation']}`,
  ),
  'POST /api/organisations/{id}/class-requests': {
    as: 'member',
    command: true,
    refused: { otherMember: 404, manager: 404, operations: 404, auditor: 404 },
    ask: async (world) => {
      await withdrawOpen(world);
      return { path: requestsOf(world.ids), body: { ...asking(), institutionId: null } };
    },
  },
  'POST /api/class-requests/{id}/withdrawal': {
    as: 'member',
    command: true,
    refused: { ...ofItsManager, manager: 403, operations: 403 },
    ask: async (world) => ({
      path: `/api/class-requests/${await openRequest(world)}/withdrawal`,
      body: {},
    }),
  },
  'POST /api/class-requests/{id}/refusal': {
    as: 'manager',
    command: true,
    refused: { ...ofItsManager, member: 403, finance: 403 },
    ask: async (world) => ({
      path: `/api/class-requests/${await openRequest(world)}/refusal`,
      body: { reason: '出資を示す書類がありません' },
    }),
  },
  'POST /api/class-requests/{id}/certification': {
    as: 'manager',
    command: true,
    refused: { ...ofItsManager, member: 403, finance: 403 },
    ask: async (world) => ({
      path: `/api/class-requests/${await openRequest(world)}/certification`,
      body: certificate(),
    }),
  },
};
