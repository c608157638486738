import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Tables } from '../schema.ts';
import { atomsOf, gramsOf, patternOf, scriptRunsOf, searchForm } from './form.ts';

/** One word of a search: as it was asked, its form, and the forms of its parts. */
export interface SearchWord {
  readonly asked: string;
  readonly form: string;
  readonly parts: readonly string[];
  /** How many instruments have the word itself, shared or not. */
  readonly count: number;
  /** Words of the catalogue that it may have meant, where nothing has the word itself. */
  readonly similar: readonly SimilarWord[];
}

type UnreadWord = Pick<SearchWord, 'asked' | 'form' | 'parts'>;

interface SimilarWord {
  readonly word: string;
  readonly spelling: string;
}

const wordsMax = 10;

const wordsOf = (q: string): UnreadWord[] =>
  q
    .split(/[\s,、，;；]+/)
    .map((asked) => ({ asked, form: searchForm(asked), parts: atomsOf(asked) }))
    .filter(({ form }) => form !== '')
    .slice(0, wordsMax);

type Condition = RawBuilder<boolean>;
type Column = 'i.name_text' | 'i.search_text' | 'o.search_text';

const has = (column: Column, form: string): Condition =>
  sql<boolean>`${sql.ref(column)} LIKE ${patternOf(form)}`;

/** The word as it stands, or all of its parts: `FE-SEM(EDX)` also finds `FE-SEM with EDX`. */
const hasWord = (column: Column, { form, parts }: UnreadWord): Condition =>
  sql<boolean>`(${has(column, form)} OR (${sql.join(
    parts.map((part) => has(column, part)),
    sql` AND `,
  )}))`;

/** True where the word occurs in a name. */
export const inName = (word: UnreadWord): Condition => hasWord('i.name_text', word);

/** True where the word occurs in any name, technique, synonym, or in the institution's name. */
export const literally = (word: UnreadWord): Condition =>
  sql<boolean>`(${hasWord('i.search_text', word)} OR ${hasWord('o.search_text', word)})`;

/** True where the word occurs, or what it may have meant. */
export const nearly = (word: SearchWord): Condition =>
  word.similar.length === 0
    ? literally(word)
    : sql<boolean>`EXISTS (SELECT 1 FROM search_word AS s
        WHERE s.instrument_id = i.instrument_id AND s.word = ANY(${word.similar.map((one) => one.word)}))`;

/** The words of a search; those that nothing has with the nearest words there are. */
export const readWords = (query: Kysely<Tables>, q: string): Promise<SearchWord[]> =>
  Promise.all(wordsOf(q).map((word) => readWord(query, word)));

async function readWord(query: Kysely<Tables>, word: UnreadWord): Promise<SearchWord> {
  const { rows } = await sql<{ count: number }>`
    SELECT count(*) AS count FROM instrument AS i JOIN institution AS o USING (institution_id)
    WHERE ${literally(word)}`.execute(query);
  const count = rows[0]?.count ?? 0;
  return { ...word, count, similar: count > 0 ? [] : await similarWords(query, word.form) };
}

/** A part of what was asked, and how much it says of what is meant. */
export interface Piece {
  readonly word: SearchWord;
  readonly weight: number;
}

/** Of shorter ones too much is made: two Latin letters begin many words. */
const canStandAlone = (form: string): boolean =>
  form.length >= (/^[\p{Script=Latin}\p{N}]+$/u.test(form) ? 3 : 2);

/** To have one piece more counts for more than to have a rare one. */
const pieceWeight = 500;
const rarestWeight = 100;
/** What a compound is, stands at its end: a laser microscope is a microscope. */
const headWeight = 1_000;

/**
 * What can be looked for where nothing has all of the words: each word that something has, and the
 * parts of those that nothing has. A rare word says more than one that much has.
 */
export async function piecesOf(
  query: Kysely<Tables>,
  words: readonly SearchWord[],
): Promise<Piece[]> {
  const isKnown = ({ count, similar }: SearchWord): boolean => count > 0 || similar.length > 0;
  const weightOf = ({ count }: SearchWord): number =>
    pieceWeight + Math.round(rarestWeight / Math.max(1, count));
  const pieces = await Promise.all(
    words.map(async (word) => {
      if (isKnown(word)) {
        return canStandAlone(word.form) ? [{ word, weight: weightOf(word) }] : [];
      }
      const runs = word.parts.flatMap(scriptRunsOf).filter(canStandAlone);
      const parts = await Promise.all(
        runs.map((form) => readWord(query, { asked: form, form, parts: [form] })),
      );
      return parts.flatMap((part, index) =>
        isKnown(part)
          ? [{ word: part, weight: index === parts.length - 1 ? headWeight : weightOf(part) }]
          : [],
      );
    }),
  );
  return pieces.flat().slice(0, wordsMax);
}

/** Of the trigrams of the word that was asked, at least this part must be in another. */
const shareMin = 0.45;
const similarMax = 8;
/** Of a shorter word too little is left when one sign is wrong. */
const mistypedLengthMin = 4;

async function similarWords(query: Kysely<Tables>, form: string): Promise<SimilarWord[]> {
  if (form.length < mistypedLengthMin) return [];
  const grams = gramsOf(form);
  const { rows } = await sql<SimilarWord & { share: number }>`
    SELECT word, spelling, share FROM (
      SELECT word, spelling, cardinality(
        ARRAY(SELECT unnest(grams) INTERSECT SELECT unnest(${grams}::text[]))
      )::float8 / ${grams.length}::float8 AS share
      FROM (
        SELECT DISTINCT ON (word) word, spelling, grams FROM search_word
        WHERE grams && ${grams}::text[] ORDER BY word, spelling
      ) AS known
    ) AS candidate
    WHERE share >= ${shareMin} ORDER BY share DESC, length(word), word LIMIT ${similarMax}
  `.execute(query);
  const best = rows[0]?.share ?? 0;
  // What is clearly further away than the nearest is not what was meant.
  return rows.filter(({ share }) => share > best - 0.15);
}
