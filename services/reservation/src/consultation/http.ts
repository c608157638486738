import {
  consultationReceipt,
  consultationStatus,
  consultationThread,
  type ConsultationView,
  consultationView,
  id,
  type Identity,
  pageLimit,
  pageOf,
  usePeriodFromOffset,
  serviceKind,
  worksAt,
} from '@kyoyo/contracts';
import {
  commandContext,
  identityOf,
  type Parts,
  refuseWith,
  replyOf,
  sendVersioned,
  type ServiceApp,
  readingOf,
} from '@kyoyo/service-kit';
import { sql } from 'kysely';
import { z } from 'zod';
import { consultationStream } from './stream.ts';
import { createConsultationCommands } from './commands.ts';
import {
  findBooked,
  findConsultation,
  hasInstrument,
  listConsultations,
  readEntries,
} from './queries.ts';
import type { Tables } from '../schema.ts';

const config = { access: 'person' as const };
const params = z.object({ id });
const message = z.string().trim().min(1).max(4_000);

const conclusion = z.strictObject({
  /** With a reservation it was booked, without one it is closed. */
  reservationId: id.optional(),
  reason: z.string().trim().max(1_000).default(''),
});

const isStaff = (who: Identity, { institutionId }: ConsultationView): boolean =>
  worksAt(who, institutionId);

export function addConsultationRoutes(app: ServiceApp, parts: Parts<Tables>): void {
  const { database } = parts;
  const commands = createConsultationCommands(parts.clock, parts.store);

  /** The consultation, for the person who opened it and for the institution's staff. */
  async function between(who: Identity, consultationId: string): Promise<ConsultationView> {
    const found = await findConsultation(database.query, consultationId);
    const mine = found?.personId === who.personId;
    return found && (mine || isStaff(who, found)) ? found : refuseWith('not-found');
  }

  addConsultationQueries(app, parts, between);

  app.post(
    '/api/consultations',
    {
      config: { ...config, operation: 'openConsultation', summary: 'Ask a facility for advice' },
      schema: {
        body: z.strictObject({
          institutionId: id,
          instrumentId: id.optional(),
          subject: z.string().trim().min(1).max(200),
          message,
        }),
        response: { 201: consultationReceipt },
      },
    },
    async (request, reply) => {
      const { personId, organisationId } = identityOf(request);
      const { institutionId, instrumentId = null } = request.body;
      if (!(await hasInstrument(database.pool, institutionId, instrumentId))) {
        return refuseWith('not-found');
      }
      const opening = { ...request.body, instrumentId, personId, organisationId };
      const outcome = await commands.open(opening, commandContext(request));
      return sendVersioned(reply.code(201), replyOf(outcome));
    },
  );

  app.post(
    '/api/consultations/:id/messages',
    {
      config: {
        ...config,
        operation: 'writeMessage',
        summary: 'Write a message in a consultation',
      },
      schema: {
        params,
        body: z.strictObject({ message }),
        response: { 201: consultationReceipt },
      },
    },
    async (request, reply) => {
      const who = identityOf(request);
      const found = await between(who, request.params.id);
      const byStaff = found.personId !== who.personId;
      const { message } = request.body;
      const outcome = commands.post(found.id, message, byStaff, commandContext(request));
      return sendVersioned(reply.code(201), replyOf(await outcome));
    },
  );

  app.post(
    '/api/consultations/:id/suggestions',
    {
      config: {
        ...config,
        operation: 'suggestInstrument',
        summary: 'Suggest an instrument in a consultation',
      },
      schema: {
        params,
        body: z.strictObject({ instrumentId: id, period: usePeriodFromOffset, serviceKind }),
        response: { 201: consultationReceipt },
      },
    },
    async (request, reply) => {
      const who = identityOf(request);
      const found = await between(who, request.params.id);
      if (!isStaff(who, found)) return refuseWith('forbidden');
      const { instrumentId } = request.body;
      if (!(await hasInstrument(database.pool, found.institutionId, instrumentId))) {
        return refuseWith('not-found');
      }
      const outcome = commands.suggest(found.id, request.body, commandContext(request));
      return sendVersioned(reply.code(201), replyOf(await outcome));
    },
  );

  app.post(
    '/api/consultations/:id/conclusion',
    {
      config: { ...config, operation: 'concludeConsultation', summary: 'Conclude a consultation' },
      schema: { params, body: conclusion, response: { 200: consultationReceipt } },
    },
    async (request, reply) => {
      const found = await between(identityOf(request), request.params.id);
      const { reservationId, reason } = request.body;
      const context = commandContext(request);
      if (reservationId === undefined) {
        return sendVersioned(reply, replyOf(await commands.close(found.id, reason, context)));
      }
      const booked = (await findBooked(database.pool, reservationId)) ?? refuseWith('not-found');
      return sendVersioned(
        reply,
        replyOf(await commands.concludeAsBooked(found.id, booked, context)),
      );
    },
  );
}

function addConsultationQueries(
  app: ServiceApp,
  parts: Parts<Tables>,
  between: (who: Identity, consultationId: string) => Promise<ConsultationView>,
): void {
  app.get(
    '/api/consultations',
    {
      config: {
        ...config,
        operation: 'listConsultations',
        summary: 'List consultations',
        asOf: true,
      },
      schema: {
        querystring: z.object({
          scope: z.enum(['mine', 'institution']).default('mine'),
          institutionId: id.optional(),
          status: consultationStatus.optional(),
          cursor: id.optional(),
          limit: pageLimit,
        }),
        response: { 200: pageOf(consultationView) },
      },
    },
    async (request) => {
      const who = identityOf(request);
      const { scope, ...asked } = request.query;
      const own = scope === 'mine';
      const { institutionId } = asked;
      if (!own && (institutionId === undefined || !worksAt(who, institutionId))) {
        return refuseWith('forbidden');
      }
      const filter = own ? { ...asked, personId: who.personId } : asked;
      const whose = own ? sql`person_id = ${who.personId}` : sql`institution_id = ${institutionId}`;
      const ids = sql`SELECT consultation_id FROM consultation WHERE ${whose}`;
      const { query } = await readingOf(request, parts, { stream: consultationStream, ids });
      return listConsultations(query, filter);
    },
  );

  app.get(
    '/api/consultations/:id',
    {
      config: {
        ...config,
        operation: 'readConsultation',
        summary: 'Read a consultation',
        asOf: true,
      },
      schema: { params, response: { 200: consultationThread } },
    },
    async (request, reply) => {
      const { id: consultationId } = await between(identityOf(request), request.params.id);
      const ids = sql`${consultationId}::uuid`;
      const { query } = await readingOf(request, parts, { stream: consultationStream, ids });
      const found = (await findConsultation(query, consultationId)) ?? refuseWith('not-found');
      const thread = { ...found, entries: await readEntries(query, consultationId) };
      return sendVersioned(reply, thread);
    },
  );
}
