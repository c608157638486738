import type { Period } from '@kyoyo/kernel';
import { keepPreviousData, queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo, useRef } from 'react';
import { api, type CalendarEntry, got } from '../../api.ts';
import type { LiveNews } from '../../live/live.ts';

/** As many instruments, or people, as one request may name. */
const instrumentsPerRequest = 100;
const peoplePerRequest = 200;

/** What is taken, by instrument: a row is drawn anew only when its own list is another one. */
export type Schedule = Readonly<Record<string, readonly CalendarEntry[]>>;

const none: readonly CalendarEntry[] = [];
export const entriesOf = (schedule: Schedule | undefined, instrumentId: string) =>
  schedule?.[instrumentId] ?? none;

async function readSchedule(instrumentIds: readonly string[], window: Period): Promise<Schedule> {
  const read = await Promise.all(
    partsOf(instrumentIds, instrumentsPerRequest).map((part) =>
      got(
        api.GET('/api/calendar', {
          params: {
            query: { instrumentIds: part.join(','), from: window.start, to: window.end },
          },
        }),
      ),
    ),
  );
  const schedule: Record<string, CalendarEntry[]> = {};
  for (const id of instrumentIds) schedule[id] = [];
  for (const { items } of read) {
    for (const entry of items) schedule[entry.instrumentId]?.push(entry);
  }
  return schedule;
}

const partsOf = <Item>(items: readonly Item[], size: number): Item[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );

export const scheduleQuery = (instrumentIds: readonly string[], window: Period) =>
  queryOptions({
    queryKey: ['calendar', instrumentIds, window.start, window.end],
    queryFn: () => readSchedule(instrumentIds, window),
    enabled: instrumentIds.length > 0,
  });

/** The schedule of these instruments, and how to read one of them anew. */
export function useSchedule(instrumentIds: readonly string[], window: Period) {
  const queries = useQueryClient();
  const options = scheduleQuery(instrumentIds, window);
  const query = useQuery({ ...options, placeholderData: keepPreviousData });
  const reading = useRef(new Map<string, { again: boolean; done: Promise<void> }>());

  /** News that come while it is being read make it read once more, not once for each. */
  const refresh = (instrumentId: string): Promise<void> => {
    const key = `${window.start} ${window.end} ${instrumentId}`;
    const running = reading.current.get(key);
    if (running) {
      running.again = true;
      return running.done;
    }
    const { queryKey } = options;
    const state = { again: false, done: Promise.resolve() };
    const read = async () => {
      do {
        state.again = false;
        // What is read as a whole right now may be older than the news, so it comes first.
        if (queries.isFetching({ queryKey, exact: true }) > 0) {
          await queries.refetchQueries({ queryKey, exact: true }, { cancelRefetch: false });
        }
        const fresh = await readSchedule([instrumentId], window);
        queries.setQueryData(queryKey, (old) => old && { ...old, ...fresh });
      } while (state.again);
    };
    state.done = read()
      .catch(() => queries.invalidateQueries({ queryKey }))
      .finally(() => reading.current.delete(key));
    reading.current.set(key, state);
    return state.done;
  };
  const onNews = ({ data }: LiveNews) => {
    const id = data['instrumentId'];
    if (typeof id === 'string' && instrumentIds.includes(id)) void refresh(id);
  };
  return { query, refresh, onNews };
}

/** Names of the people in a schedule; the same map for as long as they are the same people. */
export function useNames(schedule: Schedule | undefined) {
  const ids = useMemo(() => {
    const all = Object.values(schedule ?? {}).flatMap((entries) =>
      entries.flatMap(({ personId }) => personId ?? []),
    );
    return [...new Set(all)].toSorted();
  }, [schedule]);
  const { data } = useQuery({
    queryKey: ['people', 'names', ids],
    queryFn: async () => {
      const read = await Promise.all(
        partsOf(ids, peoplePerRequest).map((part) =>
          got(api.GET('/api/people', { params: { query: { ids: part.join(',') } } })),
        ),
      );
      return read.flatMap(({ items }) => items);
    },
    enabled: ids.length > 0,
    staleTime: 300_000,
    placeholderData: keepPreviousData,
  });
  return useMemo(() => new Map(data?.map((person) => [person.id, person.displayName])), [data]);
}
export type Names = ReturnType<typeof useNames>;
