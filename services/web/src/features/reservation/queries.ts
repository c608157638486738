import { queryOptions } from '@tanstack/react-query';
import { api, got, type Reservation } from '../../api.ts';
import { reservationEvents, waitlistEvents } from '../../live/events.ts';

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

export const reservationQuery = (id: string) =>
  queryOptions({
    queryKey: ['reservations', 'one', id],
    queryFn: () => got(api.GET('/api/reservations/{id}', { params: { path: { id } } })),
    meta: { staleBy: reservationEvents, about: id },
  });

/** What staff would touch who take a step with an instrument. */
export const comingBookingsQuery = (instrumentId: string) =>
  queryOptions({
    queryKey: ['coming-bookings', instrumentId],
    queryFn: () => got(api.GET('/api/coming-bookings', { params: { query: { instrumentId } } })),
    meta: { staleBy: [...reservationEvents, ...waitlistEvents], about: instrumentId },
  });
