import { queryOptions } from '@tanstack/react-query';
import { api, ApiProblem, got } from '../../api.ts';

/** Null where the platform does not know of it. */
async function unless<Data>(status: number, answer: Promise<Data>): Promise<Data | null> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof ApiProblem && error.status === status) return null;
    throw error;
  }
}

/** Who is logged in; null for nobody. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: () => unless(401, got(api.GET('/api/session'))),
  staleTime: 60_000,
});

/** Who there is in a demonstration; null on a real platform. */
export const demoPeopleQuery = queryOptions({
  queryKey: ['demo-people'],
  queryFn: () => unless(404, got(api.GET('/api/demo-people'))),
});
