import { bilingualName, id, institutionView } from '@kyoyo/contracts';
import { newId } from '@kyoyo/kernel';
import {
  commandContext,
  identityOf,
  type Parts,
  refuseWith,
  replyOf,
  type ServiceApp,
  readingOf,
} from '@kyoyo/service-kit';
import { z } from 'zod';
import { mayManage, operations, worksSomewhere } from '../access.ts';
import type { Tables } from '../schema.ts';
import { findApprovalsNeeded, listInstitutions } from './queries.ts';
import { institutionStream } from './stream.ts';
import { networkStream } from '../network/stream.ts';

const params = z.object({ id });
const created = z.object({ id });

/** Institutions and their committees. */
export function addInstitutionRoutes(app: ServiceApp, parts: Parts<Tables>): void {
  const { store, database } = parts;
  const everybody = { access: 'person' as const };

  app.get(
    '/api/institutions',
    {
      config: {
        ...everybody,
        operation: 'listInstitutions',
        summary: 'List the institutions',
        asOf: true,
      },
      schema: { response: { 200: z.object({ items: z.array(institutionView) }) } },
    },
    async (request) => {
      const scopes = [{ stream: institutionStream }, { stream: networkStream }];
      const { query } = await readingOf(request, parts, ...scopes);
      return { items: await listInstitutions(query) };
    },
  );

  app.post(
    '/api/institutions',
    {
      config: {
        access: operations,
        operation: 'registerInstitution',
        summary: 'Register an institution',
      },
      schema: { body: z.strictObject({ name: bilingualName }), response: { 201: created } },
    },
    async (request, reply) => {
      const command = { type: 'RegisterInstitution', registration: request.body } as const;
      const context = commandContext(request);
      const registering = { streamId: newId(), isNew: true, command, context };
      return reply.code(201).send(replyOf(await store.execute(institutionStream, registering)));
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
      if ((await findApprovalsNeeded(database.query, institutionId)) === undefined) {
        return refuseWith('not-found');
      }
      if (!mayManage(identityOf(request), institutionId)) return refuseWith('forbidden');
      const command = { type: 'SetCommittee', ...request.body } as const;
      const context = commandContext(request);
      const setting = { streamId: institutionId, command, context };
      return replyOf(await store.execute(institutionStream, setting));
    },
  );
}
