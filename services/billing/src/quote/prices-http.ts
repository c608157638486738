import { id, idsInQuery, instantFromOffset, priceView, subsidyInPrice } from '@kyoyo/contracts';
import { japanDate } from '@kyoyo/kernel';
import { identityOf, type Parts, refuseWith, type ServiceApp } from '@kyoyo/service-kit';
import { z } from 'zod';
import { factsIn, readCopied } from '../price-facts/copied.ts';
import { heldOn } from '../price-facts/facts.ts';
import { subsidyInForce } from '../rating/subsidies.ts';
import { cardInForce } from '../rating/terms-in-force.ts';
import type { Tables } from '../schema.ts';
import { asClass } from './http.ts';
import { optionPricesOf, pricesOf, subsidisedPrices } from './prices.ts';

const listOfIds = idsInQuery(200);

/** Null where no price is published for the asker's class. */
const unitPrices = z.object({
  items: z.array(
    z.object({
      instrumentId: id,
      unit: priceView.shape.card.shape.unit,
      yen: z.string().nullable(),
      /** Why it is free, or at cost, and through which day. */
      subsidy: subsidyInPrice.nullable(),
    }),
  ),
});

const priceFilter = z.object({
  instrumentId: id,
  organisationClass: asClass,
  /** Now, where nothing is said. */
  at: instantFromOffset.optional(),
});

/** What lists say of prices; what a use costs is quoted. */
export function addPriceRoutes(
  app: ServiceApp,
  { database: { pool }, clock }: Parts<Tables>,
): void {
  const config = { access: 'person' as const };

  app.get(
    '/api/prices',
    {
      config: { ...config, operation: 'readPrices', summary: 'Read the prices of an instrument' },
      schema: { querystring: priceFilter, response: { 200: priceView } },
    },
    async (request) => {
      const { instrumentId, at = clock(), organisationClass: asked } = request.query;
      const { organisationId } = identityOf(request);
      const about = { instrumentIds: [instrumentId], organisationIds: [organisationId] };
      const { cards, subsidies, classes } = await readCopied(pool, about);
      const inForce = cardInForce(factsIn(cards.get(instrumentId)), at);
      if (!inForce) return refuseWith('no-rate-card');
      const { cardId: rateCardId, card } = inForce;
      const subsidy = subsidyInForce(factsIn(subsidies.get(instrumentId)), at);
      const own = heldOn(classes.get(organisationId) ?? [], japanDate(at))?.fact;
      const held = asked ?? own ?? null;
      return {
        instrumentId,
        rateCardId,
        card,
        organisationClass: held,
        unitPrices: pricesOf(card, held),
        optionPrices: optionPricesOf(card, held),
        subsidy: subsidy && subsidisedPrices(subsidy, held),
      };
    },
  );

  app.get(
    '/api/unit-prices',
    {
      config: {
        ...config,
        operation: 'listUnitPrices',
        summary: 'Read what one unit of many instruments costs oneself',
      },
      schema: {
        querystring: z.object({ instrumentIds: listOfIds }),
        response: { 200: unitPrices },
      },
    },
    async (request) => {
      const now = clock();
      const { instrumentIds } = request.query;
      const { organisationId } = identityOf(request);
      const about = { instrumentIds, organisationIds: [organisationId] };
      const { cards: cardsOf, subsidies, classes } = await readCopied(pool, about);
      const held = heldOn(classes.get(organisationId) ?? [], japanDate(now))?.fact ?? null;
      const items = [...cardsOf].flatMap(([instrumentId, cards]) => {
        const card = cardInForce(factsIn(cards), now)?.card;
        if (!card) return [];
        const rule = subsidyInForce(factsIn(subsidies.get(instrumentId)), now);
        const prices = rule
          ? subsidisedPrices(rule, held)
          : { unit: null, unitPrices: pricesOf(card, held) };
        const yen = prices.unitPrices.find((one) => one.yen !== null)?.yen ?? null;
        const subsidy = rule && { mode: rule.mode, lastDay: rule.lastDay };
        return [{ instrumentId, unit: prices.unit ?? card.unit, yen, subsidy }];
      });
      return { items };
    },
  );
}
