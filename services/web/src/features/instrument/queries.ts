import type { paths } from '@kyoyo/client';
import type { OrganisationClass } from '@kyoyo/contracts';
import type { Instant } from '@kyoyo/kernel';
import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { api, got } from '../../api.ts';
import { catalogueEvents, priceEvents } from '../../live/events.ts';
import { everyPage, readByIds } from '../../parts/list.ts';
import { atTime, staleness } from '../../parts/as-of/as-of.ts';

export const instrumentQuery = (id: string, asOf: Instant | null = null) =>
  queryOptions({
    queryKey: ['instrument', id, asOf],
    queryFn: () => {
      const params = { path: { id }, query: atTime(asOf) };
      return got(api.GET('/api/instruments/{id}', { params }));
    },
    staleTime: 60_000,
    ...staleness(asOf, { staleBy: catalogueEvents, about: id }),
  });

/** Instruments that are shared now, or were then. */
export const instrumentsQuery = (
  query: { q?: string; institutionId?: string; category?: string },
  asOf: Instant | null = null,
) =>
  queryOptions({
    queryKey: ['instruments', query, asOf],
    queryFn: () =>
      everyPage((page) => {
        const wish = { ...query, ...atTime(asOf), status: 'approved' as const, ...page };
        return got(api.GET('/api/instruments', { params: { query: wish } }));
      }),
    staleTime: 30_000,
    ...staleness(asOf, { staleBy: catalogueEvents }),
  });

const namedInstrumentsQuery = (ids: readonly (string | null)[]) => {
  const wanted = [...new Set(ids.filter((id) => id !== null))].toSorted();
  return queryOptions({
    queryKey: ['instruments', 'named', wanted],
    queryFn: () =>
      readByIds(wanted, (some) => {
        const query = { ids: some, limit: 200 };
        return got(api.GET('/api/instruments', { params: { query } }));
      }),
    enabled: wanted.length > 0,
    staleTime: 60_000,
    meta: { staleBy: catalogueEvents },
  });
};

/** Names of instruments, as far as they have been read. */
export function useInstrumentNames(ids: readonly (string | null)[]) {
  const { data } = useQuery({ ...namedInstrumentsQuery(ids), placeholderData: keepPreviousData });
  return new Map(data?.map(({ id, name }) => [id, name]));
}

type UnitPrices = paths['/api/unit-prices']['get']['responses'][200]['content']['application/json'];
export type UnitPrice = UnitPrices['items'][number];

/** What one unit of each costs whoever asks. */
export const unitPricesQuery = (instrumentIds: readonly string[]) =>
  queryOptions({
    queryKey: ['unit-prices', instrumentIds],
    queryFn: async (): Promise<ReadonlyMap<string, UnitPrice>> => {
      const query = { instrumentIds: instrumentIds.join(',') };
      const { items } = await got(api.GET('/api/unit-prices', { params: { query } }));
      return new Map(items.map((one) => [one.instrumentId, one]));
    },
    enabled: instrumentIds.length > 0,
    staleTime: 60_000,
    meta: { staleBy: priceEvents },
  });

interface PriceOf {
  readonly at: string | null;
  readonly organisationClass: OrganisationClass | null;
}

/** Of one's own class and now, where nothing else is said. */
export const priceQuery = (
  instrumentId: string,
  of: PriceOf = { at: null, organisationClass: null },
) =>
  queryOptions({
    queryKey: ['price', instrumentId, of],
    queryFn: () => {
      const query = {
        instrumentId,
        ...(of.at && { at: of.at }),
        ...(of.organisationClass && { organisationClass: of.organisationClass }),
      };
      return got(api.GET('/api/prices', { params: { query } }));
    },
    staleTime: 60_000,
    meta: { staleBy: priceEvents },
  });

/** Every rate card that the instrument has, or ever had. */
export const rateCardsQuery = (id: string) =>
  queryOptions({
    queryKey: ['rate-cards', id],
    queryFn: () => got(api.GET('/api/instruments/{id}/rate-cards', { params: { path: { id } } })),
    meta: { staleBy: priceEvents, about: id },
  });

/** What common uses cost each class. */
export const priceExamplesQuery = (instrumentId: string) =>
  queryOptions({
    queryKey: ['price-examples', instrumentId],
    queryFn: () => got(api.GET('/api/price-examples', { params: { query: { instrumentId } } })),
    retry: false,
    meta: { staleBy: priceEvents },
  });
