import type { Bilingual, OrganisationClass, Role } from '@kyoyo/contracts';
import { type Instant, japanDate } from '@kyoyo/kernel';
import type pg from 'pg';

const organisationColumns = `
  o.organisation_id, o.name, o.corporate_number, c.class, c.evidence,
  to_char(c.valid_from, 'YYYY-MM-DD') AS valid_from, to_char(c.valid_to, 'YYYY-MM-DD') AS valid_to`;

/** Organisations by id, with the class that holds today. */
export async function findOrganisations(pool: pg.Pool, ids: readonly string[], now: Instant) {
  const { rows } = await pool.query(
    `SELECT ${organisationColumns} FROM organisation o
     LEFT JOIN organisation_class c ON c.organisation_id = o.organisation_id
       AND c.valid_from <= $2::date AND (c.valid_to IS NULL OR c.valid_to > $2::date)
     WHERE o.organisation_id = ANY ($1)`,
    [ids, japanDate(now)],
  );
  return rows.map((row) => ({
    id: row.organisation_id as string,
    name: row.name as Bilingual,
    corporateNumber: row.corporate_number as string | null,
    class: row.class as OrganisationClass | null,
    classEvidence: row.evidence as string | null,
    classValidFrom: row.valid_from as string | null,
    classValidTo: row.valid_to as string | null,
  }));
}

export async function findPeople(pool: pg.Pool, ids: readonly string[]) {
  const { rows } = await pool.query(
    `SELECT person_id, organisation_id, display_name, EXISTS (
       SELECT FROM role_held r WHERE r.person_id = m.person_id AND ${isStaffRole}) AS is_staff
     FROM member m JOIN person_vault USING (person_id) WHERE person_id = ANY ($1)`,
    [ids],
  );
  return rows.map((row) => ({ ...toPerson(row), isStaff: row.is_staff as boolean }));
}

const isStaffRole = `name IN ('facility-staff', 'facility-manager')`;

const toPerson = (row: pg.QueryResultRow) => ({
  id: row['person_id'] as string,
  organisationId: row['organisation_id'] as string,
  displayName: row['display_name'] as Bilingual,
});

/** The other members of one's organisation, in the order in which they came. */
export async function listColleagues(
  pool: pg.Pool,
  who: { readonly personId: string; readonly organisationId: string },
  { cursor, limit }: { readonly cursor?: string | undefined; readonly limit: number },
) {
  const { rows } = await pool.query(
    `SELECT person_id, organisation_id, display_name
     FROM member JOIN person_vault USING (person_id)
     WHERE organisation_id = $1 AND person_id <> $2 AND ($3::uuid IS NULL OR person_id > $3)
     ORDER BY person_id LIMIT $4`,
    [who.organisationId, who.personId, cursor, limit + 1],
  );
  const items = rows.slice(0, limit).map(toPerson);
  return { items, nextCursor: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
}

/** Who works at an institution; not those who may do so everywhere. */
export async function listStaff(pool: pg.Pool, institutionId: string): Promise<string[]> {
  const { rows } = await pool.query(
    `SELECT DISTINCT person_id FROM role_held
     WHERE institution_id = $1 AND ${isStaffRole}
     ORDER BY person_id LIMIT 500`,
    [institutionId],
  );
  return rows.map((row) => row.person_id as string);
}

export async function findRoles(pool: pg.Pool, personId: string): Promise<Role[]> {
  const { rows } = await pool.query(
    'SELECT name, institution_id FROM role_held WHERE person_id = $1 ORDER BY name, institution_id',
    [personId],
  );
  return rows.map((row) => ({
    name: row.name,
    ...(row.institution_id ? { institutionId: row.institution_id } : {}),
  }));
}

export interface Credentials {
  readonly personId: string;
  readonly passwordHash: string;
}

export async function findCredentials(
  pool: pg.Pool,
  email: string,
): Promise<Credentials | undefined> {
  const { rows } = await pool.query(
    'SELECT person_id, password_hash FROM person_vault WHERE email = lower($1)',
    [email],
  );
  const row = rows[0];
  return row && { personId: row.person_id, passwordHash: row.password_hash };
}

/** Everybody who can log in, for the chooser of the demonstration. */
export async function listDemoPeople(pool: pg.Pool) {
  const { rows } = await pool.query(
    `SELECT v.email, v.display_name, o.name AS organisation,
       coalesce((SELECT json_agg(DISTINCT r.name) FROM role_held r
                 WHERE r.person_id = v.person_id), '[]') AS roles
     FROM person_vault v JOIN member USING (person_id) JOIN organisation o USING (organisation_id)
     ORDER BY v.person_id`,
  );
  return rows.map((row) => ({
    email: row.email as string,
    displayName: row.display_name as Bilingual,
    organisation: row.organisation as Bilingual,
    roles: row.roles as Role['name'][],
  }));
}
