import { bilingual, id, institutionView, networkView } from '@kyoyo/contracts';
import { newId } from '@kyoyo/kernel';
import {
  commandContext,
  identityOf,
  type Parts,
  refuseWith,
  replyOf,
  sendVersioned,
  type ServiceApp,
} from '@kyoyo/service-kit';
import { z } from 'zod';
import { mayManage, operations, worksSomewhere } from './access.ts';
import type { Commands } from './commands.ts';
import {
  findApprovalsNeeded,
  knownInstitutions,
  listInstitutions,
  listNetworks,
} from './queries.ts';
import type { Tables } from './schema.ts';

const params = z.object({ id });
const created = z.object({ id });
const changed = z.object({ id, version: z.int() });
const institutionIds = z.array(id).min(1).max(200);

/** Institutions, their committees, and the networks they share in. */
export function addInstitutionRoutes(
  app: ServiceApp,
  { database: { query } }: Parts<Tables>,
  commands: Commands,
): void {
  const everybody = { access: 'person' as const };

  app.get(
    '/api/institutions',
    {
      config: { ...everybody, operation: 'listInstitutions', summary: 'List the institutions' },
      schema: { response: { 200: z.object({ items: z.array(institutionView) }) } },
    },
    async () => ({ items: await listInstitutions(query) }),
  );

  app.post(
    '/api/institutions',
    {
      config: {
        access: operations,
        operation: 'registerInstitution',
        summary: 'Register an institution',
      },
      schema: { body: z.strictObject({ name: bilingual }), response: { 201: created } },
    },
    async (request, reply) => {
      const command = { type: 'RegisterInstitution', registration: request.body } as const;
      const context = commandContext(request);
      return reply
        .code(201)
        .send(replyOf(await commands.changeInstitution(newId(), command, context)));
    },
  );

  app.post(
    '/api/institutions/:id/committee',
    {
      config: {
        access: worksSomewhere,
        operation: 'setCommittee',
        summary: 'Set how many approve an instrument',
      },
      schema: {
        params,
        body: z.strictObject({ approvalsNeeded: z.int().min(1).max(5) }),
        response: { 200: created },
      },
    },
    async (request) => {
      const { id: institutionId } = request.params;
      if ((await findApprovalsNeeded(query, institutionId)) === undefined) {
        return refuseWith('not-found');
      }
      if (!mayManage(identityOf(request), institutionId)) return refuseWith('forbidden');
      const command = { type: 'SetCommittee', ...request.body } as const;
      const context = commandContext(request);
      return replyOf(await commands.changeInstitution(institutionId, command, context));
    },
  );

  app.get(
    '/api/networks',
    {
      config: {
        ...everybody,
        operation: 'listNetworks',
        summary: 'List the networks of institutions',
      },
      schema: { response: { 200: z.object({ items: z.array(networkView) }) } },
    },
    async () => ({ items: await listNetworks(query) }),
  );

  const mustKnow = async (ids: readonly string[]): Promise<void> => {
    const known = new Set(await knownInstitutions(query, ids));
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
        body: z.strictObject({ name: bilingual, institutionIds }),
        response: { 201: changed },
      },
    },
    async (request, reply) => {
      await mustKnow(request.body.institutionIds);
      const command = { type: 'RegisterNetwork', registration: request.body } as const;
      const outcome = await commands.changeNetwork(newId(), command, commandContext(request));
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
      const outcome = await commands.changeNetwork(request.params.id, command, context);
      return sendVersioned(reply, replyOf(outcome));
    },
  );
}
