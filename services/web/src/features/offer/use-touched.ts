import { useInfiniteQuery } from '@tanstack/react-query';
import { itemsOf } from '../../parts/list.ts';
import { type Change, offerPreviewQuery } from './queries.ts';

/** Whom a change touches, as far as it has been read; nothing while none is shown. */
export function useTouched(change: Change | null) {
  const list = useInfiniteQuery({
    ...offerPreviewQuery(change ?? { type: 'units', instrumentId: '', units: 1 }),
    enabled: change !== null,
  });
  return { list, items: itemsOf(list.data), first: list.data?.pages[0] };
}

export type TouchedList = ReturnType<typeof useTouched>;
