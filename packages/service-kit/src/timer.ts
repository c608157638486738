import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from 'pino';

/** Work that time causes, such as the end of a hold. It must be safe to run on every replica. */
export interface Timer {
  readonly name: string;
  readonly everyMs: number;
  readonly run: () => Promise<void>;
}

export function startTimer({ name, everyMs, run }: Timer, log: Logger) {
  const stopping = new AbortController();
  const running = (async () => {
    while (!stopping.signal.aborted) {
      await run().catch((error) => log.error({ err: error, timer: name }, 'timer failed'));
      await delay(everyMs, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  })();
  return {
    async stop(): Promise<void> {
      stopping.abort();
      await running;
    },
  };
}
