import { bilingualName, id, networkView } from '@kyoyo/contracts';
import { newId } from '@kyoyo/kernel';
import {
  commandContext,
  type Parts,
  refuseWith,
  replyOf,
  sendVersioned,
  type ServiceApp,
  readingOf,
} from '@kyoyo/service-kit';
import { z } from 'zod';
import { operations } from '../access.ts';
import { knownInstitutions } from '../institution/queries.ts';
import type { Tables } from '../schema.ts';
import { listNetworks } from './queries.ts';
import { networkStream } from './stream.ts';

const params = z.object({ id });
const changed = z.object({ id, version: z.int() });
const institutionIds = z.array(id).min(1).max(200);

/** The networks that institutions share in. */
export function addNetworkRoutes(app: ServiceApp, parts: Parts<Tables>): void {
  const { store, database } = parts;
  app.get(
    '/api/networks',
    {
      config: {
        access: 'person',
        operation: 'listNetworks',
        summary: 'List the networks of institutions',
        asOf: true,
      },
      schema: { response: { 200: z.object({ items: z.array(networkView) }) } },
    },
    async (request) => {
      const { query } = await readingOf(request, parts, { stream: networkStream });
      return { items: await listNetworks(query) };
    },
  );

  const mustKnow = async (ids: readonly string[]): Promise<void> => {
    const known = new Set(await knownInstitutions(database.query, ids));
    const unknown = ids.filter((one) => !known.has(one));
    if (unknown.length > 0) refuseWith('unknown-institution', { institutionIds: unknown });
  };

  app.post(
    '/api/networks',
    {
      config: {
        access: operations,
        operation: 'registerNetwork',
        summary: 'Register a network of institutions',
      },
      schema: {
        body: z.strictObject({ name: bilingualName, institutionIds }),
        response: { 201: changed },
      },
    },
    async (request, reply) => {
      await mustKnow(request.body.institutionIds);
      const command = { type: 'RegisterNetwork', registration: request.body } as const;
      const context = commandContext(request);
      const registering = { streamId: newId(), isNew: true, command, context };
      const outcome = await store.execute(networkStream, registering);
      return sendVersioned(reply.code(201), replyOf(outcome));
    },
  );

  app.post(
    '/api/networks/:id/members',
    {
      config: {
        access: operations,
        operation: 'setNetworkMembers',
        summary: 'Set which institutions share in a network',
      },
      schema: { params, body: z.strictObject({ institutionIds }), response: { 200: changed } },
    },
    async (request, reply) => {
      await mustKnow(request.body.institutionIds);
      const command = { type: 'SetNetworkMembers', ...request.body } as const;
      const context = commandContext(request);
      const setting = { streamId: request.params.id, command, context };
      return sendVersioned(reply, replyOf(await store.execute(networkStream, setting)));
    },
  );
}
