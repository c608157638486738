import { fromEpochMs, type Instant } from '@kyoyo/kernel';

export const instantOf = (date: Date): Instant => fromEpochMs(date.getTime());
export const instantOrNull = (date: Date | null): Instant | null => date && instantOf(date);

/** The cursor is the id of the last one of the page before. */
export interface PageWish {
  readonly cursor?: string | undefined;
  readonly limit: number;
}

/** Of rows of which one more than `limit` was asked for. */
export const pageOfRows = <Row, View extends { readonly id: string }>(
  rows: readonly Row[],
  limit: number,
  toView: (row: Row) => View,
) => {
  const items = rows.slice(0, limit).map(toView);
  return { items, nextCursor: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
};
