import type { paths } from '@kyoyo/client';
import { infiniteQueryOptions } from '@tanstack/react-query';
import { api, got } from '../../api.ts';
import {
  accessoryEvents,
  operatorEvents,
  outageEvents,
  reservationEvents,
} from '../../live/events.ts';

/** What of the offer somebody is about to change. */
export type Change =
  paths['/api/offer-previews']['post']['requestBody']['content']['application/json']['change'];

/** What becomes of whom it touches. */
export type Decision = NonNullable<
  paths['/api/unit-reductions']['post']['requestBody']['content']['application/json']['bookings']
>;

/** Whom it touches, as it is now; what happens meanwhile is read at once. */
export const offerPreviewQuery = (change: Change) =>
  infiniteQueryOptions({
    queryKey: ['offer-preview', change],
    initialPageParam: '',
    queryFn: ({ pageParam: cursor }) =>
      got(api.POST('/api/offer-previews', { body: { change, ...(cursor && { cursor }) } })),
    getNextPageParam: ({ nextCursor }) => nextCursor,
    staleTime: 0,
    meta: {
      staleBy: [...reservationEvents, ...operatorEvents, ...accessoryEvents, ...outageEvents],
    },
  });
