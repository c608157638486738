import { fromEpochMs, type Instant } from '@kyoyo/kernel';
import type { Kysely } from 'kysely';
import type { Tables } from '../schema.ts';

type Query = Kysely<Tables>;

const selectTerms = (query: Query) => query.selectFrom('terms').selectAll();

type TermsRow = Awaited<ReturnType<ReturnType<typeof selectTerms>['execute']>>[number];

const toTerms = (row: TermsRow) => ({
  id: row.terms_id,
  institutionId: row.institution_id,
  termsVersion: row.terms_version,
  text: row.text,
  effectiveFrom: fromEpochMs(row.effective_from.getTime()),
  organisations: null,
});

interface TermsPage {
  readonly institutionId: string;
  /** The oldest version of the page before. */
  readonly cursor?: number | undefined;
  readonly limit: number;
}

/** Newest first. */
export async function listTerms(query: Query, { institutionId, cursor, limit }: TermsPage) {
  let select = selectTerms(query)
    .where('institution_id', '=', institutionId)
    .orderBy('terms_version', 'desc')
    .limit(limit + 1);
  if (cursor) select = select.where('terms_version', '<', cursor);
  const rows = await select.execute();
  const items = rows.slice(0, limit).map(toTerms);
  const last = items.at(-1);
  return { items, nextCursor: rows.length > limit && last ? String(last.termsVersion) : null };
}

/** How many organisations have accepted which version as their newest. */
export async function acceptedVersions(query: Query, institutionId: string) {
  const rows = await query
    .selectFrom('agreement')
    .where('institution_id', '=', institutionId)
    .groupBy('terms_version')
    .select(({ fn }) => ['terms_version', fn.countAll<string>().as('organisations')])
    .execute();
  return new Map(rows.map((row) => [row.terms_version, Number(row.organisations)]));
}

export const withAcceptances = (
  { items, nextCursor }: Awaited<ReturnType<typeof listTerms>>,
  accepted: ReadonlyMap<number, number>,
) => ({
  items: items.map((one) => ({ ...one, organisations: accepted.get(one.termsVersion) ?? 0 })),
  nextCursor,
  organisations: [...accepted.values()].reduce((sum, count) => sum + count, 0),
});

export async function findTerms(query: Query, termsId: string) {
  const row = await selectTerms(query).where('terms_id', '=', termsId).executeTakeFirst();
  return row && toTerms(row);
}

/** The newest version that has taken effect; 0 where none has. */
export async function versionInForce(query: Query, institutionId: string, now: Instant) {
  const { version } = await query
    .selectFrom('terms')
    .where('institution_id', '=', institutionId)
    .where('effective_from', '<=', new Date(now))
    .select(({ fn }) => fn.max('terms_version').as('version'))
    .executeTakeFirstOrThrow();
  return version ?? 0;
}
