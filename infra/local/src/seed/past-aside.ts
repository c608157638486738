import { once } from 'node:events';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import type { Instant } from '@kyoyo/kernel';
import { demos, type DemoSize } from './demo-data.ts';
import { appendPast, makePast } from './made-past.ts';
import { type Ids, namedIn } from './masters.ts';

interface Wanted {
  readonly databaseUrl: string;
  readonly size: DemoSize;
  readonly ids: Ids;
  readonly present: Instant;
}

/** Makes and appends the past in a thread of its own: the platform answers meanwhile. */
export async function makePastAside(wanted: Wanted): Promise<number> {
  const worker = new Worker(new URL(import.meta.url), { workerData: wanted });
  const [events] = await once(worker, 'message');
  return events as number;
}

if (!isMainThread && parentPort && workerData?.size in demos) {
  const { databaseUrl, size, ids, present } = workerData as Wanted;
  const { plans } = demos[size];
  parentPort.postMessage(
    await appendPast(databaseUrl, () => makePast(plans, namedIn(ids), present)),
  );
}
