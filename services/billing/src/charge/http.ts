import { chargeView, id, type Identity, pageOf } from '@kyoyo/contracts';
import { identityOf, type Parts, refuseWith, type ServiceApp } from '@kyoyo/service-kit';
import { z } from 'zod';
import { maySeeCharge, maySeeInstitution, maySeeOrganisation } from '../access.ts';
import type { Tables } from '../schema.ts';
import { type ChargeFilter, findCharge, listCharges } from './queries.ts';

const config = { access: 'person' as const };

const chargeFilter = z.object({
  organisationId: id.optional(),
  institutionId: id.optional(),
  cursor: id.optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

export function addChargeRoutes(app: ServiceApp, { database: { query } }: Parts<Tables>): void {
  app.get(
    '/api/charges',
    {
      config: { ...config, operation: 'listCharges', summary: 'List charges' },
      schema: { querystring: chargeFilter, response: { 200: pageOf(chargeView) } },
    },
    (request) => {
      const { cursor, limit } = request.query;
      const of = whoseCharges(identityOf(request), request.query);
      return listCharges(query, { ...of, cursor, limit });
    },
  );

  app.get(
    '/api/charges/:id',
    {
      config: { ...config, operation: 'readCharge', summary: 'Read a charge' },
      schema: { params: z.object({ id }), response: { 200: chargeView } },
    },
    async (request) => {
      const charge = await findCharge(query, request.params.id);
      if (!charge || !maySeeCharge(identityOf(request), charge)) return refuseWith('not-found');
      return charge;
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
