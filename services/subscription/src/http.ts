import { agreementView, id, instantFromOffset, termsView } from '@kyoyo/contracts';
import {
  commandContext,
  identityOf,
  type Parts,
  refuseWith,
  replyOf,
  type ServiceApp,
} from '@kyoyo/service-kit';
import { z } from 'zod';
import { managesSomewhere, mayPublish } from './access.ts';
import { agreementDecider, agreementIdOf } from './agreement/stream.ts';
import { projectSubscription } from './projections.ts';
import { findTerms, listAgreements, listTerms, versionInForce } from './queries.ts';
import type { Tables } from './schema.ts';
import { termsDecider, termsIdOf, termsStreamId } from './terms/stream.ts';

const terms = { streamType: 'terms', decider: termsDecider, project: projectSubscription };
const agreement = {
  streamType: 'agreement',
  decider: agreementDecider,
  project: projectSubscription,
};

export function addSubscriptionRoutes(
  app: ServiceApp,
  { database: { query }, store, clock }: Parts<Tables>,
): void {
  app.get(
    '/api/terms',
    {
      config: {
        access: 'person' as const,
        operation: 'listTerms',
        summary: 'List the usage terms of an institution',
      },
      schema: {
        querystring: z.object({ institutionId: id }),
        response: { 200: z.object({ items: z.array(termsView) }) },
      },
    },
    async (request) => ({ items: await listTerms(query, request.query.institutionId) }),
  );

  app.post(
    '/api/terms',
    {
      config: {
        access: managesSomewhere,
        operation: 'publishTerms',
        summary: 'Publish usage terms',
      },
      schema: {
        body: z.strictObject({
          institutionId: id,
          text: z.object({
            ja: z.string().trim().min(1).max(20_000),
            en: z.string().trim().min(1).max(20_000),
          }),
          effectiveFrom: instantFromOffset,
        }),
        response: { 201: z.object({ id, termsVersion: z.int() }) },
      },
    },
    async (request, reply) => {
      const { institutionId } = request.body;
      if (!mayPublish(identityOf(request), institutionId)) return refuseWith('forbidden');
      const outcome = await store.execute(terms, {
        streamId: termsStreamId(institutionId),
        command: { type: 'PublishTerms', ...request.body },
        context: commandContext(request),
        reply: ({ newest }) => {
          const termsVersion = newest?.termsVersion ?? 0;
          return { id: termsIdOf(institutionId, termsVersion), termsVersion };
        },
      });
      return reply.code(201).send(replyOf(outcome));
    },
  );

  app.post(
    '/api/agreements',
    {
      config: {
        access: 'person' as const,
        operation: 'acceptTerms',
        summary: 'Accept usage terms for the own organisation',
      },
      schema: { body: z.strictObject({ termsId: id }), response: { 201: z.object({ id }) } },
    },
    async (request, reply) => {
      const { organisationId, personId } = identityOf(request);
      const found = (await findTerms(query, request.body.termsId)) ?? refuseWith('not-found');
      const { institutionId, termsVersion } = found;
      const agreementId = agreementIdOf(organisationId, institutionId);
      const outcome = await store.execute(agreement, {
        streamId: agreementId,
        command: {
          type: 'AcceptTerms',
          acceptance: {
            institutionId,
            organisationId,
            termsId: found.id,
            termsVersion,
            acceptedBy: personId,
          },
          versionInForce: await versionInForce(query, institutionId, clock()),
        },
        context: commandContext(request),
        reply: () => ({ id: agreementId }),
      });
      return reply.code(201).send(replyOf(outcome));
    },
  );

  app.get(
    '/api/agreements',
    {
      config: {
        access: 'person' as const,
        operation: 'listAgreements',
        summary: 'List what the own organisation has agreed to',
      },
      schema: { response: { 200: z.object({ items: z.array(agreementView) }) } },
    },
    async (request) => ({
      items: await listAgreements(query, identityOf(request).organisationId),
    }),
  );
}
