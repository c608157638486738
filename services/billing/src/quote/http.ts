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
import type { Period } from '@kyoyo/kernel';
import { identityOf, type Parts, Refused, refuseWith, type ServiceApp } from '@kyoyo/service-kit';
import { z } from 'zod';
import { factsIn, readInstitution } from '../price-facts/copied.ts';
import { readPriceFactsOfMany } from '../price-facts/reading.ts';
import { withUses } from '../charge/spent.ts';
import type { PricedContract, YenByMonth } from '../rating/facts.ts';
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
  'instrumentId' | 'organisationClass' | 'contractId'
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

/** Sums of whole yen: each time is charged by itself, after those before it. */
const seriesQuote = z.object({
  instrumentId: id,
  count: z.int(),
  totals: z.object({ net: z.int(), tax: z.int(), total: z.int() }),
});

export function addQuoteRoutes(app: ServiceApp, { database: { pool } }: Parts<Tables>): void {
  const config = { access: 'person' as const };

  /** Who names a class asks for others: then it need not be a contract of their own. */
  async function contractsOf(
    who: Identity,
    { contractId, instrumentId, organisationClass: forOthers }: AskedUse,
    periods: readonly Period[],
  ): Promise<PricedContract[]> {
    if (contractId === null) return periods.map(() => ({ form: 'usage-terms' }));
    const found = await readContract(pool, { contractId, instrumentId });
    if (!found) return refuseWith('contract-not-yours');
    const { institutionId, coverage } = found;
    const theirs = forOthers !== undefined && worksAt(who, coverage.institutionId);
    const [someone] = coverage.organisationIds;
    const asker = theirs
      ? { organisationId: someone ?? '', personId: coverage.personIds?.[0] ?? who.personId }
      : who;
    const wish = { ...asker, institutionId, instrumentId };
    return acceptedOf(await pricedUnder(pool, found, wish, periods));
  }

  async function factsOfQuotes(who: Identity, wish: AskedUse, periods: readonly Period[]) {
    const { instrumentId, organisationClass: asked } = wish;
    const institutionId = (await readInstitution(pool, instrumentId)) ?? refuseWith('no-rate-card');
    const contracts = await contractsOf(who, wish, periods);
    const times = contracts.flatMap((contract, nth) => {
      const reserved = periods[nth];
      return reserved ? [{ reserved, contract }] : [];
    });
    const by = asked ? { organisationClass: asked } : who;
    const known = await readPriceFactsOfMany(pool, { instrumentId, institutionId, by }, times);
    return known.map(acceptedOf);
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
      const [known] = await factsOfQuotes(identityOf(request), wish, [period]);
      if (!known) throw new Error('Of one period there are facts of one');
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
      const asked = { serviceKind, tariff, quantity, options: [] };
      const who = identityOf(request);
      const totals = { net: 0, tax: 0, total: 0 };
      const before: YenByMonth[] = [];
      for (const { facts, use } of await factsOfQuotes(who, wish, periods)) {
        const { reserved } = use;
        const spentInMonth = withUses(facts.spentInMonth ?? null, before);
        const of = { ...asked, ...facts, spentInMonth, reserved, used: reserved };
        const rated = acceptedOf(rate(of));
        before.push(rated.useByMonth);
        totals.net += rated.totals.net;
        totals.tax += rated.totals.tax;
        totals.total += rated.totals.total;
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
