import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { refuseWith } from '@kyoyo/service-kit';
import type { FileToPlan, Planned, PlannedFile } from './plan-file.ts';

const withinMs = 30_000;
const memoryMegabytesMax = 512;
const atOnceMax = 2;
const waitingMax = 8;

const worker = new URL('planning-worker.ts', import.meta.url);

/**
 * Plans imports in threads of their own, so that a file of any kind holds up nobody: in so much
 * memory and time, so many at once, and the others in turn.
 */
export function createPlanning() {
  let running = 0;
  const waiting: (() => void)[] = [];

  return async (file: FileToPlan): Promise<PlannedFile> => {
    if (running >= atOnceMax) {
      if (waiting.length >= waitingMax) return refuseWith('too-many-requests');
      await new Promise<void>((resolve) => waiting.push(resolve));
    }
    running += 1;
    try {
      const planned = await planApart(file);
      if (!('refused' in planned)) return planned;
      const { refused, ...members } = planned;
      return refuseWith(refused, members);
    } finally {
      running -= 1;
      waiting.shift()?.();
    }
  };
}

/** What takes longer, or more memory, than any list of instruments is not one. */
async function planApart(file: FileToPlan): Promise<Planned> {
  const thread = new Worker(worker, {
    workerData: file,
    resourceLimits: { maxOldGenerationSizeMb: memoryMegabytesMax },
  });
  try {
    const signal = AbortSignal.timeout(withinMs);
    const [planned] = (await once(thread, 'message', { signal })) as [Planned];
    return planned;
  } catch {
    return { refused: 'import-unreadable' };
  } finally {
    await thread.terminate();
  }
}
