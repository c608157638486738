import { fromEpochMs, type Instant } from '@kyoyo/kernel';
import type { Kysely } from 'kysely';
import type { Tables } from '../schema.ts';

type Query = Kysely<Tables>;

interface AgreementPage {
  readonly organisationId: string;
  readonly now: Instant;
  /** The last agreement of the page before. */
  readonly cursor?: string | undefined;
  readonly limit: number;
}

/** The newest first, each with the version that its institution has in force now. */
export async function listAgreements(
  query: Query,
  { organisationId, now, cursor, limit }: AgreementPage,
) {
  let select = query
    .selectFrom('agreement')
    .selectAll()
    .select(({ selectFrom }) =>
      selectFrom('terms')
        .whereRef('terms.institution_id', '=', 'agreement.institution_id')
        .where('effective_from', '<=', new Date(now))
        .select(({ fn }) => fn.max('terms_version').as('version'))
        .as('version_in_force'),
    )
    .where('organisation_id', '=', organisationId)
    .orderBy('accepted_at', 'desc')
    .orderBy('agreement_id', 'desc')
    .limit(limit + 1);
  if (cursor) {
    select = select.where(({ eb, refTuple, selectFrom }) =>
      eb(
        refTuple('accepted_at', 'agreement_id'),
        '<',
        selectFrom('agreement')
          .select(['accepted_at', 'agreement_id'])
          .where('agreement_id', '=', cursor)
          .$asTuple('accepted_at', 'agreement_id'),
      ),
    );
  }
  const rows = await select.execute();
  const items = rows.slice(0, limit).map((row) => ({
    id: row.agreement_id,
    institutionId: row.institution_id,
    organisationId: row.organisation_id,
    contractForm: 'usage-terms' as const,
    termsVersion: row.terms_version,
    acceptedBy: row.accepted_by,
    acceptedAt: fromEpochMs(row.accepted_at.getTime()),
    versionInForce: row.version_in_force ?? row.terms_version,
  }));
  return { items, nextCursor: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
}

export async function institutionsAgreedWith(query: Query, organisationId: string) {
  const rows = await query
    .selectFrom('agreement')
    .where('organisation_id', '=', organisationId)
    .select('institution_id')
    .execute();
  return rows.map((row) => row.institution_id);
}
