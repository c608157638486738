import { type InfiniteData, infiniteQueryOptions, type QueryKey } from '@tanstack/react-query';
import type { Staleness } from '../live/stale.ts';

/** As the platform answers with a part of a list. */
interface PageOf<Item> {
  readonly items: readonly Item[];
  readonly nextCursor: string | null;
}

interface PageWish {
  readonly limit: number;
  readonly cursor?: string;
}

const shownAtOnce = 50;
/** As many as one request may ask for, or name. */
const readAtOnce = 200;

/** A list that goes on from page to page, by the cursor of the page before. */
export const listQuery = <Item, Page extends PageOf<Item>, Key extends QueryKey>(
  queryKey: Key,
  read: (wish: PageWish) => Promise<Page>,
  meta: Staleness,
) =>
  infiniteQueryOptions({
    queryKey,
    initialPageParam: '',
    queryFn: ({ pageParam: cursor }): Promise<Page> =>
      read({ limit: shownAtOnce, ...(cursor && { cursor }) }),
    getNextPageParam: ({ nextCursor }) => nextCursor,
    meta,
  });

/** What of a list has been read. */
export const itemsOf = <Item>(data: InfiniteData<PageOf<Item>> | undefined): readonly Item[] =>
  data?.pages.flatMap(({ items }) => items) ?? [];

/** All of a list, for what is chosen from, or reckoned over, as a whole. */
export async function everyPage<Item>(
  read: (wish: PageWish) => Promise<PageOf<Item>>,
): Promise<{ items: Item[] }> {
  const items: Item[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const page: PageOf<Item> = await read({ limit: readAtOnce, ...(cursor && { cursor }) });
    items.push(...page.items);
    cursor = page.nextCursor;
  }
  return { items };
}

export const inParts = <Item>(all: readonly Item[], atOnce: number): readonly Item[][] =>
  Array.from({ length: Math.ceil(all.length / atOnce) }, (_, part) =>
    all.slice(part * atOnce, (part + 1) * atOnce),
  );

/** Those with these ids, in as many requests as it takes; `read` is given ids with commas between. */
export async function readByIds<Item>(
  ids: readonly string[],
  read: (ids: string) => Promise<{ readonly items: readonly Item[] }>,
): Promise<Item[]> {
  const parts = inParts(ids, readAtOnce).map((part) => read(part.join(',')));
  return (await Promise.all(parts)).flatMap(({ items }) => items);
}

/** So many, or more where the list goes on. */
export const countWords = (shown: number, list: { readonly hasNextPage: boolean }): string =>
  `${shown}${list.hasNextPage ? '+' : ''}`;
