import { setTimeout as delay } from 'node:timers/promises';

/**
 * Asks again and again until the probe answers something other than undefined, and returns that.
 * Throws `onTimeout()` when the time is over.
 */
export async function until<T>(
  probe: () => T | undefined | Promise<T | undefined>,
  options: { timeoutMs: number; everyMs?: number; onTimeout: () => Error },
): Promise<T> {
  const deadline = performance.now() + options.timeoutMs;
  for (;;) {
    const answer = await probe();
    if (answer !== undefined) return answer;
    if (performance.now() > deadline) throw options.onTimeout();
    await delay(options.everyMs ?? 20);
  }
}
