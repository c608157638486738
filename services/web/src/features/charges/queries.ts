import type { paths } from '@kyoyo/client';
import { queryOptions } from '@tanstack/react-query';
import { api, got } from '../../api.ts';

/** Of oneself, of one's organisation, or of an institution that one works for. */
export const chargesQuery = (of: { organisationId?: string; institutionId?: string }) =>
  queryOptions({
    queryKey: ['charges', of],
    queryFn: () => got(api.GET('/api/charges', { params: { query: { ...of, limit: 200 } } })),
    meta: { staleBy: ['ChargeRated'] },
  });

export const chargeQuery = (id: string) =>
  queryOptions({
    queryKey: ['charges', 'one', id],
    queryFn: () => got(api.GET('/api/charges/{id}', { params: { path: { id } } })),
    meta: { staleBy: ['ChargeRated'], about: id },
  });

type QuoteWish = paths['/api/quotes']['post']['requestBody']['content']['application/json'];

export const quoteQuery = (wish: QuoteWish) =>
  queryOptions({
    queryKey: ['quote', wish],
    queryFn: () => got(api.POST('/api/quotes', { body: wish })),
    meta: { staleBy: ['RateCardPublished'], about: wish.instrumentId },
  });
