import type { PeopleWorld } from '../people-world.ts';
import { everybody, fresh, get, onlyOperations, type Operations } from './operation.ts';

/** Webhooks are kept by the members of an organisation, and its finance. */
const onlyMembers = { manager: 403, auditor: 403, operations: 403 } as const;

const target = () => ({
  url: `http://127.0.0.1:9/${encodeURIComponent(fresh('hook'))}`,
  eventTypes: ['ReservationConfirmed', 'ReservationCancelled'],
});
const newWebhook = async ({ done }: PeopleWorld): Promise<string> =>
  (await done('member', '/api/webhooks', target())).id;

/** Notices are told as their causes are heard of, which takes a moment. */
async function newestNotice({ send }: PeopleWorld): Promise<string> {
  const { body } = await send('member', { method: 'GET', path: '/api/notices' });
  return body.items[0].id;
}

export const notices: Operations = {
  'GET /api/notices': get((ids) => `/api/notices?unread=true&limit=5&cursor=${ids['charge']}`),
  'POST /api/notices/{id}/reading': {
    as: 'member',
    refused: { finance: 404, otherMember: 404, manager: 404, operations: 404 },
    ask: async (world) => ({ path: `/api/notices/${await newestNotice(world)}/reading`, body: {} }),
  },
  'POST /api/notices/readings': {
    as: 'otherFinance',
    refused: everybody,
    ask: () => ({ path: '/api/notices/readings', body: {} }),
  },

  'GET /api/webhooks': get(() => '/api/webhooks', onlyMembers),
  'POST /api/webhooks': {
    as: 'member',
    command: true,
    refused: onlyMembers,
    ask: () => ({ path: '/api/webhooks', body: target() }),
  },
  'POST /api/webhooks/{id}/revocation': {
    as: 'member',
    command: true,
    refused: { ...onlyMembers, otherMember: 404 },
    ask: async (world) => ({
      path: `/api/webhooks/${await newWebhook(world)}/revocation`,
      body: {},
    }),
  },
  'GET /api/webhooks/{id}/deliveries': {
    as: 'member',
    refused: { ...onlyMembers, otherMember: 404 },
    ask: async (world) => ({
      path:
        `/api/webhooks/${await newWebhook(world)}/deliveries` +
        `?limit=5&cursor=${world.ids['charge']}`,
    }),
  },

  'GET /api/calendar-feeds': get(() => '/api/calendar-feeds'),
  'POST /api/calendar-feeds': {
    as: 'member',
    refused: everybody,
    ask: () => ({ path: '/api/calendar-feeds', body: { language: 'en' } }),
  },
  'POST /api/calendar-feeds/{id}/revocation': {
    as: 'member',
    command: true,
    refused: { finance: 404, otherMember: 404, manager: 404, operations: 404 },
    ask: async ({ done }) => {
      const { id } = await done('member', '/api/calendar-feeds', {});
      return { path: `/api/calendar-feeds/${id}/revocation`, body: {} };
    },
  },
  'GET /api/calendar-feeds/{token}': {
    as: 'member',
    open: true,
    refused: everybody,
    ask: async ({ done }) => ({ path: (await done('member', '/api/calendar-feeds', {})).path }),
  },

  'GET /api/operations/identity/outbox': get(
    (ids) => `/api/operations/identity/outbox?limit=5&cursor=${ids['charge']}`,
    onlyOperations,
    'operations',
  ),
};
