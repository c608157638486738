import { setTimeout as delay } from 'node:timers/promises';

/** Wakes one waiting loop. A call that comes while nobody waits counts for the next wait. */
export class Wake {
  #called = false;
  #wakeUp: (() => void) | undefined;

  call(): void {
    this.#called = true;
    this.#wakeUp?.();
  }

  /** Resolves at the next call, or after the time. */
  async wait(ms: number): Promise<void> {
    if (!this.#called) {
      const { promise, resolve } = Promise.withResolvers<void>();
      this.#wakeUp = resolve;
      const timer = setTimeout(resolve, ms);
      await promise;
      clearTimeout(timer);
    }
    this.#called = false;
  }
}

/** Waits, but no longer than until the signal. */
export async function pause(ms: number, stop: AbortSignal): Promise<void> {
  await delay(ms, undefined, { signal: stop }).catch(() => undefined);
}

/** How long to wait before trying again, for the nth failure in a row, counted from 1. */
export const backOffMs = (failures: number, msMax: number): number =>
  Math.min(50 * 2 ** Math.min(failures - 1, 10), msMax);

/** The promise's value, or undefined as soon as the signal comes. */
export async function orUntil<Value>(
  promise: Promise<Value>,
  signal: AbortSignal,
): Promise<Value | undefined> {
  const { promise: aborted, resolve } = Promise.withResolvers<undefined>();
  const onAbort = () => resolve(undefined);
  signal.addEventListener('abort', onAbort, { once: true });
  if (signal.aborted) onAbort();
  try {
    return await Promise.race([promise, aborted]);
  } finally {
    signal.removeEventListener('abort', onAbort);
    promise.catch(() => undefined);
  }
}

/** Waits for the promise, but no longer than the time. */
export async function within(ms: number, promise: Promise<unknown> | undefined): Promise<void> {
  const inTime = new AbortController();
  await Promise.race([promise, pause(ms, inTime.signal)]);
  inTime.abort();
}
