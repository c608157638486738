import { chargeView, id, type Identity, idsInQuery, pageLimit, pageOf } from '@kyoyo/contracts';
import { identityOf, type Parts, refuseWith, type ServiceApp, readingOf } from '@kyoyo/service-kit';
import { z } from 'zod';
import { maySeeCharge, maySeeInstitution, maySeeOrganisation } from '../access.ts';
import type { Tables } from '../schema.ts';
import { type ChargeFilter, findCharge, listCharges } from './queries.ts';
import { chargeStream } from './stream.ts';
import { sql } from 'kysely';

const config = { access: 'person' as const };

const chargeFilter = z.object({
  organisationId: id.optional(),
  institutionId: id.optional(),
  reservationIds: idsInQuery(200).optional(),
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
  app.get(
    '/api/charges',
    {
      config: { ...config, operation: 'listCharges', summary: 'List charges', asOf: true },
      schema: { querystring: chargeFilter, response: { 200: chargeList } },
    },
    async (request) => {
      const { reservationIds, month, cursor, limit } = request.query;
      const of = whoseCharges(identityOf(request), request.query);
      const ids = sql`SELECT charge_id FROM charge WHERE ${sql.ref(of.column)} = ${of.value}`;
      const { query } = await readingOf(request, parts, { stream: chargeStream, ids });
      const { asOf } = request;
      return listCharges(query, { ...of, reservationIds, month, cursor, limit, asOf });
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
}

/** Of the named institution or organisation; of none named, one's own. */
function whoseCharges(
  who: Identity,
  { organisationId, institutionId }: z.infer<typeof chargeFilter>,
): Pick<ChargeFilter, 'column' | 'value'> {
  if (institutionId !== undefined) {
    if (!maySeeInstitution(who, institutionId)) return refuseWith('forbidden');
    return { column: 'institution_id', value: institutionId };
  }
  if (organisationId !== undefined) {
    if (!maySeeOrganisation(who, organisationId)) return refuseWith('forbidden');
    return { column: 'organisation_id', value: organisationId };
  }
  return { column: 'person_id', value: who.personId };
}
