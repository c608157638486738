import type { Instant } from '@kyoyo/kernel';
import { type Kysely, type RawBuilder, sql } from 'kysely';
import { selectInstrument, toView } from '../instrument/queries.ts';
import type { Tables } from '../schema.ts';
import { inName, literally, nearly, piecesOf, readWords, type SearchWord } from './words.ts';

type Query = Kysely<Tables>;
type Condition = RawBuilder<boolean>;

export interface InstrumentSearch {
  readonly q?: string | undefined;
  readonly institutionIds?: readonly string[] | undefined;
  readonly networkIds?: readonly string[] | undefined;
  readonly category?: string | undefined;
  readonly technique?: string | undefined;
  /** Of the last one of the page before: its rank and id. */
  readonly cursor?: { readonly rank: number; readonly id: string } | undefined;
  readonly limit: number;
}

/** What can be filtered by, each with counts that do not look at its own choice. */
type Facet = 'category' | 'technique' | 'institution' | 'network';

const matches = ['name', 'synonym', 'similar'] as const;

/** What an instrument must have, and which of those that do comes first: the lowest rank. */
interface Fit {
  readonly condition: Condition;
  readonly rank: RawBuilder<number>;
  /** Nothing has all that was asked; some of it is enough. */
  readonly partial: boolean;
}

/** Shared instruments in one list, from every institution: those whose name it is come first. */
export async function searchInstruments(query: Query, search: InstrumentSearch, now: Instant) {
  const words = await readWords(query, search.q ?? '');
  const whole = wholeFit(search, words);
  const found = await countFound(query, conditionOf(search, whole));
  const fit = found > 0 ? whole : ((await partialFit(query, words)) ?? whole);
  const [items, total, categories, techniques, institutions, networks] = await Promise.all([
    foundInstruments(query, search, fit, now),
    fit.partial ? countFound(query, conditionOf(search, fit)) : found,
    countBy(query, sql`i.category`, conditionOf(search, fit, 'category')),
    countTechniques(query, conditionOf(search, fit, 'technique')),
    countInstitutions(query, conditionOf(search, fit, 'institution')),
    countNetworks(query, conditionOf(search, fit, 'network')),
  ]);
  const last = items.length > search.limit ? items[search.limit - 1] : undefined;
  return {
    items: items.slice(0, search.limit).map(({ rank, ...item }) => ({
      ...item,
      match: fit.partial ? ('partial' as const) : (matches[rank] ?? 'similar'),
    })),
    nextCursor: last ? `${last.rank}.${last.id}` : null,
    total,
    partial: fit.partial && total > 0,
    facets: { categories, techniques, institutions, networks },
    similarWords: words
      .filter(({ similar }) => similar.length > 0)
      .map(({ asked, similar }) => ({ asked, found: similar.map(({ spelling }) => spelling) })),
  };
}

/** All words, in a name or elsewhere. Signs alone, in which is no letter, are had by nothing. */
function wholeFit({ q = '' }: InstrumentSearch, words: readonly SearchWord[]): Fit {
  const nothingMeant = words.length === 0 && q.trim() !== '';
  return {
    condition: nothingMeant ? sql<boolean>`false` : all(words.map(nearly)),
    rank: sql<number>`CASE WHEN ${all(words.map(inName))} THEN 0
      WHEN ${all(words.map(literally))} THEN 1 ELSE 2 END`,
    partial: false,
  };
}

/** Some of the words; undefined where there is nothing to leave out. */
async function partialFit(query: Query, words: readonly SearchWord[]): Promise<Fit | undefined> {
  const pieces = await piecesOf(query, words);
  const isWhole = pieces.length === words.length && words.length < 2;
  if (pieces.length === 0 || (isWhole && pieces[0]?.word === words[0])) return undefined;
  const lacking = pieces.map(
    ({ word, weight }) => sql`CASE WHEN ${nearly(word)} THEN 0 ELSE ${weight}::int END`,
  );
  return {
    condition: sql<boolean>`(${sql.join(
      pieces.map(({ word }) => nearly(word)),
      sql` OR `,
    )})`,
    rank: sql<number>`(${sql.join(lacking, sql` + `)})`,
    partial: true,
  };
}

