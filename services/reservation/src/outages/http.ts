import {
  id,
  instantFromOffset,
  outageView,
  periodFromOffset,
  touchedDecision,
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
import { z } from 'zod';
import { worksSomewhere } from '../access.ts';
import type { Tables } from '../schema.ts';
import { outageUnits } from '../offer/asked.ts';
import { readOffered, unitsMeant } from '../offer/instruments.ts';
import { createOutageCommands } from './commands.ts';
import { listOutages, outagesOf } from './queries.ts';

const facility = { access: worksSomewhere };
const changed = z.object({ id, version: z.int() });

const outageRequest = z.strictObject({
  instrumentId: id,
  units: outageUnits,
  period: periodFromOffset,
  reason: z.string().trim().min(1).max(500),
  bookings: touchedDecision.optional(),
});

export function addOutageRoutes(app: ServiceApp, parts: Parts<Tables>): void {
  const { query } = parts.database;
  const commands = createOutageCommands(parts);

  app.post(
    '/api/outages',
    {
      config: {
        ...facility,
        operation: 'scheduleOutage',
        summary: 'Schedule an outage of an instrument',
      },
      schema: { body: outageRequest, response: { 201: changed } },
    },
    async (request, reply) => {
      const { bookings = null, instrumentId, units, ...asked } = request.body;
      const instrument = await readOffered(parts.database.pool, instrumentId);
      const { institutionId } = instrument;
      if (!worksAt(identityOf(request), institutionId)) return refuseWith('forbidden');
      const meant = unitsMeant(instrument, units);
      const outage = { ...asked, instrumentId, institutionId, units: meant };
      const outcome = await commands.schedule(outage, bookings, commandContext(request));
      return sendVersioned(reply.code(201), replyOf(outcome));
    },
  );

  app.get(
    '/api/outages',
    {
      config: {
        access: 'person',
        operation: 'listOutages',
        summary: 'List the outages of an instrument',
        asOf: true,
      },
      schema: {
        querystring: z.object({
          instrumentId: id,
          from: instantFromOffset,
          to: instantFromOffset,
        }),
        response: { 200: z.object({ items: z.array(outageView) }) },
      },
    },
    async (request) => {
      const { instrumentId, from: start, to: end } = request.query;
      if (start >= end) return { items: [] };
      const { query: past } = await readingOf(request, parts, outagesOf([instrumentId]));
      return { items: await listOutages(past, [instrumentId], { start, end }) };
    },
  );

  app.post(
    '/api/outages/:id/ending',
    {
      config: { ...facility, operation: 'endOutage', summary: 'End an outage early' },
      schema: {
        params: z.object({ id }),
        body: z.strictObject({}),
        response: { 200: changed },
      },
    },
    async (request, reply) => {
      const found =
        (await query
          .selectFrom('outage')
          .select([
            'outage_id as id',
            'instrument_id as instrumentId',
            'institution_id as institutionId',
          ])
          .where('outage_id', '=', request.params.id)
          .executeTakeFirst()) ?? refuseWith('not-found');
      if (!worksAt(identityOf(request), found.institutionId)) return refuseWith('forbidden');
      return sendVersioned(reply, replyOf(await commands.end(found, commandContext(request))));
    },
  );
}
