import { creditRequestView, hasRole, id, pageLimit, pageOf } from '@kyoyo/contracts';
import {
  commandContext,
  identityOf,
  type Parts,
  refuseWith,
  replyOf,
  type ServiceApp,
} from '@kyoyo/service-kit';
import { z } from 'zod';
import { keepsBooks, keepsBooksSomewhere, readsBooks, readsBooksSomewhere } from '../access.ts';
import { decision } from '../issuer/http.ts';
import type { Tables } from '../schema.ts';
import { createCreditCommands } from './commands.ts';
import { findCreditRequest, listCreditRequests } from './requests.ts';

/** Credit notes that wait for a second person. */
export function addCreditRequestRoutes(app: ServiceApp, parts: Parts<Tables>): void {
  const { pool } = parts.database;
  const commands = createCreditCommands(parts);

  app.get(
    '/api/credit-requests',
    {
      config: {
        access: readsBooksSomewhere,
        operation: 'listCreditRequests',
        summary: 'List credit notes that take a second person',
      },
      schema: {
        querystring: z.object({
          institutionId: id,
          invoiceId: id.optional(),
          status: creditRequestView.shape.status.optional(),
          cursor: id.optional(),
          limit: pageLimit,
        }),
        response: { 200: pageOf(creditRequestView) },
      },
    },
    async (request) => {
      const { institutionId } = request.query;
      if (!readsBooks(identityOf(request), institutionId)) return refuseWith('forbidden');
      return listCreditRequests(pool, request.query);
    },
  );

  app.post(
    '/api/credit-requests/:id/decision',
    {
      config: {
        access: keepsBooksSomewhere,
        operation: 'decideCreditRequest',
        summary: 'Approve a credit note that somebody else has proposed, or reject it',
      },
      schema: {
        params: z.object({ id }),
        body: decision,
        response: { 200: z.object({ id, version: z.int() }) },
      },
    },
    async (request) => {
      const who = identityOf(request);
      const found = await findCreditRequest(pool, request.params.id);
      const institutionId = found?.institutionId ?? '';
      if (!found || !(keepsBooks(who, institutionId) || hasRole(who, 'auditor'))) {
        return refuseWith('not-found');
      }
      if (!keepsBooks(who, institutionId)) return refuseWith('forbidden');
      const decided = { requestId: found.id, institutionId, ...request.body, by: who.personId };
      return replyOf(await commands.decide(decided, commandContext(request)));
    },
  );
}
