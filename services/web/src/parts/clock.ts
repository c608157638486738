import { type Instant, systemClock } from '@kyoyo/kernel';
import { useSyncExternalStore } from 'react';

const everyMs = 30_000;
let shown = systemClock();

/** The present time, to the half minute; whoever draws a line at it draws it anew. */
export const useNow = (): Instant => useSyncExternalStore(follow, () => shown);

function follow(changed: () => void): () => void {
  const timer = setInterval(() => {
    shown = systemClock();
    changed();
  }, everyMs);
  // A page that is opened long after the application was does not show the time of then.
  shown = systemClock();
  return () => clearInterval(timer);
}
