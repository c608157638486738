import { once } from 'node:events';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import type { Instant } from '@kyoyo/kernel';
import { demos, type DemoSize } from './demo-data.ts';
import { appendPast } from './made-past.ts';
import { type Ids, namedIn } from './masters.ts';

interface Wanted {
  readonly databaseUrl: string;
  readonly size: DemoSize;
  /** Which of its parts. */
  readonly nth: number;
  readonly ids: Ids;
  readonly present: Instant;
}

/** Makes and appends a part of the past in a thread of its own: the platform answers meanwhile. */
export async function makePastAside(wanted: Wanted): Promise<number> {
  const worker = new Worker(new URL(import.meta.url), { workerData: wanted });
  const [events] = await once(worker, 'message');
  return events as number;
}

if (!isMainThread && parentPort && workerData?.size in demos) {
  const { databaseUrl, size, nth, ids, present } = workerData as Wanted;
  const part = demos[size].parts[nth];
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- A thread, not a window.
  parentPort.postMessage(part ? await appendPast(databaseUrl, part, namedIn(ids), present) : 0);
}
