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
import { japanDate } from '@kyoyo/kernel';
import { identityOf, type Parts, Refused, refuseWith, type ServiceApp } from '@kyoyo/service-kit';
import { z } from 'zod';
import { readCopied, readInstitution } from '../price-facts/copied.ts';
import { heldOn } from '../price-facts/facts.ts';
import { readPriceFacts } from '../price-facts/reading.ts';
import type { PricedContract } from '../rating/facts.ts';
import { subsidyInForce } from '../rating/subsidies.ts';
import { pricedUnder, readContract } from './contracts.ts';
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

type AskedUse = Pick<
  z.infer<typeof quoteRequest>,
  'instrumentId' | 'period' | 'organisationClass' | 'contractId'
>;

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

  /** Who names a class asks for others: then it need not be a contract of their own. */
  async function contractOf(
    who: Identity,
    { contractId, instrumentId, period, organisationClass: forOthers }: AskedUse,
  ): Promise<PricedContract> {
    if (contractId === null) return { form: 'usage-terms' };
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

  async function factsOfQuote(who: Identity, wish: AskedUse) {
    const { instrumentId, period: reserved, organisationClass: asked } = wish;
    const institutionId = (await readInstitution(pool, instrumentId)) ?? refuseWith('no-rate-card');
    const contract = await contractOf(who, wish);
    const by = asked ? { organisationClass: asked } : who;
    const use = { instrumentId, institutionId, reserved, contract, by };
    return acceptedOf(await readPriceFacts(pool, use));
  }

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
      const { feePercent, kept = null, ...wish } = request.body;
      const { instrumentId, period, serviceKind, tariff: asked, quantity, options } = wish;
      const known = await factsOfQuote(identityOf(request), wish);
      const wishes = { serviceKind, tariff: asked, quantity, options };
      const facts = { ...wishes, ...known.facts, reserved: period };
      const { tariff, lines, totals } = acceptedOf(rate({ ...facts, used: period }));
      const fee = feePercent
        ? acceptedOf(rateFee({ ...facts, kept }, { kind: 'cancellation', percent: feePercent }))
        : null;
      const isHeldBack = known.facts.contract?.form === 'usage-terms';
      const rule = isHeldBack ? subsidyInForce(factsIn(known.subsidies), period.start) : null;
      const subsidy = rule && { mode: rule.mode, lastDay: rule.lastDay };
      const { classValidTo, nextClass } = known;
      const { organisationClass: held } = known.facts;
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
      const { periods, ...wish } = request.body;
      const { instrumentId, serviceKind, tariff, quantity } = wish;
      const use = { serviceKind, tariff, quantity, options: [] };
      const who = identityOf(request);
      const totals = { net: 0, tax: 0, total: 0 };
      for (const period of periods) {
        const { facts } = await factsOfQuote(who, { ...wish, period });
        const of = { ...use, ...facts, reserved: period, used: period };
        const one = acceptedOf(rate(of)).totals;
        totals.net += one.net;
        totals.tax += one.tax;
        totals.total += one.total;
      }
      return { instrumentId, count: periods.length, totals };
    },
  );
}

const factsIn = <Fact>(told: readonly { readonly fact: Fact }[] = []): Fact[] =>
  told.map(({ fact }) => fact);

export function acceptedOf<Rated extends object>(
  rated: Rated | { readonly refused: Problem },
): Rated {
  if ('refused' in rated) throw new Refused(rated.refused);
  return rated;
}