const all = (conditions: readonly Condition[]): Condition =>
  conditions.length === 0
    ? sql<boolean>`true`
    : sql<boolean>`(${sql.join(conditions, sql` AND `)})`;

/** What is shared, or is about to be again, and fits every filter but that of the facet. */
function conditionOf(
  { institutionIds, networkIds, category, technique }: InstrumentSearch,
  fit: Fit,
  except?: Facet,
): Condition {
  const conditions = [sql<boolean>`i.status IN ('approved', 'suspended')`, fit.condition];
  if (institutionIds && except !== 'institution') {
    conditions.push(sql<boolean>`i.institution_id = ANY(${institutionIds}::uuid[])`);
  }
  if (networkIds && except !== 'network') {
    conditions.push(sql<boolean>`i.institution_id IN (
      SELECT m.institution_id FROM network_member AS m WHERE m.network_id = ANY(${networkIds}::uuid[]))`);
  }
  if (category !== undefined && except !== 'category') {
    conditions.push(sql<boolean>`i.category = ${category}`);
  }
  if (technique !== undefined && except !== 'technique') {
    conditions.push(sql<boolean>`${technique} = ANY(i.techniques)`);
  }
  return all(conditions);
}

async function foundInstruments(query: Query, search: InstrumentSearch, fit: Fit, now: Instant) {
  const { rank } = fit;
  let select = selectInstrument(query, now)
    .select(rank.as('rank'))
    .where(conditionOf(search, fit))
    .orderBy('rank')
    .orderBy('i.instrument_id')
    .limit(search.limit + 1);
  const { cursor } = search;
  if (cursor) {
    select = select.where(
      sql<boolean>`(${rank}, i.instrument_id) > (${cursor.rank}::int, ${cursor.id}::uuid)`,
    );
  }
  const rows = await select.execute();
  return rows.map((row) => ({ ...toView(row), rank: row.rank }));
}

const found = sql`instrument AS i JOIN institution AS o USING (institution_id)`;
const choicesMax = 60;

async function countFound(query: Query, condition: Condition): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    SELECT count(*) AS count FROM ${found} WHERE ${condition}`.execute(query);
  return rows[0]?.count ?? 0;
}

interface Choice {
  readonly value: string;
  readonly count: number;
}

async function countBy(
  query: Query,
  column: RawBuilder<unknown>,
  condition: Condition,
): Promise<Choice[]> {
  const { rows } = await sql<Choice>`
    SELECT ${column} AS value, count(*) AS count FROM ${found} WHERE ${condition}
    GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT ${choicesMax}`.execute(query);
  return rows;
}

async function countTechniques(query: Query, condition: Condition): Promise<Choice[]> {
  const { rows } = await sql<Choice>`
    SELECT technique AS value, count(*) AS count
    FROM ${found} CROSS JOIN LATERAL unnest(i.techniques) AS technique WHERE ${condition}
    GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT ${choicesMax}`.execute(query);
  return rows;
}

interface NamedChoice {
  readonly id: string;
  readonly name: { ja: string; en: string };
  readonly count: number;
}

async function countInstitutions(query: Query, condition: Condition): Promise<NamedChoice[]> {
  const { rows } = await sql<NamedChoice>`
    SELECT institution_id AS id, name, count FROM institution JOIN (
      SELECT i.institution_id, count(*) AS count FROM ${found} WHERE ${condition} GROUP BY 1
    ) AS counted USING (institution_id) ORDER BY count DESC, institution_id`.execute(query);
  return rows;
}

async function countNetworks(query: Query, condition: Condition): Promise<NamedChoice[]> {
  const { rows } = await sql<NamedChoice>`
    SELECT network_id AS id, name, count FROM network JOIN (
      SELECT m.network_id, count(*) AS count FROM ${found}
      JOIN network_member AS m USING (institution_id) WHERE ${condition} GROUP BY 1
    ) AS counted USING (network_id) ORDER BY count DESC, network_id`.execute(query);
  return rows;
}
