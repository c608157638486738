import {
  chargeView,
  id,
  type Identity,
  pageOf,
  periodFromOffset,
  priceView,
  quoteView,
  exactNumber,
  serviceKind,
} from '@kyoyo/contracts';
import { identityOf, type Parts, Refused, refuseWith, type ServiceApp } from '@kyoyo/service-kit';
import { z } from 'zod';
import { maySeeCharge, maySeeInstitution, maySeeOrganisation } from './access.ts';
import { readCards, readClass } from './facts.ts';
import { pricesOf } from './prices.ts';
import { findCharge, listCharges, type ChargeFilter } from './queries.ts';
import { rate } from './rating.ts';
import type { Tables } from './schema.ts';

const quoteRequest = z.strictObject({
  instrumentId: id,
  period: periodFromOffset,
  serviceKind,
  tariff: z.string().max(40).nullable().default(null),
  quantity: z.int().min(1).max(1_000).default(1),
  options: z
    .array(z.strictObject({ code: z.string().max(40), quantity: exactNumber }))
    .max(30)
    .default([]),
});

const chargeFilter = z.object({
  organisationId: id.optional(),
  institutionId: id.optional(),
  cursor: id.optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

export function addBillingRoutes(
  app: ServiceApp,
  { database: { pool, query }, clock }: Parts<Tables>,
): void {
  const config = { access: 'person' as const };

  app.get(
    '/api/prices',
    {
      config,
      schema: {
        querystring: z.object({ instrumentId: id }),
        response: { 200: priceView },
      },
    },
    async (request) => {
      const { instrumentId } = request.query;
      const now = clock();
      const cards = await readCards(pool, instrumentId);
      const held = await readClass(pool, identityOf(request).organisationId, now);
      const inForce = cards
        .map(({ fact }) => fact)
        .filter(({ card }) => card.effectiveFrom <= now)
        .toSorted((a, b) => (a.card.effectiveFrom < b.card.effectiveFrom ? 1 : -1))[0];
      if (!inForce) return refuseWith('no-rate-card');
      return {
        instrumentId,
        rateCardId: inForce.cardId,
        card: inForce.card,
        organisationClass: held?.fact ?? null,
        unitPrices: pricesOf(inForce.card, held?.fact ?? null),
      };
    },
  );

  app.post(
    '/api/quotes',
    { config, schema: { body: quoteRequest, response: { 200: quoteView } } },
    async (request) => {
      const { instrumentId, period, ...wishes } = request.body;
      const held = await readClass(pool, identityOf(request).organisationId, period.start);
      if (!held) return refuseWith('class-not-certified');
      const cards = (await readCards(pool, instrumentId)).map(({ fact }) => fact);
      const organisationClass = held.fact;
      const facts = { cards, organisationClass, reserved: period, used: period, ...wishes };
      const rated = rate(facts);
      if ('refused' in rated) throw new Refused(rated.refused);
      const { tariff, lines, totals } = rated;
      return { instrumentId, organisationClass, tariff, lines, totals };
    },
  );

  app.get(
    '/api/charges',
    { config, schema: { querystring: chargeFilter, response: { 200: pageOf(chargeView) } } },
    (request) => {
      const { cursor, limit } = request.query;
      const of = whoseCharges(identityOf(request), request.query);
      return listCharges(query, { ...of, cursor, limit });
    },
  );

  app.get(
    '/api/charges/:id',
    { config, schema: { params: z.object({ id }), response: { 200: chargeView } } },
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
