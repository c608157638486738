import type { paths } from '@kyoyo/client';
import { queryOptions } from '@tanstack/react-query';
import { api, got } from '../../api.ts';
import { booksEvents, chargeEvents, disputeEvents, reservationEvents } from '../../live/events.ts';
import { listQuery } from '../../parts/list.ts';

/** What moves the figures of a month. */
const moving = [...booksEvents, ...chargeEvents, ...disputeEvents, ...reservationEvents];

export const booksQuery = (institutionId: string) =>
  queryOptions({
    queryKey: ['books', institutionId],
    queryFn: () => got(api.GET('/api/books', { params: { query: { institutionId } } })),
    meta: { staleBy: booksEvents },
  });

export const booksMonthQuery = (institutionId: string, month: string) =>
  queryOptions({
    queryKey: ['books', institutionId, month],
    queryFn: () =>
      got(api.GET('/api/books/month', { params: { query: { institutionId, month } } })),
    meta: { staleBy: moving },
  });

type Asked<Path extends keyof paths> = paths[Path] extends {
  get: { parameters: { query?: infer Query } };
}
  ? Omit<NonNullable<Query>, 'cursor' | 'limit'>
  : never;

export const journalQuery = (asked: Asked<'/api/journal'>) =>
  listQuery(
    ['books', 'journal', asked],
    (page) => got(api.GET('/api/journal', { params: { query: { ...asked, ...page } } })),
    { staleBy: moving },
  );

export const balanceQuery = (asked: Asked<'/api/trial-balance'>) =>
  queryOptions({
    queryKey: ['books', 'balance', asked],
    queryFn: () => got(api.GET('/api/trial-balance', { params: { query: asked } })),
    meta: { staleBy: moving },
  });

export const deferredQuery = (asked: Asked<'/api/deferred-income'>) =>
  queryOptions({
    queryKey: ['books', 'deferred', asked],
    queryFn: () => got(api.GET('/api/deferred-income', { params: { query: asked } })),
    meta: { staleBy: moving },
  });

export type BooksOfMonth =
  paths['/api/books/month']['get']['responses'][200]['content']['application/json'];
export type Books = paths['/api/books']['get']['responses'][200]['content']['application/json'];
export type AccountCode = NonNullable<Asked<'/api/journal'>['account']>;
