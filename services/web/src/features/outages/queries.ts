import { plusMinutes, systemClock } from '@kyoyo/kernel';
import { queryOptions } from '@tanstack/react-query';
import { api, got } from '../../api.ts';
import { outageEvents } from '../../live/events.ts';

const shownDays = 730;

/** Those of now and of the days that come. */
export const outagesQuery = (instrumentId: string) =>
  queryOptions({
    queryKey: ['outages', instrumentId],
    queryFn: () => {
      const from = systemClock();
      const to = plusMinutes(from, shownDays * 1_440);
      return got(api.GET('/api/outages', { params: { query: { instrumentId, from, to } } }));
    },
    meta: { staleBy: outageEvents, about: instrumentId },
  });
