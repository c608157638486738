import type { paths } from '@kyoyo/client';
import { queryOptions } from '@tanstack/react-query';
import { api, ApiProblem, got } from '../../api.ts';
import {
  allowanceEvents,
  chargeEvents,
  planEvents,
  subscriptionEvents,
} from '../../live/events.ts';
import { listQuery } from '../../parts/list.ts';

type Answer<Path extends keyof paths> = paths[Path] extends {
  get: { responses: { 200: { content: { 'application/json': infer Body } } } };
}
  ? Body
  : never;

export type Subscription = Answer<'/api/subscriptions/{id}'>;
export type Allowance = Answer<'/api/subscriptions/{id}/allowance'>;
export type Comparison = Answer<'/api/contract-comparisons/{id}'>;
export type UseRow = Answer<'/api/subscriptions/{id}/uses'>['items'][number];
export type UsedBy = 'person' | 'instrument';
export type Terms = Answer<'/api/terms'>['items'][number];
export type Agreement = Answer<'/api/agreements'>['items'][number];
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

/** Of the period in which `at` lies, or of the one that is on. */
export const allowanceQuery = (id: string, at: string | null) =>
  queryOptions({
    queryKey: ['subscriptions', 'allowance', id, at],
    queryFn: () => {
      const params = { path: { id }, query: at === null ? {} : { at } };
      return got(api.GET('/api/subscriptions/{id}/allowance', { params }));
    },
    meta: { staleBy: [...allowanceEvents, ...subscriptionEvents] },
  });

/** Null until the period has been heard of where prices are made. */
export const comparisonQuery = (id: string, at: string) =>
  queryOptions({
    queryKey: ['contract-comparison', id, at],
    queryFn: async () => {
      const params = { path: { id }, query: { at } };
      try {
        return await got(api.GET('/api/contract-comparisons/{id}', { params }));
      } catch (error) {
        if (error instanceof ApiProblem && error.status === 404) return null;
        throw error;
      }
    },
    meta: { staleBy: [...chargeEvents, ...subscriptionEvents] },
  });

export const usesQuery = (id: string, by: UsedBy, at: string) =>
  listQuery(
    ['subscriptions', 'uses', id, by, at],
    (page) => {
      const params = { path: { id }, query: { by, at, ...page } };
      return got(api.GET('/api/subscriptions/{id}/uses', { params }));
    },
    { staleBy: [...allowanceEvents, ...subscriptionEvents] },
  );

export const plansQuery = (institutionId: string) =>
  listQuery(
    ['plans', institutionId],
    (page) => got(api.GET('/api/plans', { params: { query: { institutionId, ...page } } })),
    { staleBy: planEvents },
  );

/** The newest version first. */
export const termsVersionsQuery = (institutionId: string) =>
  listQuery(
    ['terms', 'versions', institutionId],
    ({ cursor, limit }) => {
      const query = { institutionId, limit, ...(cursor && { cursor: Number(cursor) }) };
      return got(api.GET('/api/terms', { params: { query } }));
    },
    { staleBy: ['TermsPublished', 'TermsAccepted'] },
  );

/** Which usage terms one's organisation has accepted. */
export const agreementsQuery = listQuery(
  ['agreements', 'pages'],
  (page) => got(api.GET('/api/agreements', { params: { query: page } })),
  { staleBy: ['TermsPublished', 'TermsAccepted'] },
);
