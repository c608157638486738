import type { components, paths } from '@kyoyo/client';
import { type Problem, problems, type ProblemSlug } from '@kyoyo/contracts';
import { queryOptions } from '@tanstack/react-query';
import { api, got } from '../../api.ts';
import { findSomeQuery } from '../find/queries.ts';
import { reservationEvents } from '../../live/events.ts';

type Trial = paths['/api/price-trials']['post'];
export type TrialWish = Trial['requestBody']['content']['application/json'];
export type NewCard = TrialWish['card'];
export type TrialItem = Trial['responses'][200]['content']['application/json']['items'][number];
type Priced = Extract<TrialItem, { totals: unknown }>;

export const isPriced = (item: TrialItem | undefined): item is Priced =>
  item !== undefined && 'totals' in item;

/** What prices would come to; `wish` is as it is sent, so that the same is asked once. */
export const priceTrialQuery = (wish: string) =>
  queryOptions({
    queryKey: ['price-trial', wish],
    queryFn: () => got(api.POST('/api/price-trials', { body: JSON.parse(wish) as TrialWish })),
    retry: false,
    staleTime: Infinity,
    gcTime: 60_000,
  });

/** Why a case has no price. */
export function problemOf(item: TrialItem | undefined): Problem | null {
  if (item === undefined || isPriced(item)) return null;
  const slug = item.slug as ProblemSlug;
  return slug in problems ? { slug, members: item } : { slug: 'internal' };
}

export type EffectWish =
  paths['/api/price-effects']['post']['requestBody']['content']['application/json'];
export type Effect =
  paths['/api/price-effects']['post']['responses'][200]['content']['application/json'];

/** What prices would make of the coming bookings; `wish` is as it is sent. */
export const priceEffectQuery = (wish: string) =>
  queryOptions({
    queryKey: ['price-effect', wish],
    queryFn: () => got(api.POST('/api/price-effects', { body: JSON.parse(wish) as EffectWish })),
    retry: false,
    gcTime: 60_000,
    meta: { staleBy: [...reservationEvents] },
  });

export type PriceImportPreview = components['schemas']['PriceImportPreview'];
export type ImportedPrices = components['schemas']['ImportedPrices'];

/** Instruments of every institution by some words, whose prices one may begin with. */
export const otherInstrumentsQuery = (q: string) =>
  queryOptions({ ...findSomeQuery(q, 20), enabled: q.trim() !== '' });
