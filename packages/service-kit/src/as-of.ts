import { byRule, instantFromOffset, type ShapeRule, shapeRules } from '@kyoyo/contracts';
import type { Instant } from '@kyoyo/kernel';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { languageOf, refuseWith } from './problem-reply.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** The time that is asked about; undefined for now. */
    asOf: Instant | undefined;
  }
}

/** How the field is named in a refusal. */
export const asOfPath = 'querystring.asOf';

/**
 * Takes `asOf` out of the query, so that routes need not know of it. An operation that cannot be read
 * as it was refuses it: the present must not pass for the past.
 */
export function addAsOf(app: FastifyInstance): void {
  app.decorateRequest('asOf', undefined);
  app.addHook('preValidation', async (request) => {
    const { config } = request.routeOptions;
    const query = request.query as Record<string, unknown> | undefined;
    if (config?.operation === undefined || query?.['asOf'] === undefined) return;
    const { asOf, ...rest } = query;
    if (!config.asOf) return refuseField(request, 'no-past-here');
    const read = instantFromOffset.safeParse(asOf);
    if (!read.success) {
      const isText =
        typeof asOf === 'string' && /^\d{4}-\d\d-\d\dT.*(Z|[+-]\d\d:?\d\d)$/i.test(asOf);
      return refuseField(request, byRule(isText ? 'no-such-time' : 'time-with-offset'));
    }
    request.asOf = read.data;
    request.query = rest;
  });
}

function refuseField(request: FastifyRequest, rule: ShapeRule): never {
  const message = shapeRules[rule][languageOf(request)];
  return refuseWith('malformed-request', { errors: [{ path: asOfPath, message }] });
}
