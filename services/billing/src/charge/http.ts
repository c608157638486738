import { chargeView, id, idsInQuery, pageLimit, pageOf } from '@kyoyo/contracts';
import {
  commandContext,
  identityOf,
  type Parts,
  readingOf,
  refuseWith,
  replyOf,
  type ServiceApp,
} from '@kyoyo/service-kit';
import { z } from 'zod';
import { manages, managesSomewhere, maySeeCharge } from '../access.ts';
import type { Tables } from '../schema.ts';
import { createChargeCommands } from './commands.ts';
import { findCharge, listCharges } from './queries.ts';
import { chargeStream } from './stream.ts';
import { whoseFilter, whoseOf } from '../whose.ts';
import { sql } from 'kysely';

const config = { access: 'person' as const };

const chargeFilter = whoseFilter.extend({
  reservationIds: idsInQuery(200).optional(),
  /** Uses under this contract, and what it costs by itself. */
  contractId: id.optional(),
  month: z
    .string()
    .regex(/^20\d\d-(0[1-9]|1[0-2])$/)
    .optional(),
  cursor: id.optional(),
  limit: pageLimit,
});

/** With the first page comes what all of it amounts to, also what is not on any page yet. */
const chargeList = pageOf(chargeView).extend({
  months: z
    .array(z.object({ month: z.string(), count: z.int(), net: z.int(), total: z.int() }))
    .nullable(),
});

export function addChargeRoutes(app: ServiceApp, parts: Parts<Tables>): void {
  const commands = createChargeCommands(parts);
  app.get(
    '/api/charges',
    {
      config: { ...config, operation: 'listCharges', summary: 'List charges', asOf: true },
      schema: { querystring: chargeFilter, response: { 200: chargeList } },
    },
    async (request) => {
      const { reservationIds, contractId, month, cursor, limit } = request.query;
      const of = whoseOf(identityOf(request), request.query);
      const ids = sql`SELECT charge_id FROM charge WHERE ${sql.ref(of.column)} = ${of.value}`;
      const { query } = await readingOf(request, parts, { stream: chargeStream, ids });
      const { asOf } = request;
      const filter = { ...of, reservationIds, contractId, month, cursor, limit, asOf };
      return listCharges(query, filter);
    },
  );

  app.get(
    '/api/charges/:id',
    {
      config: { ...config, operation: 'readCharge', summary: 'Read a charge', asOf: true },
      schema: { params: z.object({ id }), response: { 200: chargeView } },
    },
    async (request) => {
      const { id: chargeId } = request.params;
      const charge = await findCharge(parts.database.query, chargeId);
      if (!charge || !maySeeCharge(identityOf(request), charge)) return refuseWith('not-found');
      const ids = sql`${chargeId}::uuid`;
      const { query } = await readingOf(request, parts, { stream: chargeStream, ids });
      return (await findCharge(query, chargeId)) ?? refuseWith('not-found');
    },
  );

  app.post(
    '/api/charges/:id/unpublished-results',
    {
      config: {
        access: managesSomewhere,
        operation: 'chargeUnpublishedResults',
        summary: 'Charge what is owed where results were not published as the tariff asks',
      },
      schema: {
        params: z.object({ id }),
        body: z.strictObject({ reason: z.string().trim().min(1).max(1_000) }),
        response: { 200: z.object({ id, version: z.int() }) },
      },
    },
    async (request) => {
      const { id: chargeId } = request.params;
      const who = identityOf(request);
      const charge = await findCharge(parts.database.query, chargeId);
      if (!charge || !maySeeCharge(who, charge)) return refuseWith('not-found');
      if (!manages(who, charge.institutionId)) return refuseWith('forbidden');
      const { reason } = request.body;
      return replyOf(
        await commands.chargeUnpublished({ chargeId, reason }, commandContext(request)),
      );
    },
  );
}
