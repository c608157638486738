import { newId } from '@kyoyo/kernel';
import { both, everybody, fresh, get, onlyOperations, type Operations } from './operation.ts';

export const people: Operations = {
  'GET /api/organisations': get((ids) => `/api/organisations?ids=${ids['organisation']}`),
  'POST /api/organisations': {
    as: 'operations',
    command: true,
    refused: onlyOperations,
    ask: () => ({
      path: '/api/organisations',
      body: { name: both(fresh('Inc.')), corporateNumber: null },
    }),
  },
  'POST /api/organisations/{id}/members': {
    as: 'operations',
    command: true,
    refused: onlyOperations,
    ask: ({ ids }) => ({
      path: `/api/organisations/${ids['organisation']}/members`,
      body: {
        email: `${newId()}@example.jp`,
        displayName: both('甲'),
        password: 'a long password',
        roles: [{ name: 'member' }],
      },
    }),
  },
  'POST /api/people/{id}/roles': {
    as: 'manager',
    command: true,
    refused: { member: 403, otherManager: 403, auditor: 403 },
    ask: async ({ ids, done }) => {
      const person = {
        email: `${newId()}@example.jp`,
        displayName: both('乙'),
        password: 'a long password',
      };
      const path = `/api/organisations/${ids['facility']}/members`;
      const { id } = await done('operations', path, person);
      const body = { name: 'facility-staff', institutionId: ids['institution'] };
      return { path: `/api/people/${id}/roles`, body };
    },
  },
  'POST /api/people/{id}/age-certifications': {
    as: 'member',
    command: true,
    refused: { otherMember: 404, manager: 404, auditor: 404, finance: 404 },
    // Somebody else each time: who is certified already is not certified again.
    ask: async ({ ids, done }) => {
      const person = {
        email: `${newId()}@example.jp`,
        displayName: both('丙'),
        password: 'a long password',
        roles: [{ name: 'member' }],
      };
      const path = `/api/organisations/${ids['organisation']}/members`;
      const { id } = await done('operations', path, person);
      const body = { bornOn: '2000-05-10', underYears: 39 };
      return { path: `/api/people/${id}/age-certifications`, body };
    },
  },
  'GET /api/age-certifications': get(
    (ids) => `/api/age-certifications?limit=5&cursor=${ids['organisation']}`,
  ),
  'GET /api/people': get((ids) => `/api/people?ids=${ids['memberId']}`),
  'GET /api/colleagues': get((ids) => `/api/colleagues?limit=5&cursor=${ids['organisation']}`),
  'GET /api/demo-people': {
    as: 'member',
    open: true,
    refused: everybody,
    ask: () => ({ path: '/api/demo-people' }),
  },
  'GET /api/session': get(() => '/api/session'),
  'GET /api/sessions': get(() => '/api/sessions'),
  'DELETE /api/sessions/{id}': {
    as: 'auditor',
    refused: { member: 404, operations: 404, manager: 404 },
    ask: async ({ logInAgain }) => ({ path: `/api/sessions/${await logInAgain('auditor')}` }),
  },
};
