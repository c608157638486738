import {
  id,
  type Identity,
  idsInQuery,
  instantFromOffset,
  organisationClass,
  type Problem,
  priceView,
  quoteView,
  serviceKind,
  subsidyInPrice,
  usedOptions,
  usePeriodFromOffset,
  worksAt,
} from '@kyoyo/contracts';
import type { Instant } from '@kyoyo/kernel';
import { identityOf, type Parts, Refused, refuseWith, type ServiceApp } from '@kyoyo/service-kit';
import { z } from 'zod';
import {
  readCards,
  readCardsOfMany,
  readClass,
  readSubsidies,
  readSubsidiesOfMany,
} from '../copies/facts.ts';
import { subsidyInForce } from '../rating/subsidies.ts';
import { pricedUnder, readContract } from './contracts.ts';
import { readQuoteFacts } from './facts.ts';
import { rate, rateFee } from '../rating/rating.ts';
import { cardInForce } from '../rating/terms-in-force.ts';
import type { Tables } from '../schema.ts';
import { optionPricesOf, pricesOf, subsidisedPrices } from './prices.ts';

/** Whom to answer for, where not for the own organisation: prices are the same for all of a class. */
const asClass = organisationClass.optional();

export const quoteRequest = z.strictObject({
  instrumentId: id,
  organisationClass: asClass,
  period: usePeriodFromOffset,
  serviceKind,
  tariff: z.string().max(40).nullable().default(null),
  quantity: z.int().min(1).max(1_000).default(1),
  options: usedOptions.default([]),
  /** Under which it would be booked; null: usage terms. */
  contractId: id.nullable().default(null),
  /** Asks what cancelling would cost, too: this share of the price without options. */
  feePercent: z.int().min(1).max(100).optional(),
  /** Of giving back the period alone, where this beside it stays booked. */
  kept: usePeriodFromOffset.optional(),
});

const usageTerms = { form: 'usage-terms' } as const;

type AskedUse = Pick<z.infer<typeof quoteRequest>, 'instrumentId' | 'period' | 'organisationClass'>;

const periodsMax = 104;

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

const seriesQuoteRequest = quoteRequest
  .pick({
    instrumentId: true,
    organisationClass: true,
    serviceKind: true,
    tariff: true,
    quantity: true,
    contractId: true,
  })
  .extend({ periods: z.array(usePeriodFromOffset).min(1).max(periodsMax) });

/** Sums of whole yen: each time is charged by itself. */
const seriesQuote = z.object({
  instrumentId: id,
  count: z.int(),
  totals: z.object({ net: z.int(), tax: z.int(), total: z.int() }),
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

  /** Who names a class asks for others: then it need not be a contract of their own. */
  async function contractOf(who: Identity, contractId: string, wish: AskedUse) {
    const { instrumentId, period, organisationClass: forOthers } = wish;
    const found = await readContract(pool, { contractId, instrumentId });
    if (!found) return refuseWith('contract-not-yours');
    const { institutionId, coverage } = found;
    const theirs = forOthers !== undefined && worksAt(who, coverage.institutionId);
    const [someone] = coverage.organisationIds;
    const asker = theirs
      ? { organisationId: someone ?? '', personId: coverage.personIds?.[0] ?? who.personId }
      : who;
    return acceptedOf(
      await pricedUnder(pool, found, { ...asker, institutionId, instrumentId, period }),
    );
  }

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
      const subsidies = (await readSubsidies(pool, instrumentId)).map(({ fact }) => fact);
      const subsidy = subsidyInForce(subsidies, at);
      const held = asked ?? (await classOf(identityOf(request), at)) ?? null;
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
      const held = (await classOf(identityOf(request), now)) ?? null;
      const cardsOf = await readCardsOfMany(pool, request.query.instrumentIds);
      const subsidies = await readSubsidiesOfMany(pool, request.query.instrumentIds);
      const items = [...cardsOf].flatMap(([instrumentId, cards]) => {
        const card = cardInForce(cards, now)?.card;
        if (!card) return [];
        const rule = subsidyInForce(subsidies.get(instrumentId) ?? [], now);
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
      const { feePercent, kept = null, contractId, ...wish } = request.body;
      const who = identityOf(request);
      const { instrumentId, period, serviceKind, tariff: asked, quantity, options } = wish;
      const known = acceptedOf(await readQuoteFacts(pool, who, wish));
      const contract = contractId === null ? usageTerms : await contractOf(who, contractId, wish);
      const wishes = { serviceKind, tariff: asked, quantity, options };
      const facts = { ...wishes, ...known, contract, reserved: period };
      const { tariff, lines, totals } = acceptedOf(rate({ ...facts, used: period }));
      const fee = feePercent
        ? acceptedOf(rateFee({ ...facts, kept }, { kind: 'cancellation', percent: feePercent }))
        : null;
      const isHeldBack = contract.form === 'usage-terms';
      const subsidies = isHeldBack ? await readSubsidies(pool, instrumentId) : [];
      const rule = subsidyInForce(
        subsidies.map(({ fact }) => fact),
        period.start,
      );
      const subsidy = rule && { mode: rule.mode, lastDay: rule.lastDay };
      const { organisationClass: held, classValidTo, nextClass } = known;
      const inTime = { organisationClass: held, classValidTo, nextClass };
      return { instrumentId, ...inTime, tariff, lines, totals, fee, subsidy };
    },
  );

  app.post(
    '/api/series-quotes',
    {
      config: {
        ...config,
        operation: 'quoteSeries',
        summary: 'Quote what several runs would cost together',
        repeatable: true,
      },
      schema: { body: seriesQuoteRequest, response: { 200: seriesQuote } },
    },
    async (request) => {
      const { instrumentId, periods, ...wish } = request.body;
      const { organisationClass, contractId, ...use } = wish;
      const who = identityOf(request);
      const totals = { net: 0, tax: 0, total: 0 };
      for (const period of periods) {
        const asked = { instrumentId, period, organisationClass };
        const known = acceptedOf(await readQuoteFacts(pool, who, asked));
        const contract =
          contractId === null ? usageTerms : await contractOf(who, contractId, asked);
        const facts = { ...use, options: [], ...known, contract, reserved: period };
        const one = acceptedOf(rate({ ...facts, used: period })).totals;
        totals.net += one.net;
        totals.tax += one.tax;
        totals.total += one.total;
      }
      return { instrumentId, count: periods.length, totals };
    },
  );
}

export function acceptedOf<Rated extends object>(
  rated: Rated | { readonly refused: Problem },
): Rated {
  if ('refused' in rated) throw new Refused(rated.refused);
  return rated;
}
