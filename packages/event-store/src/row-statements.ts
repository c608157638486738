import type { Row } from './declaring/row.ts';
import type { BatchedStatement } from './statement-batch.ts';

type Keys = Readonly<Record<string, readonly string[] | undefined>>;

/** A row that must not be there yet. */
export const insertion = ({ table, values }: Row): BatchedStatement => {
  const columns = Object.keys(values);
  return { text: insertText(table, columns), values: Object.values(values) };
};

/** A row as it is now, whatever it was. */
export const replacement = ({ table, values }: Row, keys: Keys): BatchedStatement => {
  const columns = Object.keys(values);
  const key = keys[table] ?? [];
  const others = columns.filter((column) => !key.includes(column));
  const set = others.map((column) => `${column} = excluded.${column}`);
  const action = set.length > 0 ? `UPDATE SET ${set.join(', ')}` : 'NOTHING';
  const text = `${insertText(table, columns)} ON CONFLICT (${key.join(', ')}) DO ${action}`;
  return { text, values: Object.values(values) };
};

export const deletion = ({ table, values }: Row, keys: Keys): BatchedStatement => {
  const key = keys[table] ?? [];
  const conditions = key.map((column, index) => `${column} = $${index + 1}`);
  return {
    text: `DELETE FROM ${table} WHERE ${conditions.join(' AND ')}`,
    values: key.map((column) => values[column]),
  };
};

const insertText = (table: string, columns: readonly string[]): string =>
  `INSERT INTO ${table} (${columns.join(', ')}) ` +
  `VALUES (${columns.map((_, index) => `$${index + 1}`).join(', ')})`;
