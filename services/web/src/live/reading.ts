import { type Query, useQueryClient } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { mayPass } from '../api-problem.ts';

/** How it stands with all that a page shows and news make stale. */
export type Reading = 'read' | 'reading' | 'failing';

/** Pure. What the platform refuses has been read; only what may pass is missing. */
export function readingOf(queries: readonly Pick<Query, 'state' | 'meta'>[]): Reading {
  const states = queries.flatMap(({ meta, state }) => (meta?.staleBy ? [state] : []));
  const isFailing = ({ error, fetchFailureReason, fetchStatus }: Query['state']): boolean =>
    fetchStatus === 'paused' || mayPass(fetchFailureReason ?? error);
  if (states.some(isFailing)) return 'failing';
  return states.some(({ status, fetchStatus }) => status === 'pending' && fetchStatus !== 'idle')
    ? 'reading'
    : 'read';
}

export function useReading(): Reading {
  const cache = useQueryClient().getQueryCache();
  return useSyncExternalStore(
    (changed) => cache.subscribe(changed),
    () => readingOf(cache.findAll({ type: 'active' })),
  );
}
