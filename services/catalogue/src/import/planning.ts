import { type Parts, refuseWith, startApart } from '@kyoyo/service-kit';
import type { FileToPlan, Planned, PlannedFile } from './plan-file.ts';

const withinMs = 30_000;
const memoryMegabytesMax = 512;
const atOnceMax = 2;
const waitingMax = 8;

const program = new URL('planning-process.ts', import.meta.url);

/**
 * Plans imports in processes of their own, so that a file of any kind holds up nobody: in so much
 * memory and time, so many at once, and the others in turn.
 */
export function createPlanning(log: Parts<never>['log']) {
  let running = 0;
  const waiting: (() => void)[] = [];

  return async (file: FileToPlan): Promise<PlannedFile> => {
    if (running >= atOnceMax) {
      if (waiting.length >= waitingMax) return refuseWith('too-many-requests');
      await new Promise<void>((resolve) => waiting.push(resolve));
    }
    running += 1;
    try {
      const planned = await planApart(file, log);
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
async function planApart(file: FileToPlan, log: Parts<never>['log']): Promise<Planned> {
  const signal = AbortSignal.timeout(withinMs);
  using planner = startApart(program, { memoryMegabytesMax, signal });
  try {
    return (await planner.ask(file)) as Planned;
  } catch (error) {
    log.warn({ err: error }, 'a file could not be planned');
    return { refused: 'import-unreadable' };
  }
}
