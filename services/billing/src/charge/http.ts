import { chargeView, hasRole, id, type Identity, pageLimit, pageOf } from '@kyoyo/contracts';
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
import { manages, managesSomewhere, maySeeCharge, maySeeInstitution } from '../access.ts';
import type { Tables } from '../schema.ts';
import { createChargeCommands } from './commands.ts';
import { findCharge, listCharges } from './queries.ts';
import { chargeStream } from './stream.ts';
import { whoseOf } from '../whose.ts';
import { sql } from 'kysely';
import { chargeFilter } from './filter.ts';
import { addChargeSums } from './sums-http.ts';

const config = { access: 'person' as const };

const listFilter = chargeFilter.extend({ cursor: id.optional(), limit: pageLimit });

/** With the first page comes what all of it amounts to, also what is not on any page yet. */
const chargeList = pageOf(chargeView).extend({
  months: z
    .array(z.object({ month: z.string(), count: z.int(), net: z.int(), total: z.int() }))
    .nullable(),
});

/** What waits for approval is not said to who pays until it is decided. */
const asSeenBy = <Seen extends { institutionId: string; pendingAdjustment: unknown }>(
  who: Identity,
  charge: Seen,
): Seen =>
  maySeeInstitution(who, charge.institutionId) || hasRole(who, 'auditor')
    ? charge
    : { ...charge, pendingAdjustment: null };

export function addChargeRoutes(app: ServiceApp, parts: Parts<Tables>): void {
  const commands = createChargeCommands(parts);
  addChargeSums(app, parts);
  app.get(
    '/api/charges',
    {
      config: { ...config, operation: 'listCharges', summary: 'List charges', asOf: true },
      schema: { querystring: listFilter, response: { 200: chargeList } },
    },
    async (request) => {
      const { organisationId: _, institutionId: __, ...asked } = request.query;
      const of = whoseOf(identityOf(request), request.query);
      const ids = sql`SELECT charge_id FROM charge WHERE ${sql.ref(of.column)} = ${of.value}`;
      const { query } = await readingOf(request, parts, { stream: chargeStream, ids });
      const { asOf } = request;
      const page = await listCharges(query, { ...of, ...asked, asOf });
      const who = identityOf(request);
      return { ...page, items: page.items.map((one) => asSeenBy(who, one)) };
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
      const found = (await findCharge(query, chargeId)) ?? refuseWith('not-found');
      return asSeenBy(identityOf(request), found);
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
