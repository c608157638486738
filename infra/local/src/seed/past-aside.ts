import { once } from 'node:events';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import type { Instant } from '@kyoyo/kernel';
import { demos, type DemoSize } from './demo-data.ts';
import { preparePast } from './made-past.ts';
import { type Ids, namedIn } from './masters.ts';

interface Wanted {
  readonly databaseUrl: string;
  readonly size: DemoSize;
  /** Which of its parts. */
  readonly nth: number;
  readonly ids: Ids;
  readonly present: Instant;
}

/**
 * Makes a part of the past in a thread of its own, so that the platform answers meanwhile. What is
 * returned appends it, and says how many events that were.
 */
export function makePastAside(wanted: Wanted): () => Promise<number> {
  const worker = new Worker(new URL(import.meta.url), { workerData: wanted });
  const appended = once(worker, 'message').then(([events]) => events as number);
  appended.catch(() => undefined);
  return () => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- A thread, not a window.
    worker.postMessage('append');
    return appended;
  };
}

if (!isMainThread && parentPort && workerData?.size in demos) {
  const { databaseUrl, size, nth, ids, present } = workerData as Wanted;
  const part = demos[size].parts[nth];
  if (!part) throw new Error(`The past of ${size} has no part ${nth}`);
  const asked = once(parentPort, 'message');
  const append = await preparePast(databaseUrl, part, namedIn(ids), present);
  await asked;
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- A thread, not a window.
  parentPort.postMessage(await append());
}
