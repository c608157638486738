import {
  describedInstrument,
  id,
  idsInQuery,
  instantFromOffset,
  instrumentStatus,
  instrumentView,
  newBookingPolicy,
  pageLimit,
  pageOf,
  policyView,
} from '@kyoyo/contracts';
import { newId } from '@kyoyo/kernel';
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
import { z } from 'zod';
import { mayManage, mayPropose, worksSomewhere } from '../access.ts';
import { changeInstrument, explainMissingFile } from './commands.ts';
import { findInstrument, listInstruments, listPolicies } from './queries.ts';
import type { InstrumentCommand } from './state.ts';
import { instrumentStream } from './stream.ts';
import { institutionStream } from '../institution/stream.ts';
import { sql } from 'kysely';
import type { Tables } from '../schema.ts';

const params = z.object({ id });
const changed = z.object({ id, version: z.int() });

/** From when it holds; from now on where that is left out. */
const policyRequest = newBookingPolicy
  .safeExtend({ effectiveFrom: instantFromOffset.optional() })
  .strict();

const instrumentFilter = z.object({
  ids: idsInQuery(200).optional(),
  q: z.string().max(200).optional(),
  institutionId: id.optional(),
  category: z.string().max(60).optional(),
  status: instrumentStatus.optional(),
  cursor: id.optional(),
  limit: pageLimit,
});

/** Instruments: proposed, found, with their policies and prices. */
export function addInstrumentRoutes(app: ServiceApp, parts: Parts<Tables>): void {
  const { store, clock } = parts;
  const everybody = { access: 'person' as const };
  const facility = { access: worksSomewhere };

  /** Instruments as of the time of the request, with their institutions: all, or one. */
  const reading = (request: FastifyRequest, instrumentId?: string) =>
    readingOf(
      request,
      parts,
      instrumentId === undefined
        ? { stream: instrumentStream }
        : { stream: instrumentStream, ids: sql`${instrumentId}::uuid` },
      { stream: institutionStream },
    );

  /** A change of an instrument by the manager of its institution. */
  const change = (request: FastifyRequest, instrumentId: string, command: InstrumentCommand) =>
    changeInstrument(parts, request, instrumentId, mayManage, () => command);

  app.get(
    '/api/instruments',
    {
      config: {
        ...everybody,
        operation: 'listInstruments',
        summary: 'List instruments',
        asOf: true,
      },
      schema: { querystring: instrumentFilter, response: { 200: pageOf(instrumentView) } },
    },
    async (request) => {
      const { query, now } = await reading(request);
      return listInstruments(query, request.query, now);
    },
  );

  app.get(
    '/api/instruments/:id',
    {
      config: {
        ...everybody,
        operation: 'readInstrument',
        summary: 'Read an instrument',
        asOf: true,
      },
      schema: { params, response: { 200: instrumentView } },
    },
    async (request, reply) => {
      const { id: instrumentId } = request.params;
      const { query, now } = await reading(request, instrumentId);
      const found = await findInstrument(query, instrumentId, now);
      return sendVersioned(reply, found ?? refuseWith('not-found'));
    },
  );

  app.post(
    '/api/instruments',
    {
      config: {
        ...facility,
        operation: 'proposeInstrument',
        summary: 'Propose an instrument for sharing',
      },
      schema: {
        body: describedInstrument.extend({ institutionId: id }),
        response: { 201: changed },
      },
    },
    async (request, reply) => {
      const proposal = request.body;
      if (!mayPropose(identityOf(request), proposal.institutionId)) return refuseWith('forbidden');
      const command = { type: 'ProposeInstrument', proposal } as const;
      const outcome = await store.execute(instrumentStream, {
        streamId: newId(),
        isNew: true,
        command,
        context: commandContext(request),
        explain: explainMissingFile,
      });
      return sendVersioned(reply.code(201), replyOf(outcome));
    },
  );

  app.post(
    '/api/instruments/:id/policies',
    {
      config: {
        ...facility,
        operation: 'setPolicy',
        summary: 'Set the booking rules of an instrument',
      },
      schema: { params, body: policyRequest, response: { 200: changed } },
    },
    async (request, reply) => {
      const now = clock();
      const { effectiveFrom = now, ...policy } = request.body;
      const command = { type: 'SetPolicy', policy, effectiveFrom, now } as const;
      return sendVersioned(reply, await change(request, request.params.id, command));
    },
  );

  app.get(
    '/api/instruments/:id/policies',
    {
      config: {
        ...everybody,
        operation: 'listPolicies',
        summary: 'List the booking rules of an instrument by date',
        asOf: true,
      },
      schema: { params, response: { 200: z.object({ items: z.array(policyView) }) } },
    },
    async (request) => {
      const { id: instrumentId } = request.params;
      const { query, now } = await reading(request, instrumentId);
      if (!(await findInstrument(query, instrumentId, now))) return refuseWith('not-found');
      return { items: await listPolicies(query, instrumentId) };
    },
  );
}
