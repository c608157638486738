import { queryOptions } from '@tanstack/react-query';
import { api, ApiProblem, got, type Session } from '../../api.ts';
import { sessionOver } from './session-over.ts';

/** Null where the platform does not know of it. */
async function unless<Data>(status: number, answer: Promise<Data>): Promise<Data | null> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof ApiProblem && error.status === status) return null;
    throw error;
  }
}

/** Who is logged in; null for nobody. Whose session has ended stays until somebody logs in. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async ({ client, queryKey }): Promise<Session | null> => {
    const found = await unless(401, got<Session>(api.GET('/api/session')));
    const before = client.getQueryData<Session | null>(queryKey);
    if (found || !before) return found;
    void sessionOver.wait();
    return before;
  },
  staleTime: 60_000,
});

/** Who there is in a demonstration; null on a real platform. */
export const demoPeopleQuery = queryOptions({
  queryKey: ['demo-people'],
  queryFn: () => unless(404, got(api.GET('/api/demo-people'))),
});
