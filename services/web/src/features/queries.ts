import type { Identity, OrganisationClass } from '@kyoyo/contracts';
import type { Period } from '@kyoyo/kernel';
import { infiniteQueryOptions, queryOptions, useQueries, useQuery } from '@tanstack/react-query';
import type { components } from '@kyoyo/client';
import {
  api,
  ApiProblem,
  type FoundInstrument,
  type FreeSlot,
  got,
  type Instrument,
} from '../api.ts';

/** Who is logged in; null for nobody. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async () => {
    try {
      return await got(api.GET('/api/session'));
    } catch (error) {
      if (error instanceof ApiProblem && error.status === 401) return null;
      throw error;
    }
  },
  staleTime: 60_000,
});

export const institutionsQuery = queryOptions({
  queryKey: ['institutions'],
  queryFn: () => got(api.GET('/api/institutions')),
  staleTime: 60_000,
});

export const instrumentQuery = (id: string) =>
  queryOptions({
    queryKey: ['instrument', id],
    queryFn: () => got(api.GET('/api/instruments/{id}', { params: { path: { id } } })),
    staleTime: 60_000,
  });

/** Instruments that are shared now. */
export const instrumentsQuery = (query: {
  q?: string;
  institutionId?: string;
  category?: string;
}) =>
  queryOptions({
    queryKey: ['instruments', query],
    queryFn: () =>
      got(
        api.GET('/api/instruments', {
          params: { query: { ...query, status: 'approved', limit: 200 } },
        }),
      ),
    staleTime: 30_000,
  });

export interface InstrumentWishes {
  readonly q: string;
  readonly institutionIds: readonly string[];
  readonly networkIds: readonly string[];
  readonly category: string | null;
  readonly technique: string | null;
}

export type InstrumentSearch = components['schemas']['InstrumentSearch'];

function searched(wishes: InstrumentWishes, cursor: string): Promise<InstrumentSearch> {
  const { q, institutionIds, networkIds, category, technique } = wishes;
  const query = {
    limit: 100,
    ...(q && { q }),
    ...(institutionIds.length > 0 && { institutionIds: institutionIds.join(',') }),
    ...(networkIds.length > 0 && { networkIds: networkIds.join(',') }),
    ...(category && { category }),
    ...(technique && { technique }),
    ...(cursor && { cursor }),
  };
  return got(api.GET('/api/instrument-search', { params: { query } }));
}

/** Shared instruments of every institution that fit, a page after the other. */
export const instrumentSearchQuery = (wishes: InstrumentWishes) =>
  infiniteQueryOptions({
    queryKey: ['instrument-search', wishes],
    queryFn: ({ pageParam: cursor }) => searched(wishes, cursor),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
    staleTime: 30_000,
  });

const foundMax = 2_000;

/** All that fits, at most so many; for figures over all of it. */
export const allFoundQuery = (wishes: InstrumentWishes) =>
  queryOptions({
    queryKey: ['instrument-search', 'all', wishes],
    queryFn: async () => {
      const items: FoundInstrument[] = [];
      for (let cursor: string | null = ''; cursor !== null && items.length < foundMax;) {
        const page: InstrumentSearch = await searched(wishes, cursor);
        items.push(...page.items);
        cursor = page.nextCursor;
      }
      return items;
    },
    staleTime: 30_000,
  });

export const networksQuery = queryOptions({
  queryKey: ['networks'],
  queryFn: () => got(api.GET('/api/networks')),
  staleTime: 60_000,
});

/** How many shared instruments each network has; one that has none is left out. */
export const networkCountsQuery = queryOptions({
  queryKey: ['network-counts'],
  queryFn: async () => {
    const { facets } = await got(
      api.GET('/api/instrument-search', { params: { query: { limit: 1 } } }),
    );
    return new Map(facets.networks.map(({ id, count }) => [id, count]));
  },
  staleTime: 60_000,
});

export interface FreeTimeWish {
  readonly period: Period;
  readonly minutes: number;
}

const instrumentsAtOnce = 200;

/** The first free slot of each instrument for so long within a period; null where there is none. */
export const freeInstrumentsQuery = (
  instrumentIds: readonly string[],
  { period, minutes }: FreeTimeWish,
) =>
  queryOptions({
    queryKey: ['calendar', 'free-instruments', instrumentIds, period, minutes],
    queryFn: async () => {
      const slots = new Map<string, FreeSlot | null>();
      for (let from = 0; from < instrumentIds.length; from += instrumentsAtOnce) {
        const ids = instrumentIds.slice(from, from + instrumentsAtOnce).join(',');
        const query = { instrumentIds: ids, from: period.start, to: period.end, minutes };
        const { items } = await got(api.GET('/api/free-instruments', { params: { query } }));
        for (const { instrumentId, slot } of items) slots.set(instrumentId, slot);
      }
      return slots;
    },
  });

/** Every instrument of an institution, whatever its status. */
export const managedInstrumentsQuery = (institutionId: string) =>
  queryOptions({
    queryKey: ['managed', institutionId],
    queryFn: async () => {
      const items: Instrument[] = [];
      for (let cursor: string | null = ''; cursor !== null;) {
        const query = { institutionId, limit: 200, ...(cursor && { cursor }) };
        const page: { items: Instrument[]; nextCursor: string | null } = await got(
          api.GET('/api/instruments', { params: { query } }),
        );
        items.push(...page.items);
        cursor = page.nextCursor;
      }
      return items;
    },
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
  });

/** What was said between a person and an institution's staff. */
export const consultationQuery = (id: string) =>
  queryOptions({
    queryKey: ['consultations', 'thread', id],
    queryFn: () => got(api.GET('/api/consultations/{id}', { params: { path: { id } } })),
  });

/** What staff would touch who take a step with an instrument. */
export const comingBookingsQuery = (instrumentId: string) =>
  queryOptions({
    queryKey: ['coming-bookings', instrumentId],
    queryFn: () => got(api.GET('/api/coming-bookings', { params: { query: { instrumentId } } })),
  });

/** An instrument's own: the platform's description of the interface cannot say "one of the two". */
export const accessoriesQuery = (instrumentId: string) =>
  queryOptions({
    queryKey: ['accessories', instrumentId],
    queryFn: () =>
      got(
        api.GET('/api/accessories', {
          params: { query: { instrumentId } as { instrumentId: string; institutionId: string } },
        }),
      ),
    staleTime: 60_000,
  });

/** Names of people, for as many as the asker may see. */
export function usePeople(ids: readonly (string | null)[]) {
  const wanted = [...new Set(ids.filter((id) => id !== null))].toSorted().slice(0, 200);
  const { data } = useQuery({
    queryKey: ['people', wanted],
    queryFn: () => got(api.GET('/api/people', { params: { query: { ids: wanted.join(',') } } })),
    enabled: wanted.length > 0,
    staleTime: 300_000,
  });
  return new Map(data?.items.map((person) => [person.id, person.displayName]));
}

/** Names of instruments, as far as they have been read. */
export function useInstrumentNames(ids: readonly (string | null)[]) {
  const wanted = [...new Set(ids.filter((id) => id !== null))];
  const results = useQueries({ queries: wanted.map((id) => instrumentQuery(id)) });
  return new Map(results.flatMap(({ data }) => (data ? [[data.id, data.name] as const] : [])));
}

export type Roles = Identity['roles'];
