import { createHash } from 'node:crypto';
import type { Identity } from '@kyoyo/contracts';
import { derivedId } from '@kyoyo/kernel';
import type { FastifyRequest } from 'fastify';
import { refuseWith } from './problem-reply.ts';

/**
 * Which command a POST is: the person and the Idempotency-Key name it, and a digest of address and
 * body tells a repeat from another use of the same key.
 */
export function idempotencyOf(request: FastifyRequest, who: Identity) {
  const key = request.headers['idempotency-key'];
  if (typeof key !== 'string' || key.length < 8 || key.length > 200) {
    return refuseWith('idempotency-key-missing');
  }
  const fingerprint = createHash('sha256')
    .update(`${request.method} ${request.url}\n`)
    .update(JSON.stringify(request.body ?? null))
    .digest('hex');
  return { commandId: derivedId('command', who.personId, key), fingerprint };
}
