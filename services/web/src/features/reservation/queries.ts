import type { Instant } from '@kyoyo/kernel';
import { queryOptions } from '@tanstack/react-query';
import { api, got, type Reservation } from '../../api.ts';
import { reservationEvents } from '../../live/events.ts';
import { everyPage, listQuery } from '../../parts/list.ts';
import { atTime, staleness } from '../../parts/as-of/as-of.ts';

export type ReservationsOf = (
  | { readonly scope: 'mine' | 'operating' }
  | { readonly scope: 'institution'; readonly institutionId: string }
) & {
  readonly status?: Reservation['status'];
  readonly seriesId?: string;
  readonly lacking?: 'operator';
};

const read = (
  of: ReservationsOf,
  page: { limit: number; cursor?: string; when?: 'coming' | 'past' },
) => got(api.GET('/api/reservations', { params: { query: { ...of, ...page } } }));

/** The nearest first of what is coming, the latest first of what is past. */
export const reservationsQuery = (of: ReservationsOf & { readonly when: 'coming' | 'past' }) =>
  listQuery(['reservations', of], (page) => read(of, page), { staleBy: reservationEvents });

const countedAgainMs = 60_000;

/** How many requests wait for the facility; what a booking changes of it is counted a little later. */
export const waitingQuery = (institutionId: string) =>
  queryOptions({
    queryKey: ['reservations', 'waiting', institutionId],
    queryFn: () =>
      read(
        { scope: 'institution', institutionId, status: 'requested' },
        { limit: 1, when: 'coming' },
      ),
    refetchInterval: countedAgainMs,
    meta: { staleBy: ['ReservationRequested', 'ReservationDeclined'] },
  });

/** All of a series; the platform says how long one can be. */
export const seriesReservationsQuery = (of: ReservationsOf & { readonly seriesId: string }) =>
  queryOptions({
    queryKey: ['reservations', 'series', of],
    queryFn: () => everyPage((page) => read(of, page)),
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
