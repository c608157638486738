import type pg from 'pg';
import type { Derived } from '../declaring/derived.ts';

/**
 * Makes them from a shadow's tables, which queries find before the live ones. They have names of their
 * own, or what triggers do while the live tables are repaired would be done to them.
 */
export async function addDerived(
  client: pg.ClientBase,
  schema: string,
  derived: readonly Derived[],
): Promise<void> {
  for (const { table, made, empty } of derived) {
    await client.query(`CREATE TEMP TABLE made_${table} (LIKE ${schema}.${table})`);
    await client.query(`INSERT INTO made_${table} ${made}`);
    await client.query(`DELETE FROM made_${table} WHERE ${empty}`);
  }
}

/** Rows that one side has and the other has not: by their values, for a sum is written in several ways. */
const onlyIn = (schema: string, { table, empty }: Derived, side: 'missing' | 'extra'): string => {
  const [shadow, live] = [
    `SELECT * FROM made_${table}`,
    `SELECT * FROM ${schema}.${table} WHERE NOT (${empty})`,
  ];
  return side === 'missing' ? `${shadow} EXCEPT ALL ${live}` : `${live} EXCEPT ALL ${shadow}`;
};

export async function noteDerived(
  client: pg.ClientBase,
  schema: string,
  derived: readonly Derived[],
): Promise<void> {
  for (const one of derived) {
    for (const side of ['missing', 'extra'] as const) {
      await client.query(
        `INSERT INTO difference
         SELECT '${one.table}', '${side}', t::text FROM (${onlyIn(schema, one, side)}) AS t`,
      );
    }
  }
}

/** After what they follow from was repaired, which triggers have answered; returns how many rows. */
export async function repairDerived(
  client: pg.ClientBase,
  schema: string,
  derived: readonly Derived[],
): Promise<number> {
  let repaired = 0;
  for (const one of derived) {
    const live = `${schema}.${one.table}`;
    await client.query(`DELETE FROM ${live} WHERE ${one.empty}`);
    const gone = await client.query(
      `DELETE FROM ${live} l WHERE l::text IN
         (SELECT t::text FROM (${onlyIn(schema, one, 'extra')}) AS t)`,
    );
    const columns = await writtenColumns(client, live);
    const made = await client.query(
      `INSERT INTO ${live} (${columns})
       SELECT ${columns} FROM (${onlyIn(schema, one, 'missing')}) AS t`,
    );
    repaired += (gone.rowCount ?? 0) + (made.rowCount ?? 0);
  }
  return repaired;
}

/** Without those that PostgreSQL generates. */
async function writtenColumns(client: pg.ClientBase, table: string): Promise<string> {
  const { rows } = await client.query<{ columns: string }>(
    `SELECT string_agg(attname, ', ' ORDER BY attnum) AS columns FROM pg_attribute
     WHERE attrelid = '${table}'::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = ''`,
  );
  return rows[0]?.columns ?? '';
}
