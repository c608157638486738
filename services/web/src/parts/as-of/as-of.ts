import type { Instant } from '@kyoyo/kernel';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { ApiProblem } from '../../api.ts';
import type { Staleness } from '../../live/stale.ts';

/** The past time that the page is set to; null for the present. */
export const useAsOf = (): Instant | null => useSearch({ strict: false }).asOf ?? null;

/** Sets the page to another time, or back to the present. One can go back. */
export function useLookAt(): (asOf: Instant | null) => void {
  const navigate = useNavigate();
  return (asOf) =>
    void navigate({
      to: '.',
      search: ({ asOf: _, ...search }: object & { readonly asOf?: Instant }) =>
        asOf ? { ...search, asOf } : search,
    } as Parameters<typeof navigate>[0]);
}

/** The parameter of a request. */
export const atTime = (asOf: Instant | null): { asOf?: Instant } => (asOf ? { asOf } : {});

/** No news makes the past stale; the present as it says itself. */
export const staleness = (asOf: Instant | null, meta: Staleness) =>
  asOf ? { meta: {}, staleTime: Infinity } : { meta };

/** Whether the platform is still making what was asked for. */
export const isBeingMade = (error: unknown): error is ApiProblem =>
  error instanceof ApiProblem && error.problem.slug === 'past-not-ready';
