import type { Instant } from '@kyoyo/kernel';
import { queryOptions } from '@tanstack/react-query';
import { api, got, type Reservation } from '../../api.ts';
import { reservationEvents, waitlistEvents } from '../../live/events.ts';
import { atTime, staleness } from '../../parts/as-of/as-of.ts';

export type ReservationsOf = (
  | { readonly scope: 'mine' | 'operating' }
  | { readonly scope: 'institution'; readonly institutionId: string }
) & { readonly status?: Reservation['status']; readonly seriesId?: string };

export const reservationsQuery = (of: ReservationsOf) =>
  queryOptions({
    queryKey: ['reservations', of],
    queryFn: () => got(api.GET('/api/reservations', { params: { query: { ...of, limit: 200 } } })),
    meta: { staleBy: reservationEvents },
  });

export const reservationQuery = (id: string, asOf: Instant | null = null) =>
  queryOptions({
    queryKey: ['reservations', 'one', id, asOf],
    queryFn: () => {
      const params = { path: { id }, query: atTime(asOf) };
      return got(api.GET('/api/reservations/{id}', { params }));
    },
    ...staleness(asOf, { staleBy: reservationEvents, about: id }),
  });

/** What staff would touch who take a step with an instrument. */
export const comingBookingsQuery = (instrumentId: string) =>
  queryOptions({
    queryKey: ['coming-bookings', instrumentId],
    queryFn: () => got(api.GET('/api/coming-bookings', { params: { query: { instrumentId } } })),
    meta: { staleBy: [...reservationEvents, ...waitlistEvents], about: instrumentId },
  });
