import { setTimeout as delay } from 'node:timers/promises';

const pollMs = 20;

/** Repeats the check until it passes; throws its last error when time is up. */
export async function eventually<Result>(
  check: () => Promise<Result> | Result,
  { withinMs = 60_000 } = {},
): Promise<Result> {
  const deadline = Date.now() + withinMs;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > deadline) throw error;
    }
    await delay(pollMs);
  }
}
