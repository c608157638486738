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
});

/** Newest first. */
export async function listTerms(query: Query, institutionId: string) {
  const rows = await selectTerms(query)
    .where('institution_id', '=', institutionId)
    .orderBy('terms_version', 'desc')
    .execute();
  return rows.map(toTerms);
}

export async function findTerms(query: Query, termsId: string) {
  const row = await selectTerms(query).where('terms_id', '=', termsId).executeTakeFirst();
  return row && toTerms(row);
}

/** The newest version that has taken effect. */
export async function versionInForce(query: Query, institutionId: string, now: Instant) {
  const terms = await listTerms(query, institutionId);
  return terms.find(({ effectiveFrom }) => effectiveFrom <= now)?.termsVersion ?? 0;
}
