import type { InstrumentDescription } from '@kyoyo/contracts';
import type { Statement } from '@kyoyo/event-store';
import type { Kysely } from 'kysely';
import type { Tables } from './schema.ts';
import { atomsOf, gramsOf, searchForm, searchText } from './search-form.ts';
import { synonymsCompiled, synonymsOf } from './synonyms.ts';

type Searched = Pick<InstrumentDescription, 'name' | 'category' | 'aliases' | 'techniques'> &
  Partial<Pick<InstrumentDescription, 'sampleKinds' | 'location'>>;

/** Changes with how things are indexed, so that what was indexed before is indexed anew. */
const searchIndexVersion = `2 ${synonymsCompiled}`;

/** The columns that searching an instrument reads. */
export function searchColumns({
  name,
  category,
  aliases,
  techniques,
  sampleKinds = [],
  location,
}: Searched) {
  const names = [name.ja, name.en, ...aliases];
  const said = [...names, ...techniques, category];
  return {
    name_text: searchText(names),
    search_text: searchText([
      ...said,
      ...sampleKinds,
      ...(location ? [location.ja, location.en] : []),
      ...synonymsOf(said),
    ]),
    search_version: searchIndexVersion,
  };
}

const wordLengthMin = 3;

/** Writes anew which words an instrument has, for those who mistype them. */
export function searchWordStatements(
  query: Kysely<Tables>,
  instrumentId: string,
  { name, category, aliases, techniques }: Searched,
): Statement[] {
  const said = [name.ja, name.en, ...aliases, ...techniques, category];
  const texts = [...said, ...synonymsOf(said)];
  const spellings = new Map<string, string>();
  // A word inside a text has no spelling of its own but its form.
  for (const text of texts) {
    for (const atom of atomsOf(text)) if (!spellings.has(atom)) spellings.set(atom, atom);
  }
  for (const text of texts.toReversed()) spellings.set(searchForm(text), text);
  const rows = [...spellings]
    .filter(([word]) => word.length >= wordLengthMin)
    .map(([word, spelling]) => ({
      instrument_id: instrumentId,
      word,
      spelling,
      grams: gramsOf(word),
    }));
  const clear = query.deleteFrom('search_word').where('instrument_id', '=', instrumentId);
  return rows.length === 0 ? [clear] : [clear, query.insertInto('search_word').values(rows)];
}

/** Indexes what was indexed in an earlier way, and what came from before there was an index. */
export async function renewSearchIndex(query: Kysely<Tables>): Promise<void> {
  const institutions = await query
    .selectFrom('institution')
    .selectAll()
    .where('search_text', '=', '')
    .execute();
  for (const { institution_id, name } of institutions) {
    await query
      .updateTable('institution')
      .set({ search_text: searchText([name.ja, name.en]) })
      .where('institution_id', '=', institution_id)
      .execute();
  }
  const instruments = await query
    .selectFrom('instrument')
    .select(['instrument_id', 'name', 'category', 'location', 'techniques', 'details'])
    .where('search_version', '!=', searchIndexVersion)
    .execute();
  for (const { instrument_id, details, ...row } of instruments) {
    const searched = { ...row, ...details };
    await query.transaction().execute(async (tx) => {
      for (const statement of searchWordStatements(tx, instrument_id, searched)) {
        await tx.executeQuery(statement.compile());
      }
      await tx
        .updateTable('instrument')
        .set(searchColumns(searched))
        .where('instrument_id', '=', instrument_id)
        .execute();
    });
  }
}
