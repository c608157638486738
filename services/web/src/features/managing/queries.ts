import { queryOptions } from '@tanstack/react-query';
import { api, got, type Instrument } from '../../api.ts';
import { catalogueEvents } from '../../live/events.ts';

/** Every instrument of an institution, whatever its status. */
export const managedInstrumentsQuery = (institutionId: string) =>
  queryOptions({
    queryKey: ['managed', institutionId],
    queryFn: async () => {
      const items: Instrument[] = [];
      for (let cursor: string | null = ''; cursor !== null;) {
        const query = { institutionId, limit: 200, ...(cursor && { cursor }) };
        const page: { items: Instrument[]; nextCursor: string | null } = await got(
          api.GET('/api/instruments', { params: { query } }),
        );
        items.push(...page.items);
        cursor = page.nextCursor;
      }
      return items;
    },
    meta: { staleBy: catalogueEvents },
  });
