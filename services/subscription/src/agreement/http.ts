import { agreementView, id, pageLimit, pageOf } from '@kyoyo/contracts';
import {
  commandContext,
  identityOf,
  type Parts,
  refuseWith,
  replyOf,
  type ServiceApp,
  readingOf,
} from '@kyoyo/service-kit';
import { sql } from 'kysely';
import { z } from 'zod';
import { mayAccept } from '../access.ts';
import type { Tables } from '../schema.ts';
import { findTerms, versionInForce } from '../terms/queries.ts';
import { termsStream, termsStreamId } from '../terms/stream.ts';
import { institutionsAgreedWith, listAgreements } from './queries.ts';
import { agreementIdOf, agreementStream } from './stream.ts';

const config = { access: 'person' as const };

export function addAgreementRoutes(app: ServiceApp, parts: Parts<Tables>): void {
  const { database, store, clock } = parts;
  app.post(
    '/api/agreements',
    {
      config: {
        access: mayAccept,
        operation: 'acceptTerms',
        summary: 'Accept usage terms for the own organisation',
      },
      schema: { body: z.strictObject({ termsId: id }), response: { 201: z.object({ id }) } },
    },
    async (request, reply) => {
      const { organisationId, personId } = identityOf(request);
      const found =
        (await findTerms(database.query, request.body.termsId)) ?? refuseWith('not-found');
      const { id: termsId, institutionId, termsVersion } = found;
      const acceptedBy = personId;
      const outcome = await store.execute(agreementStream, {
        streamId: agreementIdOf(organisationId, institutionId),
        command: {
          type: 'AcceptTerms',
          acceptance: { institutionId, organisationId, termsId, termsVersion, acceptedBy },
          versionInForce: await versionInForce(database.query, institutionId, clock()),
        },
        context: commandContext(request),
      });
      return reply.code(201).send(replyOf(outcome));
    },
  );

  app.get(
    '/api/agreements',
    {
      config: {
        ...config,
        operation: 'listAgreements',
        summary: 'List what the own organisation has agreed to',
        asOf: true,
      },
      schema: {
        querystring: z.object({ cursor: id.optional(), limit: pageLimit }),
        response: { 200: pageOf(agreementView) },
      },
    },
    async (request) => {
      const { organisationId } = identityOf(request);
      const agreements = {
        stream: agreementStream,
        ids: sql`SELECT agreement_id FROM agreement WHERE organisation_id = ${organisationId}`,
      };
      const institutionIds = await institutionsAgreedWith(database.query, organisationId);
      const terms = {
        stream: termsStream,
        ids: sql`SELECT unnest(${institutionIds.map(termsStreamId)}::uuid[])`,
      };
      const { query, now } = await readingOf(request, parts, agreements, terms);
      return listAgreements(query, { organisationId, now, ...request.query });
    },
  );
}
