import type { Instant, Period } from '@kyoyo/kernel';
import { type QueryClient, queryOptions, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { api, type CalendarEntry, got } from '../../api.ts';
import { outageEvents, reservationEvents } from '../../live/events.ts';
import type { LiveNews } from '../../live/stale.ts';
import { atTime, staleness } from '../../parts/as-of/as-of.ts';
import { usePeople } from '../people/queries.ts';
import { type CalendarChange, changed, type Schedule } from './schedule.ts';

/** As many instruments as one request may name. */
const instrumentsPerRequest = 100;

async function readSchedule(
  instrumentIds: readonly string[],
  window: Period,
  asOf: Instant | null,
): Promise<Schedule> {
  const parts = Array.from(
    { length: Math.ceil(instrumentIds.length / instrumentsPerRequest) },
    (_, part) =>
      instrumentIds
        .slice(part * instrumentsPerRequest, (part + 1) * instrumentsPerRequest)
        .join(','),
  );
  const read = await Promise.all(
    parts.map((ids) => {
      const query = { instrumentIds: ids, from: window.start, to: window.end, ...atTime(asOf) };
      return got(api.GET('/api/calendar', { params: { query } }));
    }),
  );
  const schedule: Record<string, CalendarEntry[]> = {};
  for (const id of instrumentIds) schedule[id] = [];
  for (const { items } of read) {
    for (const entry of items) schedule[entry.instrumentId]?.push(entry);
  }
  return schedule;
}

/** The news say themselves what they change; nothing is read for them. */
export const scheduleQuery = (
  instrumentIds: readonly string[],
  window: Period,
  asOf: Instant | null = null,
) =>
  queryOptions({
    queryKey: ['calendar', window, instrumentIds, asOf] as const,
    queryFn: () => readSchedule(instrumentIds, window, asOf),
    enabled: instrumentIds.length > 0,
    ...staleness(asOf, {
      staleBy: [...reservationEvents, ...outageEvents],
      takes: (schedule: Schedule, { calendar }: LiveNews) =>
        calendar ? changed(schedule, window, calendar) : schedule,
    }),
  });

/** Has every calendar of the present that was read show a change. */
export function showChange(queries: QueryClient, change: CalendarChange): void {
  for (const { queryKey } of queries.getQueryCache().findAll({ queryKey: ['calendar'] })) {
    const [, window, , asOf] = queryKey as ReturnType<typeof scheduleQuery>['queryKey'];
    if (asOf) continue;
    queries.setQueryData(
      queryKey,
      (old: Schedule | undefined) => old && changed(old, window, change),
    );
  }
}

/** What is taken, or was then; nothing while these days are read, whatever others have. */
export const useSchedule = (
  instrumentIds: readonly string[],
  window: Period,
  asOf: Instant | null = null,
) => useQuery(scheduleQuery(instrumentIds, window, asOf));

/** Names of the people in a schedule; the same map for as long as they are the same people. */
export function useNames(schedule: Schedule | undefined) {
  const ids = useMemo(
    () => Object.values(schedule ?? {}).flatMap((entries) => entries.map((one) => one.personId)),
    [schedule],
  );
  return usePeople(ids);
}
export type Names = ReturnType<typeof useNames>;
