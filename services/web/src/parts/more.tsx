import { Button, Group, Text } from '@mantine/core';
import { useIntersection } from '@mantine/hooks';
import type { UseInfiniteQueryResult } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import { useLanguage } from '../language/language.tsx';

/** The end of a list that goes on: how much of it is shown, and more as one comes near. */
export function More(props: {
  readonly list: Pick<
    UseInfiniteQueryResult,
    'hasNextPage' | 'isFetchingNextPage' | 'isFetchNextPageError' | 'fetchNextPage'
  >;
  readonly shown: number;
  /** Where the platform has counted them. */
  readonly total?: number | undefined;
}) {
  const { t } = useLanguage();
  const { list, shown, total } = props;
  const { ref, entry } = useIntersection({ rootMargin: '400px' });
  const isNear = entry?.isIntersecting ?? false;
  const goesOn = list.hasNextPage && !list.isFetchingNextPage && !list.isFetchNextPageError;
  const readOn = useEffectEvent(() => void list.fetchNextPage());
  useEffect(() => {
    if (isNear && goesOn) readOn();
  }, [isNear, goesOn]);
  if (!list.hasNextPage && total === undefined) return null;
  return (
    <Group ref={ref} justify="center" mt="md" gap="md">
      {total !== undefined && total > 0 && (
        <Text size="sm" c="dimmed" role="status">
          {t.shownOf(shown, total)}
        </Text>
      )}
      {list.hasNextPage && (
        <Button
          variant="default"
          size="xs"
          loading={list.isFetchingNextPage}
          onClick={() => void list.fetchNextPage()}
        >
          {t.more}
        </Button>
      )}
    </Group>
  );
}
