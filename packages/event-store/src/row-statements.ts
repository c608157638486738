import type { Row } from './declaring/row.ts';
import type { BatchedStatement } from './statement-batch.ts';

type Keys = Readonly<Record<string, readonly string[] | undefined>>;

/** Rows that must not be there yet; those of one table go together. */
export const insertions = (rows: readonly Row[]): BatchedStatement[] =>
  [...Map.groupBy(rows, into)].flatMap(([text, alike]) =>
    inParts(alike.map(({ values }) => Object.values(values))).map((part) => ({
      text: `${text} VALUES ${placesOf(part)}`,
      values: part.flat(),
    })),
  );

const rowsAtOnceMax = 64;

/** In parts of few different sizes, for each is a statement of its own. */
function inParts<Item>(items: readonly Item[]): (readonly Item[])[] {
  if (items.length === 0) return [];
  const size = Math.min(rowsAtOnceMax, 2 ** Math.floor(Math.log2(items.length)));
  return [items.slice(0, size), ...inParts(items.slice(size))];
}

/** `($1, $2), ($3, $4)` */
function placesOf(rows: readonly (readonly unknown[])[]): string {
  let place = 0;
  return rows.map((row) => `(${row.map(() => `$${(place += 1)}`).join(', ')})`).join(', ');
}

/** A row as it is now, whatever it was. */
export const replacement = (row: Row, keys: Keys): BatchedStatement => {
  const values = Object.values(row.values);
  const key = keys[row.table] ?? [];
  const others = Object.keys(row.values).filter((column) => !key.includes(column));
  const set = others.map((column) => `${column} = excluded.${column}`);
  const action = set.length > 0 ? `UPDATE SET ${set.join(', ')}` : 'NOTHING';
  const insert = `${into(row)} VALUES ${placesOf([values])}`;
  return { text: `${insert} ON CONFLICT (${key.join(', ')}) DO ${action}`, values };
};

export const deletion = ({ table, values }: Row, keys: Keys): BatchedStatement => {
  const key = keys[table] ?? [];
  const conditions = key.map((column, index) => `${column} = $${index + 1}`);
  return {
    text: `DELETE FROM ${table} WHERE ${conditions.join(' AND ')}`,
    values: key.map((column) => values[column]),
  };
};

/** One row that must not be there yet, as a statement and its values. */
export const insertionOf = (row: Row): [text: string, values: unknown[]] => {
  const values = Object.values(row.values);
  return [`${into(row)} VALUES ${placesOf([values])}`, values];
};

const into = ({ table, values }: Row): string =>
  `INSERT INTO ${table} (${Object.keys(values).join(', ')})`;
