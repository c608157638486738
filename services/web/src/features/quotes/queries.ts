import type { paths } from '@kyoyo/client';
import { queryOptions, useMutation } from '@tanstack/react-query';
import { api, got, withKey } from '../../api.ts';
import { priceEvents } from '../../live/events.ts';
import { useHappened } from '../../live/stale.ts';
import { listQuery } from '../../parts/list.ts';

/** Of oneself, of one's organisation, or of an institution that one works for. */
export const issuedQuotesQuery = (of: { organisationId?: string; institutionId?: string }) =>
  listQuery(
    ['issued-quotes', of],
    (page) => got(api.GET('/api/issued-quotes', { params: { query: { ...of, ...page } } })),
    { staleBy: ['QuoteIssued', 'QuoteExpired'] },
  );

export const issuedQuoteQuery = (id: string) =>
  queryOptions({
    queryKey: ['issued-quotes', 'one', id],
    queryFn: () => got(api.GET('/api/issued-quotes/{id}', { params: { path: { id } } })),
    // Its last day, the end of a class and the beginning of a price come with time alone.
    refetchInterval: 60_000,
    meta: { staleBy: ['QuoteExpired', ...priceEvents] },
  });

export type QuoteToIssue =
  paths['/api/issued-quotes']['post']['requestBody']['content']['application/json'];

/** Has a quote issued; the same key is the same quote. */
export function useIssueQuote() {
  const happened = useHappened();
  return useMutation({
    mutationFn: ({ body, key }: { readonly body: QuoteToIssue; readonly key: string }) =>
      got(api.POST('/api/issued-quotes', { ...withKey(key), body })),
    onSuccess: () => happened(['QuoteIssued']),
  });
}
