import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { api, got } from '../../api.ts';
import { sessionQuery } from './queries.ts';
import { sessionOver } from './session-over.ts';

/** Ends the session, and forgets what was read in it. */
export function useLogOut() {
  const queries = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: () => got(api.DELETE('/api/session' as never, {} as never)),
    onSettled: () => {
      sessionOver.setSignedIn(false);
      sessionOver.end(false);
      queries.clear();
      queries.setQueryData(sessionQuery.queryKey, null);
      // Whoever logs in next begins where they begin.
      void navigate({ to: '/', ignoreBlocker: true });
    },
  });
}
