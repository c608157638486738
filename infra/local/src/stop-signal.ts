const everyMs = 200;

/**
 * Aborted by the first SIGINT or SIGTERM, or when whoever started us is gone: killed alone, it
 * tells nobody. A second signal while stopping changes nothing.
 */
export function stopSignal(): AbortSignal {
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
