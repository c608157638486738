import type { InsertType, UpdateType } from 'kysely';

/** One row of a table, whole. */
export interface Row<Tables = Record<string, unknown>> {
  readonly table: keyof Tables & string;
  readonly values: Readonly<Record<string, unknown>>;
}

/** Every column, as it is written: JSON and ranges as text, times in RFC 3339. */
export type RowValues<Table> = {
  readonly [Column in keyof Table]: Exclude<
    InsertType<Table[Column]> | UpdateType<Table[Column]>,
    undefined
  >;
};

/** Tables with the columns that tell their rows apart. */
export type KeysOf<Tables> = {
  readonly [Table in keyof Tables & string]?: readonly (keyof Tables[Table] & string)[];
};

/** What turns one set of rows into another. */
export interface RowChanges {
  readonly gone: readonly Row[];
  readonly added: readonly Row[];
  /** With what they are now. */
  readonly changed: readonly Row[];
}

/** Throws where two rows of a set have the same key: the declaration is wrong. */
export function rowChanges(
  before: readonly Row[],
  after: readonly Row[],
  keys: Readonly<Record<string, readonly string[] | undefined>>,
): RowChanges {
  const known = byKey(before, keys);
  const added: Row[] = [];
  const changed: Row[] = [];
  for (const [key, row] of byKey(after, keys)) {
    const was = known.get(key);
    if (!was) added.push(row);
    else if (JSON.stringify(was.values) !== JSON.stringify(row.values)) changed.push(row);
    known.delete(key);
  }
  return { gone: [...known.values()], added, changed };
}

function byKey(
  rows: readonly Row[],
  keys: Readonly<Record<string, readonly string[] | undefined>>,
): Map<string, Row> {
  const found = new Map<string, Row>();
  for (const row of rows) {
    const columns = keys[row.table];
    if (!columns) throw new Error(`${row.table} is not among the tables of the stream`);
    const key = [row.table, ...columns.map((column) => row.values[column])].join('\n');
    if (found.has(key)) throw new Error(`Two rows have the same key: ${key}`);
    found.set(key, row);
  }
  return found;
}
