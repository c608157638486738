import {
  countInQuery,
  id,
  instantFromOffset,
  pageLimit,
  pageOf,
  termsView,
} from '@kyoyo/contracts';
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
import { agreementStream } from '../agreement/stream.ts';
import { managesSomewhere, mayPublish, maySeeInstitution } from '../access.ts';
import type { Tables } from '../schema.ts';
import { acceptedVersions, listTerms, withAcceptances } from './queries.ts';
import { termsIdOf, termsStream, termsStreamId } from './stream.ts';

export function addTermsRoutes(app: ServiceApp, parts: Parts<Tables>): void {
  const { store } = parts;
  app.get(
    '/api/terms',
    {
      config: {
        access: 'person' as const,
        operation: 'listTerms',
        summary: 'List the usage terms of an institution',
        asOf: true,
      },
      schema: {
        querystring: z.object({
          institutionId: id,
          cursor: countInQuery(1, 999_999_999).optional(),
          limit: pageLimit,
        }),
        response: {
          200: pageOf(termsView).extend({
            /** How many stand by any version, and would be asked again; null as in each version. */
            organisations: z.int().nullable(),
          }),
        },
      },
    },
    async (request) => {
      const { institutionId } = request.query;
      const terms = { stream: termsStream, ids: sql`${termsStreamId(institutionId)}::uuid` };
      if (!maySeeInstitution(identityOf(request), institutionId)) {
        const { query } = await readingOf(request, parts, terms);
        return { ...(await listTerms(query, request.query)), organisations: null };
      }
      const ids = sql`SELECT agreement_id FROM agreement WHERE institution_id = ${institutionId}`;
      const agreements = { stream: agreementStream, ids };
      const { query } = await readingOf(request, parts, terms, agreements);
      const page = await listTerms(query, request.query);
      return withAcceptances(page, await acceptedVersions(query, institutionId));
    },
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
      const outcome = await store.execute(termsStream, {
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
}
