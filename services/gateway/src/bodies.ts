import { Readable } from 'node:stream';
import { drain, refuseWith } from '@kyoyo/service-kit';
import type { FastifyInstance, FastifyRequest } from 'fastify';

/** What a body may be that nobody has said more of; the services' own limit. */
export const bodyBytesUsual = 256 * 1024;
/** Who is not logged in sends a mail address and a password. */
const bodyBytesOfStrangers = 64 * 1024;
/** Bodies of more than the usual size that one session may be sending at once. */
const largeAtOnceMax = 4;

const lookEveryMs = 5_000;
const slowAfterSeconds = 20;
const bytesPerSecondMin = 8 * 1024;

/**
 * Takes a body from the line before a service hears of the request: so that who sends slowly holds
 * no connection to it, and who sends too much is told so and not cut off.
 */
export function createBodyTaker() {
  const sending = new Map<string, number>();

  return async (request: FastifyRequest, bytesMax: number, session: string | undefined) => {
    if (!(request.body instanceof Readable)) return;
    const max = session === undefined ? Math.min(bytesMax, bodyBytesOfStrangers) : bytesMax;
    const isLarge = max > bodyBytesUsual && lengthOf(request) > bodyBytesUsual;
    if (!isLarge) {
      request.body = Readable.from([await taken(request, max)]);
      return;
    }
    const key = session ?? '';
    const before = sending.get(key) ?? 0;
    if (before >= largeAtOnceMax) return drainAndRefuse(request, 'too-many-requests');
    sending.set(key, before + 1);
    try {
      request.body = Readable.from([await taken(request, max)]);
    } finally {
      const left = (sending.get(key) ?? 1) - 1;
      if (left > 0) sending.set(key, left);
      else sending.delete(key);
    }
  };
}

/** Without a length it may be of any. */
const lengthOf = ({ headers }: FastifyRequest): number =>
  Number(headers['content-length'] ?? Infinity);

async function taken(request: FastifyRequest, bytesMax: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = Number(request.headers['content-length'] ?? 0);
  if (bytes <= bytesMax) {
    bytes = 0;
    for await (const chunk of request.raw.iterator({ destroyOnReturn: false })) {
      bytes += (chunk as Buffer).length;
      if (bytes > bytesMax) break;
      chunks.push(chunk as Buffer);
    }
  }
  return bytes > bytesMax
    ? drainAndRefuse(request, 'body-too-large')
    : Buffer.concat(chunks, bytes);
}

async function drainAndRefuse(
  request: FastifyRequest,
  slug: 'body-too-large' | 'too-many-requests',
): Promise<never> {
  await drain(request.raw);
  return refuseWith(slug);
}

/** As Node answers whoever takes too long over the headers. */
const tooSlow = 'HTTP/1.1 408 Request Timeout\r\nConnection: close\r\n\r\n';

/** Whoever sends a body more slowly than any line does is answered with that, and cut off. */
export function refuseSlowBodies(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    const { raw } = request;
    const { socket } = raw;
    const isSocket = raw.method === 'GET' && request.headers.upgrade !== undefined;
    if (raw.complete || isSocket) return;
    const began = { bytes: socket.bytesRead, ms: performance.now() };
    const looking = setInterval(() => {
      if (raw.complete) {
        clearInterval(looking);
        return;
      }
      const seconds = (performance.now() - began.ms) / 1_000;
      if (seconds < slowAfterSeconds) return;
      if ((socket.bytesRead - began.bytes) / seconds >= bytesPerSecondMin) return;
      clearInterval(looking);
      if (!reply.raw.headersSent) socket.write(tooSlow);
      socket.destroySoon();
    }, lookEveryMs);
    reply.raw.once('close', () => clearInterval(looking));
  });
}

/** How long anybody may take to say what they want, and to send all of it. */
export const patience = {
  http: { headersTimeout: 10_000, connectionsCheckingInterval: 1_000 },
  requestTimeout: 180_000,
} as const;
