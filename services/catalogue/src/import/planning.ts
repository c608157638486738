import { type Parts, refuseWith, startApart } from '@kyoyo/service-kit';

const withinMs = 30_000;
const memoryMegabytesMax = 512;
const atOnceMax = 2;
const waitingMax = 8;

/** Why a file is no list at all. */
export type Unplanned =
  | { readonly refused: 'import-unreadable' }
  | { readonly refused: 'import-too-long'; readonly rowsMax: number }
  | { readonly refused: 'import-too-wide'; readonly columnsMax: number };

/**
 * Plans imports in processes of their own, so that a file of any kind holds up nobody: in so much
 * memory and time, so many at once, and the others in turn.
 */
export function createPlanning<File extends object, Planned extends object>(
  program: URL,
  log: Parts<never>['log'],
) {
  let running = 0;
  const waiting: (() => void)[] = [];

  /** What takes longer, or more memory, than any list is not one. */
  async function planApart(file: File): Promise<Planned | Unplanned> {
    const signal = AbortSignal.timeout(withinMs);
    using planner = startApart(program, { memoryMegabytesMax, signal });
    try {
      return (await planner.ask(file)) as Planned | Unplanned;
    } catch (error) {
      log.warn({ err: error }, 'a file could not be planned');
      return { refused: 'import-unreadable' };
    }
  }

  return async (file: File): Promise<Planned> => {
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
