import { date, hasRole, id, type Identity, issuer, issuerView, problem } from '@kyoyo/contracts';
import { japanDate, newId } from '@kyoyo/kernel';
import {
  commandContext,
  identityOf,
  type Parts,
  Refused,
  refuseWith,
  replyOf,
  sendVersioned,
  type ServiceApp,
} from '@kyoyo/service-kit';
import { z } from 'zod';
import { keepsBooks, keepsBooksSomewhere, maySeeInstitution } from '../access.ts';
import type { Tables } from '../schema.ts';
import { readIssuerView } from './queries.ts';
import { checkRegistrationNumber } from './registration-number.ts';
import type { DescribedIssuer } from './described.ts';
import { issuerIdOf, issuerStream } from './stream.ts';

/** What a second person says of what somebody has proposed. */
export const decision = z.strictObject({
  approve: z.boolean(),
  reason: z.string().trim().max(1_000).default(''),
});

const maySee = (who: Identity, institutionId: string): boolean =>
  maySeeInstitution(who, institutionId) || hasRole(who, 'auditor');

/** What institutions are as those who write invoices. */
export function addIssuerRoutes(app: ServiceApp, { store, database, clock }: Parts<Tables>): void {
  app.post(
    '/api/issuers',
    {
      config: {
        access: keepsBooksSomewhere,
        operation: 'describeIssuer',
        summary: 'Say what an institution is as an issuer of invoices, or propose to',
      },
      schema: {
        body: issuer.extend({ effectiveFrom: date.optional() }).strict(),
        response: { 200: z.object({ id, version: z.int() }) },
      },
    },
    async (request, reply) => {
      const { effectiveFrom = japanDate(clock()), ...said } = request.body;
      const who = identityOf(request);
      if (!keepsBooks(who, said.institutionId)) return refuseWith('forbidden');
      const { registrationNumber: number, isCorporation } = said;
      if (number !== null && isCorporation && checkRegistrationNumber(number) !== 'fits') {
        throw new Refused(problem('registration-number-wrong', { number }));
      }
      const outcome = await store.execute(issuerStream, {
        streamId: issuerIdOf(said.institutionId),
        command: {
          type: 'DescribeIssuer',
          issuer: { ...said, effectiveFrom },
          changeId: newId(),
          by: who.personId,
        },
        context: commandContext(request),
      });
      return sendVersioned(reply, replyOf(outcome));
    },
  );

  app.post(
    '/api/issuers/:id/changes/:changeId/decision',
    {
      config: {
        access: keepsBooksSomewhere,
        operation: 'decideIssuerChange',
        summary: 'Approve a change of an issuer that somebody else has proposed, or reject it',
      },
      schema: {
        params: z.object({ id, changeId: id }),
        body: decision,
        response: { 200: z.object({ id, version: z.int() }) },
      },
    },
    async (request, reply) => {
      const who = identityOf(request);
      const { id: institutionId, changeId } = request.params;
      if (!maySee(who, institutionId)) return refuseWith('not-found');
      if (!keepsBooks(who, institutionId)) return refuseWith('forbidden');
      const outcome = await store.execute(issuerStream, {
        streamId: issuerIdOf(institutionId),
        command: { type: 'DecideIssuerChange', changeId, ...request.body, by: who.personId },
        context: commandContext(request),
      });
      return sendVersioned(reply, replyOf(outcome));
    },
  );

  app.get(
    '/api/issuers/:id',
    {
      config: {
        access: 'person',
        operation: 'readIssuer',
        summary: 'Read what an institution is as an issuer of invoices',
      },
      schema: {
        params: z.object({ id }),
        /** Of this day, or of today. */
        querystring: z.object({ on: date.optional() }),
        response: { 200: issuerView },
      },
    },
    async (request, reply) => {
      const { id: institutionId } = request.params;
      if (!maySee(identityOf(request), institutionId)) return refuseWith('not-found');
      const { on = japanDate(clock()) } = request.query;
      const found = await readIssuerView(database.pool, institutionId, on);
      if (!found) return refuseWith('not-found');
      const { data, ...more } = found;
      const view = { ...data, ...more, registration: registrationOf(data) };
      return sendVersioned(reply, view);
    },
  );
}

function registrationOf({ registrationNumber }: DescribedIssuer) {
  if (registrationNumber === null) return 'none';
  return checkRegistrationNumber(registrationNumber) === 'fits' ? 'fits' : 'unchecked';
}
