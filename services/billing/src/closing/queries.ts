import type { Kysely } from 'kysely';
import type { Tables } from '../schema.ts';
import type { Closed } from './tables.ts';

/** Closed months, the latest first, and what is said of the books of an institution. */
export async function readBooks(query: Kysely<Tables>, institutionId: string) {
  const closed = await query
    .selectFrom('closed_month')
    .where('institution_id', '=', institutionId)
    .select('data')
    .orderBy('month', 'desc')
    .limit(240)
    .execute();
  const proposed = await query
    .selectFrom('closing_proposal')
    .where('institution_id', '=', institutionId)
    .select('data')
    .executeTakeFirst();
  const mappings = await query
    .selectFrom('account_mapping')
    .where('institution_id', '=', institutionId)
    .select(['program', 'from_month', 'accounts'])
    .orderBy('program')
    .orderBy('from_month', 'desc')
    .limit(200)
    .execute();
  const partners = await query
    .selectFrom('research_partner')
    .where('institution_id', '=', institutionId)
    .select(['type', 'evidence', 'effective_from as effectiveFrom'])
    .orderBy('effective_from', 'desc')
    .limit(50)
    .execute();
  return {
    closed: closed.map(({ data }) => data as Closed),
    proposed: proposed?.data ?? null,
    mappings: mappings.map(({ program, from_month: fromMonth, accounts }) => ({
      program,
      fromMonth,
      accounts: { ...accounts },
    })),
    partners,
  };
}
