import { id, outageView, periodFromOffset, instantFromOffset, worksAt } from '@kyoyo/contracts';
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
import { createOutageCommands } from './commands.ts';
import { listOutages, outagesOf } from './queries.ts';

const facility = { access: worksSomewhere };
const changed = z.object({ id, version: z.int() });

const outageRequest = z.strictObject({
  instrumentId: id,
  /** All of them where none is named. */
  units: z.array(z.int().min(1).max(50)).min(1).max(50).optional(),
  period: periodFromOffset,
  reason: z.string().trim().min(1).max(500),
  /** True cancels the bookings that stand in the way. */
  displace: z.boolean().default(false),
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
      const { displace, instrumentId, units, ...asked } = request.body;
      const instrument =
        (await query
          .selectFrom('instrument')
          .selectAll()
          .where('instrument_id', '=', instrumentId)
          .executeTakeFirst()) ?? refuseWith('not-found');
      const { institution_id: institutionId, units: count } = instrument;
      if (!worksAt(identityOf(request), institutionId)) return refuseWith('forbidden');
      const every = Array.from({ length: count }, (_, index) => index + 1);
      const wanted = units ?? every;
      if (wanted.some((unit) => unit > count)) return refuseWith('no-such-unit', { units: count });
      const outage = { ...asked, instrumentId, institutionId, units: [...new Set(wanted)] };
      const outcome = await commands.schedule(outage, displace, commandContext(request));
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
