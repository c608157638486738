import type { IncomingMessage } from 'node:http';

const bytesMax = 64 * 1024 * 1024;
const withinMs = 10_000;

/**
 * Reads what is left of a body and forgets it. Who is answered while still sending may lose the
 * answer: the line is reset when it is closed with bytes on it. What has no end is not awaited.
 */
export function drain(body: IncomingMessage): Promise<void> {
  return new Promise((resolve) => {
    if (body.complete || body.destroyed) {
      resolve();
      return;
    }
    let bytes = 0;
    const waiting = setTimeout(resolve, withinMs);
    const end = () => {
      clearTimeout(waiting);
      resolve();
    };
    body.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > bytesMax) end();
    });
    body.once('end', end).once('close', end).once('error', end);
    body.resume();
  });
}
