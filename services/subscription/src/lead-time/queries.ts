import type { ContractForm } from '@kyoyo/contracts';
import { fromEpochMs } from '@kyoyo/kernel';
import { type Kysely, sql } from 'kysely';
import type { Tables } from '../schema.ts';

interface LeadTime {
  readonly id: string;
  readonly form: ContractForm;
  readonly organisation_id: string;
  readonly confidential: boolean;
  readonly consulted_at: Date | null;
  readonly agreed_at: Date;
  readonly first_run_at: Date | null;
}

/**
 * Each contract of an institution with the first consultation that its organisation had there before
 * it, and the first run under it.
 */
const leadTimes = (institutionId: string) => sql`
  SELECT c.*,
    (SELECT min(opened_at) FROM consulted
     WHERE consulted.institution_id = ${institutionId}
       AND consulted.organisation_id = c.organisation_id
       AND opened_at <= c.agreed_at) AS consulted_at,
    (SELECT min(started_at) FROM attributed
     WHERE attributed.contract_id = c.contract_id AND started_at >= c.agreed_at) AS first_run_at
  FROM (
    SELECT agreement_id AS id, agreement_id AS contract_id, organisation_id,
      'usage-terms' AS form, first_accepted_at AS agreed_at, false AS confidential
    FROM agreement WHERE institution_id = ${institutionId}
    UNION ALL
    SELECT research_id, contract_id,
      (state->'newest'->'organisationIds'->>0)::uuid, form, agreed_at,
      coalesce((state->'agreed'->'content'->'secrecy'->>'confidential')::boolean, false)
    FROM research WHERE institution_id = ${institutionId}
      AND agreed_at IS NOT NULL AND form <> 'umbrella'
  ) AS c`;

const median = (days: ReturnType<typeof sql>) =>
  sql`round((percentile_cont(0.5) WITHIN GROUP (ORDER BY ${days}))::numeric, 1)::float8`;
const daysBetween = (from: string, to: string) =>
  sql`extract(epoch FROM (${sql.ref(to)} - ${sql.ref(from)})) / 86400`;

/** By form of contract, in days; half of them were faster. */
export async function mediansOf(query: Kysely<Tables>, institutionId: string) {
  const { rows } = await sql<{
    form: ContractForm;
    contracts: number;
    to_agreed: number | null;
    to_run: number | null;
    whole: number | null;
  }>`SELECT form, count(*)::int AS contracts,
      ${median(daysBetween('consulted_at', 'agreed_at'))} AS to_agreed,
      ${median(daysBetween('agreed_at', 'first_run_at'))} AS to_run,
      ${median(daysBetween('consulted_at', 'first_run_at'))} AS whole
    FROM (${leadTimes(institutionId)}) AS l GROUP BY form ORDER BY form`.execute(query);
  return rows.map((row) => ({
    form: row.form,
    contracts: row.contracts,
    consultedToAgreed: row.to_agreed,
    agreedToFirstRun: row.to_run,
    consultedToFirstRun: row.whole,
  }));
}

/** The newest contract first; the cursor is the last one of the page before. */
export async function listLeadTimes(
  query: Kysely<Tables>,
  {
    institutionId,
    cursor,
    limit,
    isOfInstitution,
  }: {
    readonly institutionId: string;
    readonly cursor?: string | undefined;
    readonly limit: number;
    /** Others do not hear with whom a secret contract is. */
    readonly isOfInstitution: boolean;
  },
) {
  const { rows } = await sql<LeadTime>`
    WITH all_of_them AS (${leadTimes(institutionId)})
    SELECT * FROM all_of_them
    WHERE ${cursor ?? null}::uuid IS NULL OR (agreed_at, id) <
      (SELECT agreed_at, id FROM all_of_them WHERE id = ${cursor ?? null})
    ORDER BY agreed_at DESC, id DESC LIMIT ${limit + 1}`.execute(query);
  const items = rows.slice(0, limit).map((row) => ({
    contractId: row.id,
    form: row.form,
    organisationId: row.confidential && !isOfInstitution ? null : row.organisation_id,
    consultedAt: row.consulted_at && fromEpochMs(row.consulted_at.getTime()),
    agreedAt: fromEpochMs(row.agreed_at.getTime()),
    firstRunAt: row.first_run_at && fromEpochMs(row.first_run_at.getTime()),
  }));
  return { items, nextCursor: rows.length > limit ? (items.at(-1)?.contractId ?? null) : null };
}
