import type { components } from '@kyoyo/client';
import type { Period } from '@kyoyo/kernel';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, type FoundInstrument, type FreeSlot, got } from '../../api.ts';
import { catalogueEvents, outageEvents, reservationEvents } from '../../live/events.ts';

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
    meta: { staleBy: catalogueEvents },
  });

/** The best few for some words, of all instruments. */
export const findSomeQuery = (q: string, limit: number) =>
  queryOptions({
    queryKey: ['instrument-search', 'some', q, limit],
    queryFn: () => got(api.GET('/api/instrument-search', { params: { query: { q, limit } } })),
    staleTime: 30_000,
    meta: { staleBy: catalogueEvents },
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
    meta: { staleBy: catalogueEvents },
  });

interface FreeTimeWish {
  readonly period: Period;
  readonly minutes: number;
}

export interface FreeTime extends FreeTimeWish {
  /** Whether what is not free is shown too, after what is. */
  readonly alsoTaken: boolean;
}

const instrumentsAtOnce = 200;

/** The first free slot of each instrument for so long within a period; null where there is none. */
export const freeInstrumentsQuery = (
  instrumentIds: readonly string[],
  { period, minutes }: FreeTimeWish,
) =>
  queryOptions({
    queryKey: ['free-instruments', instrumentIds, period, minutes],
    queryFn: async () => {
      const slots = new Map<string, FreeSlot | null>();
      for (let from = 0; from < instrumentIds.length; from += instrumentsAtOnce) {
        const ids = instrumentIds.slice(from, from + instrumentsAtOnce).join(',');
        const query = {
          instrumentIds: ids,
          from: period.start,
          to: period.end,
          minutes,
          bookable: 'true' as const,
        };
        const { items } = await got(api.GET('/api/free-instruments', { params: { query } }));
        for (const { instrumentId, slot } of items) slots.set(instrumentId, slot);
      }
      return slots;
    },
    enabled: instrumentIds.length > 0 && period.start < period.end,
    meta: { staleBy: [...reservationEvents, ...outageEvents, 'PolicySet'] },
  });
