import type { Instant } from '@kyoyo/kernel';
import { queryOptions } from '@tanstack/react-query';
import { api, got } from '../../api.ts';
import { operatorEvents, reservationEvents } from '../../live/events.ts';

/** With what each has booked in the week that begins then, or in this one. */
export const operatorsQuery = (institutionId: string, from?: Instant) =>
  queryOptions({
    queryKey: ['operators', institutionId, from],
    queryFn: () =>
      got(
        api.GET('/api/operators', { params: { query: { institutionId, ...(from && { from }) } } }),
      ),
    meta: { staleBy: [...operatorEvents, ...reservationEvents], about: institutionId },
  });
