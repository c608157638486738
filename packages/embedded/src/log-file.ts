import { chmodSync, closeSync, copyFileSync, openSync, statSync, truncateSync } from 'node:fs';

const bytesMax = 8 * 1024 * 1024;
const lookEveryMs = 60_000;

/** Makes the log where there is none, and nobody else's to read: addresses and names are in it. */
export function prepareLog(path: string): void {
  closeSync(openSync(path, 'a', 0o600));
  chmodSync(path, 0o600);
  rotateLog(path);
}

/**
 * What has grown long is put aside as `.old` in place of the one before. The file stays, for whoever
 * writes at its end has it open.
 */
export function rotateLog(path: string): void {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  if (size <= bytesMax) return;
  copyFileSync(path, `${path}.old`);
  chmodSync(`${path}.old`, 0o600);
  truncateSync(path);
}

/** Looks after a log as long as this process runs, or until it is told to stop. */
export function keepLogShort(path: string): () => void {
  prepareLog(path);
  const looking = setInterval(() => rotateLog(path), lookEveryMs).unref();
  return () => clearInterval(looking);
}
