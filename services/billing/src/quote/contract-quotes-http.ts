import { contractQuoteView, id, problem, worksAt } from '@kyoyo/contracts';
import { identityOf, type Parts, refuseWith, type ServiceApp } from '@kyoyo/service-kit';
import { z } from 'zod';
import { rate } from '../rating/rating.ts';
import type { Tables } from '../schema.ts';
import { readInstitution } from '../price-facts/copied.ts';
import { readPriceFacts } from '../price-facts/reading.ts';
import type { PricedContract } from '../rating/facts.ts';
import { type Contract, pricedUnder, readContracts } from './contracts.ts';
import { acceptedOf, quoteRequest } from './http.ts';

const contractQuoteRequest = quoteRequest
  .omit({ contractId: true, organisationClass: true, feePercent: true, kept: true })
  .extend({
    /** Staff ask for a user of theirs: what is with their own institution. */
    forUser: z.strictObject({ organisationId: id, personId: id }).nullable().default(null),
  });

/** What the same use would cost under each contract that one has, to choose among. */
export function addContractQuoteRoutes(
  app: ServiceApp,
  { database: { pool }, clock }: Parts<Tables>,
): void {
  app.post(
    '/api/contract-quotes',
    {
      config: {
        access: 'person',
        operation: 'quoteContracts',
        summary:
          'Quote a run under usage terms and each contract that covers it, the cheapest first',
        repeatable: true,
      },
      schema: {
        body: contractQuoteRequest,
        response: { 200: z.object({ items: z.array(contractQuoteView) }) },
      },
    },
    async (request) => {
      const { forUser, ...wish } = request.body;
      const { instrumentId, period, serviceKind, tariff, quantity, options } = wish;
      const who = identityOf(request);
      const institutionId = (await readInstitution(pool, instrumentId)) ?? refuseWith('not-found');
      if (forUser && !worksAt(who, institutionId)) return refuseWith('forbidden');
      const { organisationId, personId } = forUser ?? who;
      const asker = { organisationId, personId };
      const of = { instrumentId, institutionId, reserved: period, by: asker };
      const { facts } = acceptedOf(await readPriceFacts(pool, { ...of, contract: usageTerms }));
      const use = { serviceKind, tariff, quantity, options, reserved: period, used: period };

      const quoted = async (contract: Contract | null) => {
        const named = contract
          ? { contractId: contract.contractId, title: contract.coverage.title }
          : { contractId: null, title: null };
        const form = contract?.coverage.form ?? ('usage-terms' as const);
        const priced = contract
          ? await pricedUnder(pool, contract, { ...asker, institutionId, instrumentId }, [period])
          : [usageTerms];
        const rated =
          'refused' in priced
            ? priced
            : rate({ ...facts, ...use, contract: priced[0] ?? usageTerms });
        if ('refused' in rated) {
          const { slug, members } = rated.refused;
          return { ...named, form, totals: null, lines: [], refusal: { ...members, slug } };
        }
        return { ...named, form, totals: rated.totals, lines: rated.lines, refusal: null };
      };

      const mine = await readContracts(pool, { organisationId, instrumentId }, clock());
      // A contract that names others is none to choose.
      const quotes = await Promise.all([null, ...mine].map(quoted));
      const all = quotes.filter(({ refusal }) => !isOfOthers(refusal));
      return { items: all.toSorted(byTotal) };
    },
  );
}

const usageTerms: PricedContract = { form: 'usage-terms' };

const ofOthers = problem('contract-names-others').slug;
const isOfOthers = (refusal: { readonly slug: string } | null): boolean =>
  refusal?.slug === ofOthers;

type Quoted = Pick<z.infer<typeof contractQuoteView>, 'totals'>;
/** What has no price comes last; of equal ones usage terms, which stand first. */
const byTotal = (a: Quoted, b: Quoted): number =>
  (a.totals?.total ?? Infinity) === (b.totals?.total ?? Infinity)
    ? 0
    : (a.totals?.total ?? Infinity) - (b.totals?.total ?? Infinity);
