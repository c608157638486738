/**
 * One form for all spellings of a name (表記ゆれ): full and half width, capitals, hiragana and
 * katakana, small kana, long marks, hyphens, spaces and brackets, 型 and 形, British and American.
 */

const katakana = /[ァ-ヶ]/g;
const toHiragana = (character: string): string =>
  String.fromCodePoint((character.codePointAt(0) ?? 0) - 0x60);

const smallKana = 'ぁぃぅぇぉっゃゅょゎゕゖ';
const largeKana = 'あいうえおつやゆよわかけ';

/** In this order; each is written in the form that those before it have made. */
const foldings: readonly (readonly [RegExp, string])[] = [
  [/[ーｰ]/g, ''],
  // A hyphen between kana is a long mark that was typed with the wrong key.
  [/(?<=\p{Script=Hiragana})[-‐‑–—−](?=\p{Script=Hiragana}|$)/gu, ''],
  [/えつくす/g, 'x'],
  [/ゔあ/g, 'ば'],
  [/ゔい/g, 'び'],
  [/ゔえ/g, 'べ'],
  [/ゔお/g, 'ぼ'],
  [/ゔ/g, 'ぶ'],
  [/ぢ/g, 'じ'],
  [/づ/g, 'ず'],
  [/蛋白/g, 'たんぱく'],
  [/電導/g, '伝導'],
  [/α/g, 'あるふあ'],
  [/β/g, 'べた'],
  [/γ/g, 'がんま'],
  [/顯/g, '顕'],
  [/[廻囘]/g, '回'],
  [/[型形]/g, ''],
  [/analys/g, 'analyz'],
  [/colour/g, 'color'],
  [/fibre/g, 'fiber'],
];

/** The same texts come again for every instrument, above all the names of the synonyms. */
const foldedBefore = new Map<string, string>();
const foldedBeforeMax = 5_000;

function folded(text: string): string {
  const before = foldedBefore.get(text);
  if (before !== undefined) return before;
  if (foldedBefore.size >= foldedBeforeMax) foldedBefore.clear();
  const form = foldedAnew(text);
  foldedBefore.set(text, form);
  return form;
}

function foldedAnew(text: string): string {
  const hiragana = text.normalize('NFKC').toLowerCase().replace(katakana, toHiragana);
  const large = hiragana.replace(
    /[ぁぃぅぇぉっゃゅょゎゕゖ]/g,
    (small) => largeKana[smallKana.indexOf(small)] ?? small,
  );
  return foldings.reduce((form, [from, to]) => form.replace(from, to), large);
}

const atom =
  /[\p{Script=Latin}\p{N}]+|[\p{L}\p{M}々〆]+?(?=[\p{Script=Latin}\p{N}]|[^\p{L}\p{M}々〆]|$)/gu;

/** The parts of a text between which spaces, hyphens or brackets stand, or the script changes. */
export const atomsOf = (text: string): string[] => folded(text).match(atom) ?? [];

const scriptRun =
  /[\p{Script=Latin}\p{N}]+|[\p{Script=Hiragana}]+|[\p{L}\p{M}々〆]+?(?=[\p{Script=Latin}\p{N}\p{Script=Hiragana}]|$)/gu;

/** The parts of which a word is put together, by the script: `れざ顕微鏡` is `れざ` and `顕微鏡`. */
export const scriptRunsOf = (form: string): string[] => form.match(scriptRun) ?? [];

/** The whole text without anything between its parts: `FE-SEM (電顕)` is `fesem電顕`. */
export const searchForm = (text: string): string => atomsOf(text).join('');

/** The form of a text from each of its parts on, so that a search may begin at any of them. */
const searchSuffixes = (text: string): string[] => {
  const atoms = atomsOf(text);
  return atoms.map((_, index) => atoms.slice(index).join(''));
};

/** Everything that stands in the texts, each beginning set apart by a space. */
export const searchText = (texts: Iterable<string>): string => {
  const suffixes = new Set([...texts].flatMap(searchSuffixes));
  return suffixes.size === 0 ? '' : ` ${[...suffixes].join(' ')} `;
};

const isLatin = /^[\p{Script=Latin}\p{N}]/u;

/**
 * A LIKE pattern. A Latin word must begin where a part begins, or `TEM` would find every system;
 * Japanese, which has no spaces, may begin anywhere.
 */
export const patternOf = (form: string): string =>
  isLatin.test(form) ? `% ${form}%` : `%${form}%`;

/** Trigrams of a word with its beginning and end. */
export const gramsOf = (form: string): string[] => {
  const characters = Array.from(` ${form} `);
  return [
    ...new Set(characters.slice(2).map((_, index) => characters.slice(index, index + 3).join(''))),
  ];
};
