import { accountView, customerAccount, hasRole, id, pageLimit, pageOf } from '@kyoyo/contracts';
import { japanDate } from '@kyoyo/kernel';
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
import { keepsBooks, keepsBooksSomewhere } from '../access.ts';
import { commonNetwork } from '../clearing/networks.ts';
import { readOrganisationName } from '../issued-quote/facts.ts';
import type { Tables } from '../schema.ts';
import { listAccounts } from './queries.ts';
import { accountIdOf, accountStream } from './stream.ts';

/** What organisations are to an institution as customers. */
export function addAccountRoutes(app: ServiceApp, { store, database, clock }: Parts<Tables>): void {
  app.post(
    '/api/customer-accounts',
    {
      config: {
        access: keepsBooksSomewhere,
        operation: 'describeAccount',
        summary: 'Say what an organisation is to an institution as a customer',
      },
      schema: {
        body: customerAccount.strict(),
        response: { 200: z.object({ id, version: z.int() }) },
      },
    },
    async (request, reply) => {
      const said = request.body;
      const { institutionId, organisationId } = said;
      if (!keepsBooks(identityOf(request), institutionId)) return refuseWith('forbidden');
      const known = await readOrganisationName(database.pool, organisationId);
      if (!known) return refuseWith('not-found');
      if (said.settledBy === 'clearing') {
        const { clearedWith } = said;
        const network =
          clearedWith && (await commonNetwork(database.pool, institutionId, clearedWith));
        if (!network) return refuseWith('not-in-one-network');
      }
      const outcome = await store.execute(accountStream, {
        streamId: accountIdOf(institutionId, organisationId),
        command: said,
        context: commandContext(request),
      });
      return sendVersioned(reply, replyOf(outcome));
    },
  );

  app.get(
    '/api/customer-accounts',
    {
      config: {
        access: (who) => keepsBooksSomewhere(who) || hasRole(who, 'auditor'),
        operation: 'listAccounts',
        summary: 'List the customers of an institution',
      },
      schema: {
        querystring: z.object({
          institutionId: id,
          organisationId: id.optional(),
          cursor: id.optional(),
          limit: pageLimit,
        }),
        response: { 200: pageOf(accountView) },
      },
    },
    async (request) => {
      const who = identityOf(request);
      const { institutionId } = request.query;
      if (!keepsBooks(who, institutionId) && !hasRole(who, 'auditor')) {
        return refuseWith('forbidden');
      }
      return listAccounts(database.pool, { ...request.query, today: japanDate(clock()) });
    },
  );
}
