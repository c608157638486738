import type { Identity } from '@kyoyo/contracts';
import type { CommandContext, Outcome } from '@kyoyo/event-store';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { idempotencyOf } from './idempotency.ts';
import { Refused, refuseWith } from './problem-reply.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks, when an identity token came with the request. */
    identity: Identity | undefined;
  }
  interface FastifyContextConfig {
    /** Who may use this operation at all; an operation without an entry does not start. */
    access?: Access;
  }
}

/**
 * Says who may use an operation: anybody, any person who is logged in, or whom a rule lets. What
 * they may see in it is decided inside.
 */
export type Access = 'anybody' | 'person' | ((who: Identity) => boolean);

/** The person behind the request; only for operations that are not open to anybody. */
export const identityOf = (request: FastifyRequest): Identity =>
  request.identity ?? refuseWith('unauthenticated');

/** Everything a command of this request carries besides itself. */
export function commandContext(request: FastifyRequest): CommandContext {
  const who = identityOf(request);
  const { personId, organisationId } = who;
  return {
    actor: { personId, organisationId },
    correlationId: request.id,
    idempotency: idempotencyOf(request, who),
    seenVersion: seenVersion(request),
  };
}

/** If-Match carries the version of the ETag, quoted; `*` and absence mean any. */
function seenVersion(request: FastifyRequest): number | undefined {
  const header = request.headers['if-match'];
  if (header === undefined || header === '*') return undefined;
  const version = /^(?:W\/)?"?(\d{1,15})"?$/.exec(header)?.[1];
  if (version === undefined) {
    return refuseWith('malformed-request', {
      errors: [{ path: 'headers.if-match', message: header }],
    });
  }
  return Number(version);
}

/** The reply of a command that was done; a refusal goes out as its problem. */
export function replyOf<Reply>(outcome: Outcome<Reply, unknown>): Reply {
  if ('refused' in outcome) throw new Refused(outcome.refused);
  return outcome.done;
}

/** Sends a view with its version as ETag. */
export function sendVersioned(reply: FastifyReply, view: { readonly version: number }) {
  return reply.header('etag', `"${view.version}"`).send(view);
}
