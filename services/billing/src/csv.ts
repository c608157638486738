import type { Language } from '@kyoyo/contracts';
import { epochMs, fromEpochMs, type Instant } from '@kyoyo/kernel';
import type { Kysely } from 'kysely';
import type { Tables } from './schema.ts';

/** The name of whatever is called by an id, in the language of the file. */
export type NameOf = (id: string) => string;

/** A column's name in a program's words and in Japanese, and what stands in it. */
export type Column<Row> = readonly [name: string, ja: string, of: (row: Row) => string | number];

/** What is not known here is called by its id. */
export async function namesOf(
  query: Kysely<Tables>,
  ids: readonly string[],
  language: Language,
): Promise<NameOf> {
  if (ids.length === 0) return (id) => id;
  const rows = await query
    .selectFrom('instrument')
    .where('instrument_id', 'in', ids)
    .select(['instrument_id as id', 'name'])
    .unionAll(query.selectFrom('quoted_organisation').where('id', 'in', ids).select(['id', 'name']))
    .unionAll(query.selectFrom('quoted_institution').where('id', 'in', ids).select(['id', 'name']))
    .execute();
  const names = new Map(rows.map(({ id, name }) => [id, name[language]]));
  return (id) => names.get(id) ?? id;
}

/** With the mark by which spreadsheets know UTF-8. */
export const csv = <Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  language: Language,
): string => csvHead(columns, language) + csvRows(columns, rows);

export const csvHead = <Row>(columns: readonly Column<Row>[], language: Language): string =>
  `\uFEFF${columns.map(([name, ja]) => (language === 'ja' ? ja : name)).join()}\r\n`;

export const csvRows = <Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string =>
  rows.map((row) => `${columns.map(([, , of]) => cell(of(row))).join()}\r\n`).join('');

/** Nothing that a spreadsheet would take for a formula; a number may be negative. */
function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = /^'*[=+\-@＝＋－＠\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** `2026-11-20 16:00`, on Japan's clock. */
export const japanTime = (at: Instant): string =>
  fromEpochMs(epochMs(at) + 9 * 3_600_000)
    .slice(0, 16)
    .replace('T', ' ');
