import type { components, paths } from '@kyoyo/client';
import { queryOptions } from '@tanstack/react-query';
import { api, got } from '../../api.ts';
import { chargeEvents, disputeEvents, priceEvents } from '../../live/events.ts';
import { listQuery } from '../../parts/list.ts';

type ChargeList = paths['/api/charges']['get']['responses'][200]['content']['application/json'];

export type ChargedMonth = NonNullable<ChargeList['months']>[number];

type SumsQuery = NonNullable<paths['/api/charge-sums']['get']['parameters']['query']>;
/** Of oneself, of one's organisation, or of an institution that one works for. */
export type ChargesWanted = Omit<SumsQuery, 'by' | 'asOf'>;
export type ChargeSumsBy = SumsQuery['by'];

export const chargesQuery = (of: ChargesWanted) =>
  listQuery(
    ['charges', of],
    (page) => got(api.GET('/api/charges', { params: { query: { ...of, ...page } } })),
    { staleBy: chargeEvents },
  );

/** What they come to, in groups. */
export const chargeSumsQuery = (of: ChargesWanted, by: ChargeSumsBy) =>
  queryOptions({
    queryKey: ['charges', 'sums', by, of],
    queryFn: () => got(api.GET('/api/charge-sums', { params: { query: { ...of, by } } })),
    meta: { staleBy: chargeEvents },
  });

/** What these of one's bookings cost, as far as it is known; by reservation. */
export const chargesOfQuery = (reservationIds: readonly string[]) =>
  queryOptions({
    queryKey: ['charges', 'of', reservationIds],
    queryFn: async () => {
      const query = { reservationIds: reservationIds.join(','), limit: reservationIds.length };
      const { items } = await got(api.GET('/api/charges', { params: { query } }));
      return new Map(items.flatMap((one) => (one.reservationId ? [[one.reservationId, one]] : [])));
    },
    enabled: reservationIds.length > 0,
    meta: { staleBy: chargeEvents },
  });

export const chargeQuery = (id: string) =>
  queryOptions({
    queryKey: ['charges', 'one', id],
    queryFn: () => got(api.GET('/api/charges/{id}', { params: { path: { id } } })),
    meta: { staleBy: chargeEvents, about: id },
  });

type SeriesWish = paths['/api/series-quotes']['post']['requestBody']['content']['application/json'];

/** What several times cost together. */
export const seriesQuoteQuery = (wish: SeriesWish) =>
  queryOptions({
    queryKey: ['quote', 'series', wish],
    queryFn: () => got(api.POST('/api/series-quotes', { body: wish })),
    enabled: wish.periods.length > 0,
    meta: { staleBy: priceEvents },
  });

type QuoteWish = paths['/api/quotes']['post']['requestBody']['content']['application/json'];

export const quoteQuery = (wish: QuoteWish) =>
  queryOptions({
    queryKey: ['quote', wish],
    queryFn: () => got(api.POST('/api/quotes', { body: wish })),
    meta: { staleBy: priceEvents },
  });

export type Dispute = components['schemas']['Dispute'];

/** Of one charge, the newest first. */
export const disputesQuery = (of: {
  institutionId?: string;
  organisationId?: string;
  chargeId: string;
}) =>
  queryOptions({
    queryKey: ['charges', 'disputes', of],
    queryFn: () => got(api.GET('/api/disputes', { params: { query: { ...of, limit: 50 } } })),
    meta: { staleBy: disputeEvents },
  });
