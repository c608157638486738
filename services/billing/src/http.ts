import {
  chargeView,
  id,
  type Identity,
  instantFromOffset,
  organisationClass,
  pageOf,
  periodFromOffset,
  type Problem,
  priceView,
  quoteView,
  exactNumber,
  serviceKind,
} from '@kyoyo/contracts';
import { identityOf, type Parts, Refused, refuseWith, type ServiceApp } from '@kyoyo/service-kit';
import type { Instant } from '@kyoyo/kernel';
import { z } from 'zod';
import { maySeeCharge, maySeeInstitution, maySeeOrganisation } from './access.ts';
import { readCards, readClass } from './facts.ts';
import { optionPricesOf, pricesOf } from './prices.ts';
import { findCharge, listCharges, type ChargeFilter } from './queries.ts';
import { rate, rateFee } from './rating/rating.ts';
import { cardInForce } from './rating/segments.ts';
import type { Tables } from './schema.ts';

/** Whom to answer for, where not for the own organisation: prices are the same for all of a class. */
const asClass = organisationClass.optional();

const quoteRequest = z.strictObject({
  instrumentId: id,
  organisationClass: asClass,
  period: periodFromOffset,
  serviceKind,
  tariff: z.string().max(40).nullable().default(null),
  quantity: z.int().min(1).max(1_000).default(1),
  options: z
    .array(z.strictObject({ code: z.string().max(40), quantity: exactNumber }))
    .max(30)
    .default([]),
  /** Asks what cancelling would cost, too: this share of the price without options. */
  feePercent: z.int().min(1).max(100).optional(),
});

const priceFilter = z.object({
  instrumentId: id,
  organisationClass: asClass,
  /** Now, where nothing is said. */
  at: instantFromOffset.optional(),
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
  const classOf = async ({ organisationId }: Identity, at: Instant) =>
    (await readClass(pool, organisationId, at))?.fact;

  app.get(
    '/api/prices',
    {
      config: { ...config, operation: 'readPrices', summary: 'Read the prices of an instrument' },
      schema: {
        querystring: priceFilter,
        response: { 200: priceView },
      },
    },
    async (request) => {
      const { instrumentId, at = clock(), organisationClass: asked } = request.query;
      const cards = (await readCards(pool, instrumentId)).map(({ fact }) => fact);
      const inForce = cardInForce(cards, at);
      if (!inForce) return refuseWith('no-rate-card');
      const { cardId: rateCardId, card } = inForce;
      const held = asked ?? (await classOf(identityOf(request), at)) ?? null;
      return {
        instrumentId,
        rateCardId,
        card,
        organisationClass: held,
        unitPrices: pricesOf(card, held),
        optionPrices: optionPricesOf(card, held),
      };
    },
  );

  app.post(
    '/api/quotes',
    {
      config: {
        ...config,
        operation: 'quotePrice',
        summary: 'Quote what a run would cost',
        repeatable: true,
      },
      schema: { body: quoteRequest, response: { 200: quoteView } },
    },
    async (request) => {
      const { instrumentId, period, feePercent, ...wishes } = request.body;
      const held = wishes.organisationClass ?? (await classOf(identityOf(request), period.start));
      if (!held) return refuseWith('class-not-certified');
      const cards = (await readCards(pool, instrumentId)).map(({ fact }) => fact);
      const facts = { ...wishes, cards, organisationClass: held, reserved: period };
      const { tariff, lines, totals } = acceptedOf(rate({ ...facts, used: period }));
      const fee = feePercent
        ? acceptedOf(rateFee(facts, { kind: 'cancellation', percent: feePercent }))
        : null;
      return { instrumentId, organisationClass: held, tariff, lines, totals, fee };
    },
  );

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

function acceptedOf<Rated extends object>(rated: Rated | { readonly refused: Problem }): Rated {
  if ('refused' in rated) throw new Refused(rated.refused);
  return rated;
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
