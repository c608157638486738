import type { Instant } from '@kyoyo/kernel';
import type pg from 'pg';
import type { Derived } from '../declaring/derived.ts';
import { noteDerived } from './derived.ts';

/** Rows that the log and a table do not agree on, as PostgreSQL writes them. */
export interface Difference {
  readonly table: string;
  /** `missing`: the log says it and the table does not have it; `extra`: the other way round. */
  readonly kind: 'missing' | 'extra';
  readonly count: number;
  /** The first of them. */
  readonly rows: readonly string[];
}

const shownMax = 20;

/** How a shadow's tables differ from the live ones of this schema. Notes them for `repair`. */
export async function differences(
  client: pg.ClientBase,
  {
    schema,
    tables,
    derived,
    now,
  }: {
    readonly schema: string;
    readonly tables: readonly string[];
    readonly derived: readonly Derived[];
    readonly now: Instant;
  },
): Promise<Difference[]> {
  await client.query('CREATE TEMP TABLE difference ("table" text, kind text, line text)');
  for (const table of tables) {
    await client.query(
      `INSERT INTO difference
       SELECT '${table}', CASE WHEN sum(side) > 0 THEN 'missing' ELSE 'extra' END, line
       FROM (${rowsOf(`pg_temp.${table}`, 1)}
             UNION ALL ${rowsOf(`${schema}.${table}`, -1)}) AS two_sides
       GROUP BY line HAVING sum(side) <> 0`,
      table === 'claim' ? [now] : [],
    );
  }
  await noteDerived(client, schema, derived);
  const { rows } = await client.query<Difference>(
    `SELECT "table", kind, count(*), (array_agg(line ORDER BY line))[:${shownMax}] AS rows
     FROM difference GROUP BY "table", kind ORDER BY "table", kind`,
  );
  return rows;
}

/** Writes the differences into the live tables, and nothing else; returns how many rows. */
export async function repair(
  client: pg.ClientBase,
  schema: string,
  tables: readonly string[],
): Promise<number> {
  let repaired = 0;
  for (const table of tables) {
    const noted = (kind: Difference['kind']) =>
      `SELECT line FROM difference WHERE "table" = '${table}' AND kind = '${kind}'`;
    const gone = await client.query(
      `DELETE FROM ${schema}.${table} l WHERE l::text IN (${noted('extra')})`,
    );
    const made = await client.query(
      `INSERT INTO ${schema}.${table}
       SELECT * FROM pg_temp.${table} s WHERE s::text IN (${noted('missing')})`,
    );
    repaired += (gone.rowCount ?? 0) + (made.rowCount ?? 0);
  }
  return repaired;
}

/** Rows as texts. A claim that has lapsed may be there or not. */
const rowsOf = (table: string, side: 1 | -1): string =>
  `SELECT t::text AS line, ${side} AS side FROM ${table} t` +
  (table.endsWith('.claim') ? ' WHERE until IS NULL OR until > $1' : '');
