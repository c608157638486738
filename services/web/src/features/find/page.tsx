import './find.css';
import { Button, Group, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { FoundInstrument, FreeSlot } from '../../api.ts';
import { FindFilters } from './filters.tsx';
import { FreeTimeFields, someFreeTime } from './free-time-fields.tsx';
import { InstrumentResults } from './results.tsx';
import { Fields, WhenValid } from '../../parts/fields.tsx';
import { More } from '../../parts/more.tsx';
import { Empty, Loading, Page } from '../../parts/page.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { wishesOf } from './address.ts';
import { useLanguage } from '../../language/language.tsx';
import { freeInstrumentsQuery, instrumentSearchQuery } from './queries.ts';
import { useFindWishes } from './use-wishes.ts';

const anything = wishesOf({});

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
  const { wishes, setWishes, freeTime, setFreeTime } = useFindWishes();
  const [q] = useDebouncedValue(wishes.q.trim(), 200);
  const found = useInfiniteQuery({
    ...instrumentSearchQuery({ ...wishes, q }),
    placeholderData: keepPreviousData,
  });
  const [first] = found.data?.pages ?? [];
  const items = found.data?.pages.flatMap((page) => page.items) ?? [];
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = found;
  // The earliest free time can only be told among all.
  useEffect(() => {
    if (freeTime && hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [freeTime, hasNextPage, isFetchingNextPage, fetchNextPage]);
  const asked = freeTime && !hasNextPage ? items.map(({ id }) => id) : [];
  const free = useQuery(freeInstrumentsQuery(asked, freeTime ?? someFreeTime()));
  const slots = freeTime && !free.isError ? free.data : undefined;
  // Whoever asks for what is free is shown nothing before that is known.
  const answer = slots ? byFreeTime(items, slots, freeTime?.alsoTaken ?? false) : [];
  const shown = freeTime ? answer : items;
  const filtered = JSON.stringify(wishes) !== JSON.stringify(anything);
  const clear = filtered && (
    <Button variant="default" size="xs" onClick={() => setWishes(anything)}>
      {t.find.clear}
    </Button>
  );
  const nothing = first && (items.length === 0 || (slots && shown.length === 0));
  const isAwaited = freeTime !== null && items.length > 0 && !slots;
  return (
    <Page title={t.find.title}>
      <Fields>
        <FindFilters wishes={wishes} onChange={setWishes} facets={first?.facets} />
        <FreeTimeFields wish={freeTime} onChange={setFreeTime} />
        <ProblemAlert error={found.error} onRetry={() => void found.refetch()} />
        {found.isPending && <Loading />}
        <WhenValid otherwise={<Text>{t.fields.answerLater}</Text>}>
          <ProblemAlert error={freeTime && free.error} onRetry={() => void free.refetch()} />
          {first && (
            <Group justify="space-between" mb="xs">
              <Text size="sm" c="dimmed" role="status">
                {isAwaited
                  ? (free.isError ? t.known.failed : t.known.loading)(t.known.calendar)
                  : found.isPlaceholderData
                    ? t.find.searching
                    : t.find.count(first.total)}
                {slots && ` — ${t.find.free.count(freeCount(items, slots))}`}
              </Text>
              {items.length > 0 && clear}
            </Group>
          )}
          <div className="found" aria-busy={found.isPlaceholderData}>
            <InstrumentResults items={shown} slots={slots} first={first} />
          </div>
          {nothing && (
            <Empty text={items.length > 0 ? t.find.free.nothing : t.find.empty} action={clear} />
          )}
          {!isAwaited && <More list={found} shown={items.length} total={first?.total} />}
        </WhenValid>
      </Fields>
    </Page>
  );
}
