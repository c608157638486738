import {
  exactNumber,
  id,
  type Identity,
  instantFromOffset,
  organisationClass,
  periodFromOffset,
  type Problem,
  priceView,
  quoteView,
  serviceKind,
} from '@kyoyo/contracts';
import type { Instant } from '@kyoyo/kernel';
import { identityOf, type Parts, Refused, refuseWith, type ServiceApp } from '@kyoyo/service-kit';
import { z } from 'zod';
import { readCards, readClass } from '../copies/facts.ts';
import { rate, rateFee } from '../rating/rating.ts';
import { cardInForce } from '../rating/segments.ts';
import type { Tables } from '../schema.ts';
import { optionPricesOf, pricesOf } from './prices.ts';

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

export function addQuoteRoutes(
  app: ServiceApp,
  { database: { pool }, clock }: Parts<Tables>,
): void {
  const config = { access: 'person' as const };
  const classOf = async ({ organisationId }: Identity, at: Instant) =>
    (await readClass(pool, organisationId, at))?.fact;

  app.get(
    '/api/prices',
    {
      config: { ...config, operation: 'readPrices', summary: 'Read the prices of an instrument' },
      schema: { querystring: priceFilter, response: { 200: priceView } },
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
}

function acceptedOf<Rated extends object>(rated: Rated | { readonly refused: Problem }): Rated {
  if ('refused' in rated) throw new Refused(rated.refused);
  return rated;
}
