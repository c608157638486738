import { classPeriodView, date, id, organisationClass, pageLimit, pageOf } from '@kyoyo/contracts';
import { japanDate } from '@kyoyo/kernel';
import {
  commandContext,
  identityOf,
  type Parts,
  readingOf,
  refuseWith,
  replyOf,
  type ServiceApp,
} from '@kyoyo/service-kit';
import { sql } from 'kysely';
import { z } from 'zod';
import { maySeeEvidence, maySeeOrganisation, operations } from '../access.ts';
import type { Tables } from '../schema.ts';
import { listClasses } from './class-queries.ts';
import { organisationStream } from './stream.ts';

/** What is certified, whoever asked for it. */
export const certificate = z.strictObject({
  class: organisationClass,
  evidence: z.string().trim().min(1).max(1_000),
  validFrom: date,
  validTo: date.nullable().default(null),
  /** The class that follows by itself; without one nothing can be booked until one is certified. */
  thereafter: organisationClass.nullable().default(null),
});

/** Which class an organisation has when, and certifying one that nobody has asked for. */
export function addClassRoutes(app: ServiceApp, parts: Parts<Tables>): void {
  app.get(
    '/api/organisations/:id/classes',
    {
      config: {
        access: 'person' as const,
        operation: 'listClasses',
        summary: 'List when an organisation has which class',
        asOf: true,
      },
      schema: {
        params: z.object({ id }),
        querystring: z.object({ cursor: date.optional(), limit: pageLimit }),
        response: { 200: pageOf(classPeriodView) },
      },
    },
    async (request) => {
      const who = identityOf(request);
      const { id: organisationId } = request.params;
      if (!maySeeOrganisation(who, organisationId)) return refuseWith('not-found');
      const ids = sql`SELECT ${organisationId}::uuid`;
      const { query } = await readingOf(request, parts, { stream: organisationStream, ids });
      const found = await listClasses(query, organisationId, request.query);
      if (maySeeEvidence(who, organisationId)) return found;
      return { ...found, items: found.items.map((one) => ({ ...one, evidence: null })) };
    },
  );

  app.post(
    '/api/organisations/:id/class-certifications',
    {
      config: {
        access: operations,
        operation: 'certifyClass',
        summary: 'Certify the class that an organisation is priced by',
      },
      schema: {
        params: z.object({ id }),
        body: certificate,
        response: { 201: z.object({ id }) },
      },
    },
    async (request, reply) => {
      const certification = { ...request.body, requestId: null, institutionId: null };
      const today = japanDate(parts.clock());
      const outcome = await parts.store.execute(organisationStream, {
        streamId: request.params.id,
        command: { type: 'CertifyClass', certification, today },
        context: commandContext(request),
      });
      return reply.code(201).send(replyOf(outcome));
    },
  );
}
