import {
  accessory,
  bilingualName,
  accessoryView,
  id,
  instantFromOffset,
  operatorView,
  periodFromOffset,
  touchedDecision,
  worksAt,
} from '@kyoyo/contracts';
import { newId, plusMinutes } from '@kyoyo/kernel';
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
import type { FastifyRequest } from 'fastify';
import { type Kysely, sql } from 'kysely';
import { z } from 'zod';
import { worksSomewhere } from '../access.ts';
import { distinctIds, dutiesAsked } from '../offer/asked.ts';
import type { Reader } from '../reservation/reading.ts';
import { everOperatedAt } from '../reservation/past.ts';
import { accessoryStream } from './accessory-stream.ts';
import { operatorStream } from './stream.ts';
import type { Tables } from '../schema.ts';
import { createOperatorCommands } from './commands.ts';
import {
  countOwn,
  findAccessory,
  findOperator,
  listAccessories,
  listOperators,
} from './queries.ts';

const facility = { access: worksSomewhere };
const changed = z.object({ id, version: z.int() });
const params = z.object({ id });
const weekMinutes = 7 * 1_440;
/** What becomes of the bookings that it touches, where it touches any. */
const decided = { bookings: touchedDecision.optional() };

const mustWorkAt = (request: FastifyRequest, institutionId: string): void => {
  if (!worksAt(identityOf(request), institutionId)) refuseWith('forbidden');
};

/** Only instruments of one's own institution. */
async function mustOwn(
  query: Kysely<Tables>,
  institutionId: string,
  instrumentIds: string[],
): Promise<void> {
  const own = await countOwn(query, institutionId, instrumentIds);
  if (own !== instrumentIds.length) refuseWith('not-found');
}

/** Operators with their rota, leaves and load; accessories. All are the facility's to keep. */
export function addOperatorRoutes(app: ServiceApp, parts: Parts<Tables>, read: Reader): void {
  const { query } = parts.database;
  const commands = createOperatorCommands(parts);

  async function operatorFor(request: FastifyRequest, operatorId: string) {
    const found = (await findOperator(query, operatorId)) ?? refuseWith('not-found');
    mustWorkAt(request, found.institutionId);
    return found;
  }

  app.get(
    '/api/operators',
    {
      config: {
        ...facility,
        operation: 'listOperators',
        summary: 'List the operators of an institution with their load',
        asOf: true,
      },
      schema: {
        querystring: z.object({ institutionId: id, from: instantFromOffset.optional() }),
        response: { 200: z.object({ items: z.array(operatorView) }) },
      },
    },
    async (request) => {
      const { institutionId, from: start = request.asOf ?? parts.clock() } = request.query;
      mustWorkAt(request, institutionId);
      const week = { start, end: plusMinutes(start, weekMinutes) };
      const ids = sql`SELECT operator_id FROM operator WHERE institution_id = ${institutionId}`;
      const scopes = [{ stream: operatorStream, ids }, everOperatedAt(institutionId, week)];
      const { query: past } = await readingOf(request, parts, ...scopes);
      return { items: await listOperators(past, institutionId, week) };
    },
  );

  app.post(
    '/api/operators',
    {
      config: {
        ...facility,
        operation: 'setOperatorDuties',
        summary: 'Set what an operator does and when',
      },
      schema: {
        body: dutiesAsked.extend(decided).strict(),
        response: { 201: changed },
      },
    },
    async (request, reply) => {
      const { bookings = null, ...duties } = request.body;
      mustWorkAt(request, duties.institutionId);
      await mustOwn(query, duties.institutionId, duties.instrumentIds);
      const { personId } = duties;
      if ((await read.person(personId)) === null) return refuseWith('not-found');
      const outcome = await commands.setDuties(duties, bookings, commandContext(request));
      return sendVersioned(reply.code(201), replyOf(outcome));
    },
  );

  app.post(
    '/api/operators/:id/leaves',
    {
      config: { ...facility, operation: 'takeLeave', summary: 'Enter a leave of an operator' },
      schema: {
        params,
        body: z.strictObject({
          period: periodFromOffset,
          reason: z.string().trim().max(500).default(''),
          ...decided,
        }),
        response: { 201: changed },
      },
    },
    async (request, reply) => {
      const operator = await operatorFor(request, request.params.id);
      const { bookings = null, ...asked } = request.body;
      const leave = { leaveId: newId(), ...asked };
      const context = commandContext(request);
      const outcome = await commands.scheduleLeave(operator, leave, bookings, context);
      return sendVersioned(reply.code(201), replyOf(outcome));
    },
  );

  app.post(
    '/api/operators/:id/leaves/:leaveId/cancellation',
    {
      config: { ...facility, operation: 'cancelLeave', summary: 'Cancel a leave of an operator' },
      schema: {
        params: params.extend({ leaveId: id }),
        body: z.strictObject({}),
        response: { 200: changed },
      },
    },
    async (request, reply) => {
      const operator = await operatorFor(request, request.params.id);
      const { leaveId } = request.params;
      const outcome = await commands.cancelLeave(operator, leaveId, commandContext(request));
      return sendVersioned(reply, replyOf(outcome));
    },
  );

  addAccessoryRoutes(app, parts);
}

/** What is booked with an instrument. */
function addAccessoryRoutes(app: ServiceApp, parts: Parts<Tables>): void {
  const { query } = parts.database;
  const commands = createOperatorCommands(parts);

  app.get(
    '/api/accessories',
    {
      config: {
        access: 'person',
        operation: 'listAccessories',
        summary: 'List accessories',
        asOf: true,
      },
      schema: {
        querystring: z.union([
          z.strictObject({ instrumentId: id }),
          z.strictObject({ institutionId: id }),
        ]),
        response: { 200: z.object({ items: z.array(accessoryView) }) },
      },
    },
    async (request) => {
      const { query: past } = await readingOf(request, parts, { stream: accessoryStream });
      return { items: await listAccessories(past, request.query) };
    },
  );

  const described = accessory.extend({ name: bilingualName, instrumentIds: distinctIds }).strict();
  app.post(
    '/api/accessories',
    {
      config: { ...facility, operation: 'registerAccessory', summary: 'Register an accessory' },
      schema: { body: described, response: { 201: changed } },
    },
    async (request, reply) => {
      mustWorkAt(request, request.body.institutionId);
      await mustOwn(query, request.body.institutionId, request.body.instrumentIds);
      const context = commandContext(request);
      const outcome = await commands.describeAccessory(newId(), request.body, null, context);
      return sendVersioned(reply.code(201), replyOf(outcome));
    },
  );

  app.post(
    '/api/accessories/:id/descriptions',
    {
      config: {
        ...facility,
        operation: 'describeAccessory',
        summary: 'Describe an accessory anew',
      },
      schema: {
        params,
        body: described.omit({ institutionId: true }).extend(decided).strict(),
        response: { 200: changed },
      },
    },
    async (request, reply) => {
      const { institutionId } =
        (await findAccessory(query, request.params.id)) ?? refuseWith('not-found');
      mustWorkAt(request, institutionId);
      const { bookings = null, ...asked } = request.body;
      await mustOwn(query, institutionId, asked.instrumentIds);
      const context = commandContext(request);
      const body = { institutionId, ...asked };
      const outcome = await commands.describeAccessory(request.params.id, body, bookings, context);
      return sendVersioned(reply, replyOf(outcome));
    },
  );
}
