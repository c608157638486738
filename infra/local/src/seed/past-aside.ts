import type { Instant } from '@kyoyo/kernel';
import { startApart } from '@kyoyo/service-kit';
import type { DemoSize } from './demo-data.ts';
import type { Ids } from './past-of-instruments.ts';

export interface WantedPast {
  readonly databaseUrl: string;
  readonly size: DemoSize;
  /** Which of its parts. */
  readonly nth: number;
  readonly ids: Ids;
  readonly present: Instant;
}

const memoryMegabytesMax = 1_024;

/**
 * Makes a part of the past in a process of its own, so that the platform answers meanwhile. What is
 * returned appends it, and says how many events that were.
 */
export function makePastAside(wanted: WantedPast): () => Promise<number> {
  const past = startApart(new URL('past-process.ts', import.meta.url), { memoryMegabytesMax });
  const prepared = past.ask(wanted);
  prepared.catch(() => undefined);
  return async () => {
    using _ = past;
    await prepared;
    return (await past.ask('append')) as number;
  };
}
