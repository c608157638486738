import {
  countInQuery,
  id,
  type Identity,
  pageLimit,
  pageOf,
  whatIfAsked,
  whatIfGroup,
  whatIfRun,
  whatIfView,
} from '@kyoyo/contracts';
import {
  idempotencyOf,
  identityOf,
  type Parts,
  Refused,
  refuseWith,
  type ServiceApp,
} from '@kyoyo/service-kit';
import { z } from 'zod';
import { asksWhatIfs, mayAskWhatIf } from '../access.ts';
import type { Tables } from '../schema.ts';
import { ask, createWorkers } from './asking.ts';
import { addWhatIfExports } from './export-http.ts';
import { cancelWhatIf, findWhatIf, listRows } from './queries.ts';

const config = { access: asksWhatIfs };
const params = z.object({ id });
const page = { cursor: countInQuery(1, 200_000).optional(), limit: pageLimit };

/** What past use would have come to under other rules. Nothing is written to the books. */
export function addWhatIfRoutes(app: ServiceApp, parts: Parts<Tables>): void {
  const { pool, query } = parts.database;
  const workers = createWorkers(parts);
  app.addHook('onClose', async () => workers.stop());

  /** Whoever may ask of an institution may read what colleagues have asked. */
  const found = async (who: Identity, whatIfId: string) => {
    const whatIf = await findWhatIf(query, whatIfId);
    return whatIf && mayAskWhatIf(who, whatIf.institutionId) ? whatIf : refuseWith('not-found');
  };

  app.post(
    '/api/what-ifs',
    {
      config: {
        ...config,
        operation: 'askWhatIf',
        summary: 'Ask what past use would have come to under other prices',
      },
      schema: { body: whatIfAsked, response: { 202: whatIfView } },
    },
    async (request, reply) => {
      const who = identityOf(request);
      if (!mayAskWhatIf(who, request.body.institutionId)) return refuseWith('forbidden');
      const { commandId: whatIfId, fingerprint } = idempotencyOf(request, who);
      const question = { whatIfId, fingerprint, personId: who.personId, asked: request.body };
      const outcome = await ask(pool, question);
      if ('refused' in outcome) throw new Refused(outcome.refused);
      if (outcome.isNew) workers.start(whatIfId);
      return reply.code(202).send(await found(who, whatIfId));
    },
  );

  app.get(
    '/api/what-ifs/:id',
    {
      config: {
        ...config,
        operation: 'readWhatIf',
        summary: 'Read how far a what-if is, and what it comes to',
      },
      schema: { params, response: { 200: whatIfView } },
    },
    (request) => found(identityOf(request), request.params.id),
  );

  app.post(
    '/api/what-ifs/:id/cancellation',
    {
      config: {
        ...config,
        operation: 'cancelWhatIf',
        summary: 'Stop working out a what-if',
        repeatable: true,
      },
      schema: { params, body: z.strictObject({}), response: { 200: whatIfView } },
    },
    async (request) => {
      const who = identityOf(request);
      const { id: whatIfId } = await found(who, request.params.id);
      await cancelWhatIf(query, whatIfId);
      return found(who, whatIfId);
    },
  );

  app.get(
    '/api/what-ifs/:id/groups',
    {
      config: {
        ...config,
        operation: 'listWhatIfGroups',
        summary: 'List what a what-if comes to by instrument or organisation',
      },
      schema: {
        params,
        querystring: z.object({ by: z.enum(['instrument', 'organisation']), ...page }),
        response: { 200: pageOf(whatIfGroup) },
      },
    },
    async (request) => {
      const { id: whatIfId } = await found(identityOf(request), request.params.id);
      const { by: kind, cursor, limit } = request.query;
      return listRows(query, whatIfId, { kind, cursor, limit });
    },
  );

  app.get(
    '/api/what-ifs/:id/runs',
    {
      config: {
        ...config,
        operation: 'listWhatIfRuns',
        summary: 'List the charges that a what-if would change',
      },
      schema: { params, querystring: z.object(page), response: { 200: pageOf(whatIfRun) } },
    },
    async (request) => {
      const { id: whatIfId } = await found(identityOf(request), request.params.id);
      return listRows(query, whatIfId, { kind: 'run', ...request.query });
    },
  );

  addWhatIfExports(app, query, found);
}
