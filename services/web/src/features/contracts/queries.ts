import type { paths } from '@kyoyo/client';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, got } from '../../api.ts';
import { allowanceEvents, planEvents, subscriptionEvents } from '../../live/events.ts';
import { listQuery } from '../../parts/list.ts';

type Answer<Path extends keyof paths> = paths[Path] extends {
  get: { responses: { 200: { content: { 'application/json': infer Body } } } };
}
  ? Body
  : never;

export type Subscription = Answer<'/api/subscriptions/{id}'>;
export type Allowance = Answer<'/api/subscriptions/{id}/allowance'>;
export type OfferedPlan = Answer<'/api/plans'>['items'][number];

/** Of one's own organisation, or of an institution that one works for. */
export const subscriptionsQuery = (institutionId: string | null) =>
  listQuery(
    ['subscriptions', institutionId],
    (page) => {
      const query = { ...page, ...(institutionId && { institutionId }) };
      return got(api.GET('/api/subscriptions', { params: { query } }));
    },
    { staleBy: subscriptionEvents },
  );

/** Of the period in which `at` lies; of the one that is on where nothing is said. */
export const allowanceQuery = (id: string, at: string | undefined) =>
  queryOptions({
    queryKey: ['subscriptions', 'allowance', id, at],
    queryFn: () => {
      const params = { path: { id }, query: at === undefined ? {} : { at } };
      return got(api.GET('/api/subscriptions/{id}/allowance', { params }));
    },
    placeholderData: keepPreviousData,
    meta: { staleBy: [...allowanceEvents, ...subscriptionEvents] },
  });

export const plansQuery = (institutionId: string) =>
  listQuery(
    ['plans', institutionId],
    (page) => got(api.GET('/api/plans', { params: { query: { institutionId, ...page } } })),
    { staleBy: planEvents },
  );
