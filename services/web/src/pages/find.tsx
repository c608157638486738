import { Alert, Button, Center, Group, SimpleGrid, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { FoundInstrument, FreeSlot } from '../api.ts';
import { FindFilters } from '../components/find-filters.tsx';
import { type FreeTime, FreeTimeFields, someFreeTime } from '../components/free-time-fields.tsx';
import { InstrumentCard } from '../components/instrument-card.tsx';
import { Empty, Loading, Page } from '../components/page.tsx';
import { ProblemAlert } from '../components/problem-alert.tsx';
import { useLanguage } from '../language/language.tsx';
import { freeInstrumentsQuery, instrumentSearchQuery, type InstrumentWishes } from '../queries.ts';

const anything: InstrumentWishes = {
  q: '',
  institutionIds: [],
  networkIds: [],
  category: null,
  technique: null,
};

type Slots = ReadonlyMap<string, FreeSlot | null>;

const freeCount = (items: readonly FoundInstrument[], slots: Slots): number =>
  items.filter(({ id }) => slots.get(id)).length;

/** The nearest free time first; what is not free last, or left out. */
function byFreeTime(
  items: readonly FoundInstrument[],
  slots: Slots,
  alsoTaken: boolean,
): readonly FoundInstrument[] {
  const startOf = ({ id }: FoundInstrument): string => slots.get(id)?.period.start ?? '9999';
  const sorted = items.toSorted((a, b) => startOf(a).localeCompare(startOf(b)));
  return alsoTaken ? sorted : sorted.filter(({ id }) => slots.get(id));
}

/** Every shared instrument of every institution, found as one types. */
export function FindPage() {
  const { t } = useLanguage();
  const [wishes, setWishes] = useState(anything);
  const [q] = useDebouncedValue(wishes.q.trim(), 200);
  const found = useInfiniteQuery({
    ...instrumentSearchQuery({ ...wishes, q }),
    placeholderData: keepPreviousData,
  });
  const [freeTime, setFreeTime] = useState<FreeTime | null>(null);
  const [first] = found.data?.pages ?? [];
  const items = found.data?.pages.flatMap((page) => page.items) ?? [];
  const free = useQuery({
    ...freeInstrumentsQuery(
      items.map(({ id }) => id),
      freeTime ?? someFreeTime(),
    ),
    enabled: freeTime !== null && items.length > 0,
    placeholderData: keepPreviousData,
  });
  const slots = freeTime ? free.data : undefined;
  const shown = slots ? byFreeTime(items, slots, freeTime?.alsoTaken ?? false) : items;
  const clear = (
    <Button variant="default" size="xs" onClick={() => setWishes(anything)}>
      {t.find.clear}
    </Button>
  );
  const filtered = JSON.stringify(wishes) !== JSON.stringify(anything);
  return (
    <Page title={t.find.title}>
      <FindFilters wishes={wishes} onChange={setWishes} facets={first?.facets} />
      <FreeTimeFields wish={freeTime} onChange={setFreeTime} />
      <ProblemAlert error={freeTime && free.error} onRetry={() => void free.refetch()} />
      <ProblemAlert error={found.error} onRetry={() => void found.refetch()} />
      {found.isPending && <Loading />}
      {first && (
        <Group justify="space-between" mb="xs">
          <Text size="sm" c="gray.7" role="status">
            {t.find.count(first.total)}
            {slots && ` — ${t.find.free.count(freeCount(items, slots))}`}
          </Text>
          {filtered && items.length > 0 && clear}
        </Group>
      )}
      {first?.similarWords.map(({ asked, found: words }) => (
        <Alert key={asked} color="yellow" variant="light" mb="sm" role="note">
          <Text size="sm" c="dark">
            {t.find.similar(asked, words[0] ?? '')}
          </Text>
        </Alert>
      ))}
      {first && items.length === 0 && <Empty text={t.find.empty} action={filtered && clear} />}
      <SimpleGrid cols={{ base: 1, sm: 2, xl: 3 }} spacing="sm">
        {shown.map((instrument) => (
          <InstrumentCard
            key={instrument.id}
            instrument={instrument}
            freeSlot={slots && (slots.get(instrument.id) ?? null)}
          />
        ))}
      </SimpleGrid>
      {found.hasNextPage && (
        <Center mt="md">
          <Button
            variant="default"
            loading={found.isFetchingNextPage}
            onClick={() => void found.fetchNextPage()}
          >
            {t.more}
          </Button>
        </Center>
      )}
    </Page>
  );
}
