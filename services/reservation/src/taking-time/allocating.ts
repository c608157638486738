import type { Statement } from '@kyoyo/event-store';
import type { Instant, Period } from '@kyoyo/kernel';
import { type Kysely, sql } from 'kysely';
import type { QuotaUse } from './quotas.ts';
import { rangeOf } from './range.ts';
import type { Tables } from '../schema.ts';

type Query = Kysely<Tables>;
type Raw = ReturnType<typeof sql>;

/** Gives a taker exactly these resources for this period; `heldUntil` is an SQL expression. */
export function allocation(
  query: Query,
  takerId: string,
  resources: readonly string[],
  period: Period,
  now: Instant,
  { heldUntil = sql`NULL`, quotas = [] }: { heldUntil?: Raw; quotas?: readonly QuotaUse[] } = {},
): Statement {
  return statement(
    query,
    sql`SELECT allocate(${takerId}, ${resources}::text[], ${rangeOf(period)}, ${heldUntil},
      ${now}, ${JSON.stringify(quotas)})`,
  );
}

/** Gives back everything that a taker has. */
export const release = (query: Query, takerId: string, now: Instant): Statement =>
  statement(query, sql`SELECT allocate(${takerId}, ARRAY[]::text[], NULL, NULL, ${now}, '[]')`);

const statement = (query: Query, raw: Raw): Statement => ({ compile: () => raw.compile(query) });
