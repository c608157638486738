import type { Bilingual, OrganisationClass } from '@kyoyo/contracts';
import { type Instant, japanDate } from '@kyoyo/kernel';
import { type Kysely, sql } from 'kysely';
import type { Tables } from '../schema.ts';

/** Organisations by id, with the class that holds today. */
export async function findOrganisations(
  query: Kysely<Tables>,
  ids: readonly string[],
  now: Instant,
) {
  const today = japanDate(now);
  const { rows } = await sql<Record<string, unknown>>`
    SELECT o.organisation_id, o.name, o.corporate_number, c.class, c.evidence,
       to_char(c.valid_from, 'YYYY-MM-DD') AS valid_from,
       to_char(c.valid_to, 'YYYY-MM-DD') AS valid_to
     FROM organisation o
     LEFT JOIN organisation_class c ON c.organisation_id = o.organisation_id
       AND c.valid_from <= ${today}::date
        AND (c.valid_to IS NULL OR c.valid_to > ${today}::date)
     WHERE o.organisation_id = ANY (${ids})`.execute(query);
  return rows.map((row) => ({
    id: row['organisation_id'] as string,
    name: row['name'] as Bilingual,
    corporateNumber: row['corporate_number'] as string | null,
    class: row['class'] as OrganisationClass | null,
    classEvidence: row['evidence'] as string | null,
    classValidFrom: row['valid_from'] as string | null,
    classValidTo: row['valid_to'] as string | null,
  }));
}
