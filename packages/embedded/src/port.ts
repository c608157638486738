import { createServer } from 'node:net';

/** A TCP port of the loopback address that nobody listens on at this moment. */
export async function freePort(): Promise<number> {
  return listenOnce(0);
}

/**
 * Starts a server on the wanted port, or on a free one. A free port may be gone by the time the
 * server asks for it; then another one is tried.
 */
export async function withPort<T>(
  what: string,
  wanted: number | undefined,
  start: (port: number) => Promise<T>,
): Promise<{ port: number; server: T }> {
  if (wanted !== undefined) {
    await requireFreePort(wanted, what);
    return { port: wanted, server: await start(wanted) };
  }
  for (let triesLeft = 5; ; triesLeft -= 1) {
    const port = await freePort();
    try {
      return { port, server: await start(port) };
    } catch (error) {
      if (triesLeft === 0 || !/address already in use/i.test(String(error))) throw error;
    }
  }
}

/** Throws a message for people when somebody else listens on the port. */
async function requireFreePort(port: number, what: string): Promise<void> {
  try {
    await listenOnce(port);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    const reasons: Record<string, string> = {
      EACCES: 'this user may not use that port. Choose one above 1023.',
      EADDRINUSE: 'another program uses that port. Choose another port or stop that program.',
    };
    const reason = reasons[code] ?? String(error);
    throw new Error(`${what} cannot listen on 127.0.0.1:${port}: ${reason}`, { cause: error });
  }
}

function listenOnce(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : port));
    });
  });
}
