import { problemText } from '@kyoyo/contracts';
import { type Database, PastNotReady, type PastScope, TooManyPasts } from '@kyoyo/event-store';
import type { Instant } from '@kyoyo/kernel';
import type { FastifyRequest } from 'fastify';
import { asOfPath } from './as-of.ts';
import { languageOf, refuseWith } from './problem-reply.ts';
import type { Parts } from './service-definition.ts';

const retryAfterSeconds = 1;

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
    return refuseWith('as-of-in-future', { errors: [{ path: asOfPath, message }] });
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
