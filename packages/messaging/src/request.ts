import type { Msg, NatsConnection } from '@nats-io/transport-node';
import type { Logger } from 'pino';
import { z } from 'zod';

const requestTimeoutMs = 5_000;

const reply = z.union([
  z.object({ answer: z.unknown() }).strict(),
  z.object({ refused: z.string() }).strict(),
]);

/** The other side answered that it could not do what was asked. */
export class RequestRefused extends Error {
  override readonly name = 'RequestRefused';
}

/** Asks whoever serves the subject; throws when nobody does, or not in time, or it refuses. */
export async function request(
  nc: NatsConnection,
  subject: string,
  body: unknown,
): Promise<unknown> {
  const message = await nc.request(subject, JSON.stringify(body), { timeout: requestTimeoutMs });
  const read = reply.parse(message.json());
  if ('refused' in read) throw new RequestRefused(`${subject}: ${read.refused}`);
  return read.answer;
}

/**
 * Answers requests on a subject; of several replicas one answers each. A body that does not fit is
 * refused with what is wrong, anything else that goes wrong without saying more than that.
 */
export function serveRequest(
  nc: NatsConnection,
  subject: string,
  handler: (body: unknown) => Promise<unknown>,
  log: Logger,
): { stop(): void } {
  const subscription = nc.subscribe(subject, {
    queue: 'kyoyo',
    callback(error, message) {
      if (error) log.warn({ err: error, subject }, 'a request could not be received');
      else void respond(message, handler, log);
    },
  });
  return { stop: () => subscription.unsubscribe() };
}

async function respond(
  message: Msg,
  handler: (body: unknown) => Promise<unknown>,
  log: Logger,
): Promise<void> {
  try {
    const answer = await handler(message.json());
    message.respond(JSON.stringify({ answer: answer ?? null }));
  } catch (error) {
    log.warn({ err: error, subject: message.subject }, 'a request failed');
    const refused = error instanceof z.ZodError ? z.prettifyError(error) : 'it failed there';
    // Throws only when the connection is closed, and then nobody waits for the answer.
    try {
      message.respond(JSON.stringify({ refused }));
    } catch (failure) {
      log.warn({ err: failure, subject: message.subject }, 'a refusal could not be sent');
    }
  }
}
