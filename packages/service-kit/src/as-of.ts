import {
  byRule,
  instantFromOffset,
  problemText,
  shapeRules,
  type ShapeRule,
} from '@kyoyo/contracts';
import { type Database, PastNotReady, type PastScope, TooManyPasts } from '@kyoyo/event-store';
import type { Instant } from '@kyoyo/kernel';
import type { FastifyRequest } from 'fastify';
import type { ServiceApp } from './app.ts';
import { languageOf, refuseWith } from './problem-reply.ts';
import type { Parts } from './service-definition.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** The time that is asked about; undefined for now. */
    asOf: Instant | undefined;
  }
}

const path = 'querystring.asOf';
const retryAfterSeconds = 1;

/**
 * Takes `asOf` out of the query, so that routes need not know of it. An operation that cannot be read
 * as it was refuses it: the present must not pass for the past.
 */
export function addAsOf(app: ServiceApp): void {
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
  return refuseWith('malformed-request', { errors: [{ path, message }] });
}

/** From where a request reads, and which time counts as now. */
export interface Reading<Tables> {
  readonly query: Database<Tables>['query'];
  readonly now: Instant;
}

/**
 * The tables as they are; or, where the request asks as of a time, with the streams of these scopes
 * as they stood then. Who may see what was decided before, by the tables of today.
 */
export async function readingOf<Tables>(
  request: FastifyRequest,
  { database, store, clock }: Pick<Parts<Tables>, 'database' | 'store' | 'clock'>,
  ...scopes: readonly PastScope<Tables>[]
): Promise<Reading<Tables>> {
  const { asOf } = request;
  const now = clock();
  if (asOf === undefined) return { query: database.query, now };
  if (asOf > now) {
    const message = problemText({ slug: 'as-of-in-future' }, languageOf(request));
    return refuseWith('as-of-in-future', { errors: [{ path, message }] });
  }
  try {
    return { query: await store.past.at(asOf, scopes), now: asOf };
  } catch (error) {
    if (error instanceof TooManyPasts) return refuseWith('too-many-pasts', { retryAfterSeconds });
    if (error instanceof PastNotReady) {
      const { eventsRead, eventsTotal } = error;
      return refuseWith('past-not-ready', { eventsRead, eventsTotal, retryAfterSeconds });
    }
    throw error;
  }
}
