import type { IssuedQuote } from '@kyoyo/contracts';
import { fromEpochMs, type Instant, rational, toYen } from '@kyoyo/kernel';
import type { Kysely } from 'kysely';
import type { Tables } from '../schema.ts';
import type { Whose } from '../whose.ts';

type Query = Kysely<Tables>;

const selectQuote = (query: Query) =>
  query.selectFrom('issued_quote').select(['quote_id', 'issued_at', 'data', 'version']);

type Row = Awaited<ReturnType<ReturnType<typeof selectQuote>['execute']>>[number];

export interface QuoteView extends IssuedQuote {
  readonly id: string;
  readonly status: 'valid' | 'expired';
  readonly taxInside: boolean;
  readonly issuedAt: Instant;
  readonly version: number;
}

/** Its last day is over when it is, whether or not the log says so by then. */
const toView =
  (now: Instant) =>
  (row: Row): QuoteView => ({
    id: row.quote_id,
    status: now < row.data.validUntil ? 'valid' : 'expired',
    taxInside: isTaxInside(row.data),
    issuedAt: fromEpochMs(row.issued_at.getTime()),
    version: row.version,
    ...row.data,
  });

function isTaxInside({ lines, totals }: IssuedQuote): boolean {
  const sum = rational.sum(lines.map(({ amount }) => rational.parseRational(amount)));
  return totals.tax !== 0 && toYen(sum, 'half-up') === totals.total;
}

export async function findQuote(query: Query, quoteId: string, now: Instant) {
  const row = await selectQuote(query).where('quote_id', '=', quoteId).executeTakeFirst();
  return row && toView(now)(row);
}

interface QuoteFilter extends Whose {
  readonly cursor?: string | undefined;
  readonly limit: number;
}

/** The newest first; the cursor is the id of the last quote of the page before. */
export async function listQuotes(
  query: Query,
  { column, value, cursor, limit }: QuoteFilter,
  now: Instant,
) {
  let select = selectQuote(query)
    .where(column, '=', value)
    .orderBy('issued_at', 'desc')
    .orderBy('quote_id', 'desc')
    .limit(limit + 1);
  if (cursor) {
    select = select.where(({ eb, refTuple, selectFrom }) =>
      eb(
        refTuple('issued_at', 'quote_id'),
        '<',
        selectFrom('issued_quote')
          .select(['issued_at', 'quote_id'])
          .where('quote_id', '=', cursor)
          .$asTuple('issued_at', 'quote_id'),
      ),
    );
  }
  const rows = await select.execute();
  const items = rows.slice(0, limit).map(toView(now));
  return { items, nextCursor: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
}
