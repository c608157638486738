import type { InstrumentDescription } from '@kyoyo/contracts';
import { atomsOf, gramsOf, searchForm, searchText } from './form.ts';
import { synonymsCompiled, synonymsOf } from './synonyms.ts';

/** Counted up when instruments are indexed in another way, or their rows show something new. */
const way = 4;
/** Of the way and the date of the synonyms: what has another form is indexed anew. */
export const indexForm = way * 100_000_000 + Number(synonymsCompiled.replaceAll('-', ''));

/** The columns that searching an instrument reads. */
export function searchColumns(description: InstrumentDescription) {
  const { name, aliases, sampleKinds, location } = description;
  const said = saidOf(description);
  return {
    name_text: searchText([name.ja, name.en, ...aliases]),
    search_text: searchText([
      ...said,
      ...sampleKinds,
      location.ja,
      location.en,
      ...synonymsOf(said),
    ]),
  };
}

/** What it is called and does: what synonyms are looked for of. */
const saidOf = ({ name, aliases, techniques, category }: InstrumentDescription): string[] => [
  name.ja,
  name.en,
  ...aliases,
  ...techniques,
  category,
];

const wordLengthMin = 3;

/** Which words an instrument has, for those who mistype them. */
export function searchWords(description: InstrumentDescription) {
  const said = saidOf(description);
  const texts = [...said, ...synonymsOf(said)];
  const spellings = new Map<string, string>();
  // A word inside a text has no spelling of its own but its form.
  for (const text of texts) {
    for (const atom of atomsOf(text)) if (!spellings.has(atom)) spellings.set(atom, atom);
  }
  for (const text of texts.toReversed()) spellings.set(searchForm(text), text);
  return [...spellings]
    .filter(([word]) => word.length >= wordLengthMin)
    .map(([word, spelling]) => ({ word, spelling, grams: gramsOf(word) }));
}
