import {
  id,
  type Identity,
  organisationClass,
  type Problem,
  quoteView,
  serviceKind,
  usedOptions,
  usePeriodFromOffset,
  worksAt,
} from '@kyoyo/contracts';
import { identityOf, type Parts, Refused, refuseWith, type ServiceApp } from '@kyoyo/service-kit';
import { z } from 'zod';
import { factsIn, readInstitution } from '../price-facts/copied.ts';
import { readPriceFacts } from '../price-facts/reading.ts';
import type { PricedContract } from '../rating/facts.ts';
import { subsidyInForce } from '../rating/subsidies.ts';
import { pricedUnder, readContract } from './contracts.ts';
import { rate, rateFee } from '../rating/rating.ts';
import type { Tables } from '../schema.ts';

/** Whom to answer for, where not for the own organisation: prices are the same for all of a class. */
export const asClass = organisationClass.optional();

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

export function addQuoteRoutes(app: ServiceApp, { database: { pool } }: Parts<Tables>): void {
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

export function acceptedOf<Rated extends object>(
  rated: Rated | { readonly refused: Problem },
): Rated {
  if ('refused' in rated) throw new Refused(rated.refused);
  return rated;
}
