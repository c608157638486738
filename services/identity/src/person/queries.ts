import type { Bilingual, Role } from '@kyoyo/contracts';
import type pg from 'pg';

export async function findPeople(pool: pg.Pool, ids: readonly string[]) {
  const { rows } = await pool.query(
    `SELECT person_id, organisation_id, display_name, roles
     FROM member JOIN person_vault USING (person_id) WHERE person_id = ANY ($1)`,
    [ids],
  );
  return rows.map((row) => {
    const roles = row.roles as Role[];
    return { ...toPerson(row), roles, isStaff: roles.some(isOfStaff) };
  });
}

/** As many as a chooser can show; whoever looks for one types more of the name. */
const namesakesMax = 50;

/** People whose name, or its second part, begins so in either language. */
export async function findByName(pool: pg.Pool, name: string) {
  const beginning = name.toLowerCase().replaceAll(/[\s\u3000]/g, '');
  const { rows } = await pool.query(
    `SELECT person_id, organisation_id, display_name FROM member JOIN person_vault USING (person_id)
     WHERE lower(replace(display_name->>'ja', ' ', '')) LIKE $1
        OR lower(replace(display_name->>'en', ' ', '')) LIKE $1
        OR lower(split_part(display_name->>'ja', ' ', 2)) LIKE $1
        OR lower(split_part(display_name->>'en', ' ', 2)) LIKE $1
     ORDER BY display_name->>'ja', person_id LIMIT $2`,
    [`${beginning.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`, namesakesMax],
  );
  return rows.map(toPerson);
}

const staffRoles = ['facility-staff', 'facility-manager'] as const;
const isOfStaff = ({ name }: Role): boolean => staffRoles.some((one) => one === name);

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

/** Under which ages people were certified, in the order in which they came. */
export async function listCertifiedAges(
  pool: pg.Pool,
  of: { readonly organisationId: string; readonly personId: string | null },
  { cursor, limit }: { readonly cursor?: string | undefined; readonly limit: number },
) {
  const { rows } = await pool.query(
    `SELECT person_id, display_name, coalesce(bands, '[]') AS bands
     FROM member JOIN person_vault USING (person_id)
     LEFT JOIN LATERAL (
       SELECT jsonb_agg(jsonb_build_object('underYears', under_years, 'lastDay', last_day)
                        ORDER BY under_years) AS bands
       FROM age_band WHERE age_band.person_id = member.person_id) b ON true
     WHERE organisation_id = $1 AND ($2::uuid IS NULL OR person_id = $2)
       AND ($3::uuid IS NULL OR person_id > $3)
     ORDER BY person_id LIMIT $4`,
    [of.organisationId, of.personId, cursor, limit + 1],
  );
  const items = rows.slice(0, limit).map((row) => ({
    personId: row.person_id as string,
    displayName: row.display_name as Bilingual,
    bands: row.bands as { underYears: number; lastDay: string }[],
  }));
  return { items, nextCursor: rows.length > limit ? (items.at(-1)?.personId ?? null) : null };
}

/** Who works at an institution; not those who may do so everywhere. */
export async function listStaff(pool: pg.Pool, institutionId: string): Promise<string[]> {
  const { rows } = await pool.query(
    `SELECT person_id FROM member WHERE roles @> $1::jsonb OR roles @> $2::jsonb
     ORDER BY person_id LIMIT 500`,
    staffRoles.map((name) => JSON.stringify([{ name, institutionId }])),
  );
  return rows.map((row) => row.person_id as string);
}

export interface Credentials {
  readonly personId: string;
  readonly passwordHash: string;
}

/** `email` in lower case. */
export async function findCredentials(
  pool: pg.Pool,
  email: string,
): Promise<Credentials | undefined> {
  const { rows } = await pool.query(
    'SELECT person_id, password_hash FROM person_vault WHERE email = $1',
    [email],
  );
  const row = rows[0];
  return row && { personId: row.person_id, passwordHash: row.password_hash };
}

/** Everybody who can log in, for the chooser of the demonstration: colleagues beside each other. */
export async function listDemoPeople(pool: pg.Pool) {
  const { rows } = await pool.query(
    `SELECT v.email, v.display_name, o.name AS organisation, m.roles
     FROM person_vault v JOIN member m USING (person_id) JOIN organisation o USING (organisation_id)
     ORDER BY v.person_id`,
  );
  return rows.map((row) => ({
    email: row.email as string,
    displayName: row.display_name as Bilingual,
    organisation: row.organisation as Bilingual,
    roles: [...new Set((row.roles as Role[]).map(({ name }) => name))].toSorted(),
  }));
}

/** Whether an institution has a manager who could decide something. */
export async function isManaged(pool: pg.Pool, institutionId: string): Promise<boolean> {
  const { rows } = await pool.query('SELECT FROM member WHERE roles @> $1::jsonb LIMIT 1', [
    JSON.stringify([{ name: 'facility-manager', institutionId }]),
  ]);
  return rows.length > 0;
}
