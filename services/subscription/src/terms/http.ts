import { id, instantFromOffset, termsView } from '@kyoyo/contracts';
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
import { managesSomewhere, mayPublish } from '../access.ts';
import type { Tables } from '../schema.ts';
import { listTerms } from './queries.ts';
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
        querystring: z.object({ institutionId: id }),
        response: { 200: z.object({ items: z.array(termsView) }) },
      },
    },
    async (request) => {
      const { institutionId } = request.query;
      const ids = sql`${termsStreamId(institutionId)}::uuid`;
      const { query } = await readingOf(request, parts, { stream: termsStream, ids });
      return { items: await listTerms(query, institutionId) };
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
