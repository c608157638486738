import type { Instant } from '@kyoyo/kernel';
import type pg from 'pg';

/** A row that the log and a table do not agree on, as PostgreSQL writes it. */
export interface Difference {
  readonly table: string;
  /** `missing`: the log says it and the table does not have it; `extra`: the other way round. */
  readonly kind: 'missing' | 'extra';
  readonly row: string;
}

const shownMax = 1_000;

/** How a shadow's tables differ from the live ones of this schema; of each kind the first so many. */
export async function differences(
  client: pg.ClientBase,
  schema: string,
  tables: readonly string[],
  now: Instant,
): Promise<Difference[]> {
  const found: Difference[] = [];
  for (const table of tables) {
    for (const kind of ['missing', 'extra'] as const) {
      const { rows } = await client.query(
        `${differing(schema, table, kind)} ORDER BY 1 LIMIT ${shownMax}`,
        lapsing(table, now),
      );
      found.push(...rows.map(({ row }) => ({ table, kind, row })));
    }
  }
  return found;
}

/** Writes the differences into the live tables, and nothing else; returns how many rows. */
export async function repair(
  client: pg.ClientBase,
  schema: string,
  tables: readonly string[],
  now: Instant,
): Promise<number> {
  let repaired = 0;
  for (const table of tables) {
    const [live, shadow] = [`${schema}.${table}`, `pg_temp.${table}`];
    const gone = await client.query(
      `DELETE FROM ${live} l WHERE l::text IN (${differing(schema, table, 'extra')})`,
      lapsing(table, now),
    );
    const made = await client.query(
      `INSERT INTO ${live} SELECT * FROM ${shadow} s
       WHERE s::text IN (${differing(schema, table, 'missing')})`,
      lapsing(table, now),
    );
    repaired += (gone.rowCount ?? 0) + (made.rowCount ?? 0);
  }
  return repaired;
}

/** Rows as texts that one side has more often than the other. */
function differing(schema: string, table: string, kind: Difference['kind']): string {
  const standing = table === 'claim' ? 'WHERE until IS NULL OR until > $1' : '';
  const [live, shadow] = [`${schema}.${table}`, `pg_temp.${table}`].map(
    (from) => `SELECT t::text AS row FROM ${from} t ${standing}`,
  );
  return kind === 'missing' ? `(${shadow} EXCEPT ALL ${live})` : `(${live} EXCEPT ALL ${shadow})`;
}

/** A claim that has lapsed may be there or not. */
const lapsing = (table: string, now: Instant): Instant[] => (table === 'claim' ? [now] : []);
