import { once } from 'node:events';

const everyMs = 200;

/** A thing that was started; they are ended in the opposite order. */
export type End = () => PromiseLike<void> | void;

/**
 * Runs a program for people: starts what it is made of, waits until it is told to stop, ends
 * everything, whatever happened in between, and then the process. An error is one line, or all of
 * it with DEBUG set.
 */
export async function untilStopped(
  start: (stop: AbortSignal, ends: End[]) => Promise<void>,
): Promise<never> {
  const stop = stopSignal();
  const ends: End[] = [];
  let code = 0;
  try {
    await start(stop, ends);
    if (!stop.aborted) await once(stop, 'abort');
  } catch (error) {
    if (!stop.aborted) code = tell(error);
  }
  if (stop.aborted) console.log('stopping');
  for (const end of ends.toReversed()) {
    try {
      await end();
    } catch (error) {
      code = tell(error);
    }
  }
  process.exit(code);
}

function tell(error: unknown): number {
  const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
  const { port } = error as { port?: number };
  const hint = `Port ${port} is in use. Set PORT to another one, or stop what uses it.`;
  console.error(taken ? hint : error instanceof Error ? error.message : error);
  if (process.env['DEBUG']) console.error(error);
  return 1;
}

/**
 * Aborted by the first SIGINT or SIGTERM, or when whoever started us is gone: killed alone, it
 * tells nobody. A second signal while stopping changes nothing.
 */
function stopSignal(): AbortSignal {
  const stopping = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stopping.abort());
  // Set by the bootstrap; who starts the file by hand may leave it running and go.
  const parent = process.env['KYOYO_PARENT'];
  const watch = () => String(process.ppid) === parent || stopping.abort();
  if (parent !== undefined) setInterval(watch, everyMs).unref();
  return stopping.signal;
}

/** What the work gives; throws as soon as the signal is aborted, and leaves the work alone. */
export function orStop<Result>(work: Promise<Result>, signal: AbortSignal): Promise<Result> {
  work.catch(() => undefined);
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}
