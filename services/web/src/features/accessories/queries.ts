import { queryOptions } from '@tanstack/react-query';
import { api, got } from '../../api.ts';
import { accessoryEvents } from '../../live/events.ts';

/** Of an instrument or of an institution: the interface's description cannot say "one of two". */
export const accessoriesQuery = (
  of: { readonly instrumentId: string } | { readonly institutionId: string },
) =>
  queryOptions({
    queryKey: ['accessories', of],
    queryFn: () => got(api.GET('/api/accessories', { params: { query: of as never } })),
    staleTime: 60_000,
    meta: { staleBy: accessoryEvents },
  });
