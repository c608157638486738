import { onlineManager, type UseQueryResult } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';

/** Whether the news of what a page shows reach it. Times are of the browser's clock, in ms. */
export interface Liveness {
  readonly connected: boolean;
  /** Whatever was read later than this has been kept up to date since. */
  readonly fromMs: number;
  /** Since when they do not come any more; null while they do, or have not begun to. */
  readonly lostMs: number | null;
}

/** How far a calendar may be believed. Only what is known can be free, or be changed. */
export type Knowledge =
  | { readonly is: 'known' }
  | { readonly is: 'loading' }
  | { readonly is: 'failed' | 'offline' }
  | { readonly is: 'stale'; readonly sinceMs: number };

export type Read = Pick<
  UseQueryResult,
  'data' | 'isPlaceholderData' | 'dataUpdatedAt' | 'isError' | 'failureReason' | 'fetchStatus'
>;

/** Pure. What was asked for other days is no answer for these. */
export function knowledgeOf(read: Read, live: Liveness, online: boolean): Knowledge {
  const { dataUpdatedAt, fetchStatus } = read;
  const failing = read.isError || read.failureReason !== null;
  if (read.data === undefined || read.isPlaceholderData) {
    if (!online || fetchStatus === 'paused') return { is: 'offline' };
    return { is: failing ? 'failed' : 'loading' };
  }
  const { fromMs, lostMs } = live;
  const missesNews = lostMs !== null && dataUpdatedAt < lostMs;
  // Nobody told what happened since it was read, and the answer is still on its way.
  const unchecked = fetchStatus !== 'idle' && (lostMs !== null || dataUpdatedAt < fromMs);
  if (online && !failing && !missesNews && !unchecked) return { is: 'known' };
  return { is: 'stale', sinceMs: missesNews ? lostMs : dataUpdatedAt };
}

export const useOnline = (): boolean =>
  useSyncExternalStore(
    (changed) => onlineManager.subscribe(changed),
    () => onlineManager.isOnline(),
  );

export const useKnowledge = (read: Read, live: Liveness): Knowledge =>
  knowledgeOf(read, live, useOnline());
