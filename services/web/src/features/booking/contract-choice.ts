import type { paths } from '@kyoyo/client';
import { type Coverage, coverageHindrance, coversPeriod, type ServiceKind } from '@kyoyo/contracts';
import type { Period } from '@kyoyo/kernel';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { api, got, type Reservation } from '../../api.ts';
import { priceEvents } from '../../live/events.ts';
import { useLanguage } from '../../language/language.tsx';
import { everyPage, readByIds } from '../../parts/list.ts';
import { peopleQuery } from '../people/queries.ts';

type Operation = paths['/api/contract-quotes']['post'];
type ContractWish = Operation['requestBody']['content']['application/json'];
export type ContractQuote =
  Operation['responses'][200]['content']['application/json']['items'][number];

const contractQuotesQuery = (wish: ContractWish) =>
  queryOptions({
    queryKey: ['quote', 'contracts', wish],
    queryFn: () => got(api.POST('/api/contract-quotes', { body: wish })),
    meta: { staleBy: [...priceEvents, 'CoverageSet'] },
  });

interface Wish {
  readonly period: Period;
  readonly serviceKind: ServiceKind;
  readonly quantity: number;
  readonly forPersonId: string | null;
}

/** Under what this use may be booked and for how much, the cheapest first; of oneself, or of a user. */
export function useContractQuotes(
  instrumentId: string,
  { period, serviceKind, quantity, forPersonId }: Wish,
) {
  const user = useQuery(peopleQuery([forPersonId])).data?.[0];
  const forUser =
    forPersonId && user ? { organisationId: user.organisationId, personId: forPersonId } : null;
  return useQuery({
    ...contractQuotesQuery({ instrumentId, period, serviceKind, quantity, forUser }),
    enabled: period.start < period.end && (forPersonId === null || forUser !== null),
    retry: false,
  });
}

const ownCoveragesQuery = queryOptions({
  queryKey: ['coverages', 'own'],
  queryFn: () => got(api.GET('/api/coverages')),
  staleTime: 60_000,
  meta: { staleBy: ['CoverageSet'] },
});

const agreementsQuery = queryOptions({
  queryKey: ['agreements', 'every'],
  queryFn: () => everyPage((page) => got(api.GET('/api/agreements', { params: { query: page } }))),
  meta: { staleBy: ['TermsAccepted'] },
});

/** Whether one's own booking could be put under another contract, or under the usage terms. */
export function useHasOtherContract({ booking, slot }: Reservation, asked: boolean): boolean {
  const coverages = useQuery({ ...ownCoveragesQuery, enabled: asked });
  const isUnderContract = booking.contractId !== null;
  const agreements = useQuery({ ...agreementsQuery, enabled: asked && isUnderContract });
  const { institutionId, instrumentId, period } = slot;
  const { organisationId, personId } = booking;
  const wish = { organisationId, personId, institutionId, instrumentId };
  const isOther = (one: OwnCoverage) =>
    one.contractId !== booking.contractId &&
    coverageHindrance(one, wish) === null &&
    coversPeriod(one.periods as Coverage['periods'], period as Period);
  const hasTerms = agreements.data?.items.some((one) => one.institutionId === institutionId);
  return (isUnderContract && hasTerms) || (coverages.data?.items.some(isOther) ?? false);
}
type OwnCoverage =
  paths['/api/coverages']['get']['responses'][200]['content']['application/json']['items'][number];

export const coveragesQuery = (contractIds: readonly string[]) =>
  queryOptions({
    queryKey: ['coverages', contractIds],
    queryFn: () =>
      readByIds(contractIds, (some) =>
        got(api.GET('/api/coverages', { params: { query: { contractIds: some } } })),
      ),
    enabled: contractIds.length > 0,
    meta: { staleBy: ['CoverageSet'] },
  });

/** What a contract covers; undefined for the usage terms, or while it is not known. */
export const useCoverage = (contractId: string | null) =>
  useQuery(coveragesQuery(contractId ? [contractId] : [])).data?.[0];

/** What a contract is called, with its form; null for the usage terms, or while it is not known. */
export function useContractName(contractId: string | null): string | null {
  const { t, local } = useLanguage();
  const found = useCoverage(contractId);
  return found ? `${t.contractForms[found.form]} ${local(found.title)}` : null;
}
