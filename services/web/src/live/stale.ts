import type { LiveMessage } from '@kyoyo/contracts';
import { type Query, type QueryClient, useQueryClient } from '@tanstack/react-query';
import type { EventType } from './events.ts';

export type LiveNews = Extract<LiveMessage, { kind: 'event' }>;

/** Written as the `meta` of a query, beside what it reads. */
export type Staleness = {
  /** What happens that makes it out of date. */
  readonly staleBy?: readonly EventType[] | 'anything';
  /** Of these only what names this thing. */
  readonly about?: string;
  /** What was read, as it is after the news; undefined where it has to be read again. */
  readonly takes?: (data: never, news: LiveNews) => unknown;
};

declare module '@tanstack/react-query' {
  interface Register {
    queryMeta: Staleness;
  }
}

export function isStaleBy(
  { staleBy, about }: Staleness,
  { type, data }: Pick<LiveNews, 'type' | 'data'>,
): boolean {
  const byType = staleBy === 'anything' || (staleBy as readonly string[])?.includes(type);
  if (!byType) return false;
  return about === undefined || Object.values(data).includes(about);
}

/** Has exactly those queries follow the news that it makes stale: by itself, or read again. */
export function follow(queries: QueryClient, news: LiveNews): void {
  for (const query of queries.getQueryCache().getAll()) {
    if (query.meta && isStaleBy(query.meta, news)) followOne(queries, query, news);
  }
}

function followOne(queries: QueryClient, query: Query, news: LiveNews): void {
  const { queryKey, meta, state } = query;
  // An answer that is on its way may be older than the news.
  const settled = state.data !== undefined && state.fetchStatus === 'idle';
  const data = settled ? meta?.takes?.(state.data as never, news) : undefined;
  if (data === undefined) void readAnew(queries, query);
  else queries.setQueryData(queryKey, data);
}

const waiting = new WeakSet<Query>();

/** However many news come: one read under way, and one that waits for its end. */
async function readAnew(queries: QueryClient, query: Query): Promise<void> {
  if (waiting.has(query)) return;
  if (query.state.fetchStatus !== 'idle') {
    waiting.add(query);
    await query.promise?.catch(() => undefined);
    waiting.delete(query);
  }
  await queries.invalidateQueries({ queryKey: query.queryKey, exact: true });
}

/** Nobody knows what was missed: everything that anything makes stale is. */
export function readAllAnew(queries: QueryClient): void {
  for (const query of queries.getQueryCache().getAll()) {
    if (query.meta?.staleBy !== undefined) void readAnew(queries, query);
  }
}

/**
 * What one has done oneself is read again at once, by the same declarations, also where the page
 * does not follow the live news of it.
 */
export function useHappened(): (types: readonly EventType[]) => Promise<void> {
  const queries = useQueryClient();
  return (types) =>
    queries.invalidateQueries({
      predicate: ({ meta }) =>
        meta?.staleBy === 'anything' ||
        meta?.staleBy?.some((type) => types.includes(type)) === true,
    });
}
