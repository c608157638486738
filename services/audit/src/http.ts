import type { KeyObject } from 'node:crypto';
import {
  auditEvent,
  id,
  idsInQuery,
  instantFromOffset,
  mayReadAll,
  pageLimit,
  pageOf,
  sealCheck,
} from '@kyoyo/contracts';
import { identityOf, type Parts, refuseWith, type ServiceApp } from '@kyoyo/service-kit';
import { z } from 'zod';
import { readableBy } from './access.ts';
import { readTimeline, searchEvents, viewOf } from './queries.ts';
import type { Tables } from './schema.ts';
import { readSeals, verifySeals } from './verify-seals.ts';

export function addAuditRoutes(
  app: ServiceApp,
  { database: { pool }, nats }: Parts<Tables>,
  sealPublicKey: KeyObject,
): void {
  app.get(
    '/api/timelines/:id',
    {
      config: {
        access: 'person' as const,
        operation: 'readTimeline',
        summary: 'Read what happened to one thing',
      },
      schema: {
        params: z.object({ id }),
        response: { 200: z.object({ items: z.array(auditEvent) }) },
      },
    },
    async (request) => {
      const { id: subject } = request.params;
      const events = await readTimeline(pool, subject);
      const items = readableBy(identityOf(request), events).map(viewOf);
      // Of what is another's, the things around it are not shown either; and what one may not see is
      // not told apart from what is not there.
      return items.some((one) => one.subject === subject) ? { items } : refuseWith('not-found');
    },
  );

  app.get(
    '/api/events',
    {
      config: { access: mayReadAll, operation: 'searchEvents', summary: 'Search all events' },
      schema: {
        querystring: z.object({
          source: z.string().max(40).optional(),
          type: z.string().max(60).optional(),
          subject: id.optional(),
          /** One thing or person, or two of which what is found is about both. */
          about: idsInQuery(2).optional(),
          /** Without what people were told of the rest. */
          without: z.enum(['notices']).optional(),
          personId: id.optional(),
          from: instantFromOffset.optional(),
          to: instantFromOffset.optional(),
          cursor: id.optional(),
          limit: pageLimit,
        }),
        response: { 200: pageOf(auditEvent) },
      },
    },
    (request) => searchEvents(pool, request.query),
  );

  app.post(
    '/api/seal-verifications',
    {
      config: {
        access: mayReadAll,
        operation: 'verifySeals',
        summary: 'Verify the seals of all logs',
        repeatable: true,
      },
      schema: {
        body: z.strictObject({
          /** From the first event on, and not from where all was right the last time. */
          whole: z.boolean().default(false),
        }),
        response: { 200: z.object({ items: z.array(sealCheck) }) },
      },
    },
    async (request) => {
      const heads = await readSeals(nats).catch((error) => {
        request.log.warn({ err: error }, 'the seals could not be asked for');
        return refuseWith('unavailable');
      });
      return { items: await verifySeals(pool, heads, sealPublicKey, request.body.whole) };
    },
  );
}
