import {
  date,
  id,
  type Identity,
  instantFromOffset,
  pageLimit,
  pageOf,
  type QualificationView,
  qualificationView,
  touchedBooking,
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
import { createTrainingCommands } from './commands.ts';
import { findInstrument, findQualificationView, listQualifications } from './queries.ts';
import { createRevoking, readUnusable } from './revoking.ts';
import type { Reader } from '../reservation/reading.ts';
import type { Tables } from '../schema.ts';
import { qualificationStream } from './stream.ts';

const config = { access: 'person' as const };
const params = z.object({ id });
const response = { 200: qualificationView };
const reason = z.string().trim().min(1).max(1_000);

const trainingResult = z.discriminatedUnion('passed', [
  z.strictObject({
    passed: z.literal(true),
    trainedOn: date,
    /** The last day on which the qualification holds; null: for good. */
    validUntil: date.nullable(),
  }),
  z.strictObject({ passed: z.literal(false), trainedOn: date, reason }),
]);

const dependantBooking = touchedBooking.pick({
  reservationId: true,
  status: true,
  period: true,
  personId: true,
  organisationId: true,
});

export function addTrainingRoutes(app: ServiceApp, parts: Parts<Tables>, read: Reader): void {
  const { database, clock, store } = parts;
  const commands = createTrainingCommands(store, clock);
  const revoke = createRevoking(parts);

  /** The qualification, for the person; for staff of its institution where `may` says so. */
  async function ofPerson(who: Identity, qualificationId: string, may: typeof isOwn) {
    const found = await findQualificationView(database.query, qualificationId, clock());
    if (!found || !(isOwn(who, found) || isStaff(who, found))) return refuseWith('not-found');
    return may(who, found) ? found : refuseWith('forbidden');
  }

  addQualificationQueries(app, parts);

  app.post(
    '/api/training-requests',
    {
      config: { ...config, operation: 'requestTraining', summary: 'Request a training' },
      schema: {
        body: z.strictObject({
          instrumentId: id,
          wish: z.string().trim().max(1_000).default(''),
        }),
        response: { 201: qualificationView },
      },
    },
    async (request, reply) => {
      const { personId, organisationId } = identityOf(request);
      const { instrumentId, wish } = request.body;
      const { institutionId, approved } =
        (await findInstrument(database.pool, instrumentId)) ?? refuseWith('not-found');
      const trainee = { personId, organisationId, instrumentId, institutionId };
      const outcome = await commands.request(trainee, wish, approved, commandContext(request));
      return sendVersioned(reply.code(201), replyOf(outcome));
    },
  );

  app.post(
    '/api/qualifications',
    {
      config: {
        ...config,
        operation: 'recordQualification',
        summary: 'Record a training that nobody requested',
      },
      schema: {
        body: z.strictObject({ personId: id, instrumentId: id, result: trainingResult }),
        response: { 201: qualificationView },
      },
    },
    async (request, reply) => {
      const { personId, instrumentId, result } = request.body;
      const { institutionId } =
        (await findInstrument(database.pool, instrumentId)) ?? refuseWith('not-found');
      if (!worksAt(identityOf(request), institutionId)) return refuseWith('forbidden');
      const { organisationId } = (await read.person(personId)) ?? refuseWith('not-found');
      const trainee = { personId, organisationId, instrumentId, institutionId };
      const outcome = await commands.record(trainee, result, commandContext(request));
      return sendVersioned(reply.code(201), replyOf(outcome));
    },
  );

  app.post(
    '/api/qualifications/:id/schedule',
    {
      config: { ...config, operation: 'scheduleTraining', summary: 'Schedule a training' },
      schema: {
        params,
        body: z.strictObject({
          startsAt: instantFromOffset,
          place: z.string().trim().min(1).max(300),
        }),
        response,
      },
    },
    async (request, reply) => {
      await ofPerson(identityOf(request), request.params.id, isStaff);
      const outcome = commands.schedule(request.params.id, request.body, commandContext(request));
      return sendVersioned(reply, replyOf(await outcome));
    },
  );

  app.post(
    '/api/qualifications/:id/record',
    {
      config: {
        ...config,
        operation: 'recordTraining',
        summary: 'Record the result of a training',
      },
      schema: { params, body: z.strictObject({ result: trainingResult }), response },
    },
    async (request, reply) => {
      const found = await ofPerson(identityOf(request), request.params.id, isStaff);
      const { personId, organisationId, instrumentId, institutionId } = found;
      const trainee = { personId, organisationId, instrumentId, institutionId };
      const outcome = commands.record(trainee, request.body.result, commandContext(request));
      return sendVersioned(reply, replyOf(await outcome));
    },
  );

  app.post(
    '/api/qualifications/:id/revocation',
    {
      config: { ...config, operation: 'revokeQualification', summary: 'Revoke a qualification' },
      schema: { params, body: z.strictObject({ reason }), response },
    },
    async (request, reply) => {
      const found = await ofPerson(identityOf(request), request.params.id, isStaff);
      const outcome = revoke(found, request.body.reason, commandContext(request));
      return sendVersioned(reply, replyOf(await outcome));
    },
  );

  app.get(
    '/api/qualifications/:id/dependants',
    {
      config: {
        ...config,
        operation: 'listDependants',
        summary: 'See which bookings could not be used without a qualification',
      },
      schema: { params, response: { 200: z.object({ items: z.array(dependantBooking) }) } },
    },
    async (request) => {
      const found = await ofPerson(identityOf(request), request.params.id, isStaff);
      const unusable = await readUnusable(database.pool, found, clock());
      return {
        items: unusable.map(({ id: reservationId, status, slot, booking }) => {
          const { personId, organisationId } = booking;
          return { reservationId, status, period: slot.period, personId, organisationId };
        }),
      };
    },
  );

  app.post(
    '/api/qualifications/:id/withdrawal',
    {
      config: {
        ...config,
        operation: 'withdrawTrainingRequest',
        summary: 'Withdraw a request for training',
      },
      schema: {
        params,
        body: z.strictObject({ reason: z.string().trim().max(1_000).default('') }),
        response,
      },
    },
    async (request, reply) => {
      await ofPerson(identityOf(request), request.params.id, isOwn);
      const { reason } = request.body;
      const outcome = commands.withdraw(request.params.id, reason, commandContext(request));
      return sendVersioned(reply, replyOf(await outcome));
    },
  );
}

function addQualificationQueries(app: ServiceApp, parts: Parts<Tables>): void {
  app.get(
    '/api/qualifications',
    {
      config: {
        ...config,
        operation: 'listQualifications',
        summary: 'List qualifications and requests for training',
        asOf: true,
      },
      schema: {
        querystring: z.object({
          scope: z.enum(['mine', 'institution']).default('mine'),
          institutionId: id.optional(),
          instrumentId: id.optional(),
          status: z
            .enum(['requested', 'scheduled', 'valid', 'expired', 'failed', 'revoked'])
            .optional(),
          cursor: id.optional(),
          limit: pageLimit,
        }),
        response: { 200: pageOf(qualificationView) },
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
      const ids = sql`SELECT qualification_id FROM qualification WHERE ${whose}`;
      const { query, now } = await readingOf(request, parts, { stream: qualificationStream, ids });
      return listQualifications(query, filter, now);
    },
  );
}

const isOwn = (who: Identity, { personId }: QualificationView): boolean =>
  personId === who.personId;
const isStaff = (who: Identity, { institutionId }: QualificationView): boolean =>
  worksAt(who, institutionId);
