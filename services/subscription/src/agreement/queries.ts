import { fromEpochMs } from '@kyoyo/kernel';
import type { Kysely } from 'kysely';
import type { Tables } from '../schema.ts';

export async function listAgreements(query: Kysely<Tables>, organisationId: string) {
  const rows = await query
    .selectFrom('agreement')
    .selectAll()
    .where('organisation_id', '=', organisationId)
    .orderBy('accepted_at', 'desc')
    .execute();
  return rows.map((row) => ({
    id: row.agreement_id,
    institutionId: row.institution_id,
    organisationId: row.organisation_id,
    contractForm: 'usage-terms' as const,
    termsVersion: row.terms_version,
    acceptedBy: row.accepted_by,
    acceptedAt: fromEpochMs(row.accepted_at.getTime()),
  }));
}
