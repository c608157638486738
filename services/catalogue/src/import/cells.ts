import type { Bilingual, InstrumentDescription } from '@kyoyo/contracts';
import type { Column } from './columns.ts';
import { cellFaults } from './faults.ts';

/**
 * Lists in one cell: entries end with `;` or a line break, parts of an entry with `|`, full width or
 * half. A backslash before any of these makes it part of the text.
 */
const entryEnds = ';；\n';
const partEnds = '|｜';

function split(text: string, ends: string): string[] {
  const pieces = [''];
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] as string;
    if (character === '\\' && at + 1 < text.length) {
      at += 1;
      // Kept escaped, for the parts inside an entry are split later.
      pieces[pieces.length - 1] += `\\${text[at]}`;
    } else if (ends.includes(character)) pieces.push('');
    else pieces[pieces.length - 1] += character;
  }
  return pieces.map((piece) => piece.trim()).filter(Boolean);
}

const unescaped = (text: string): string => text.replace(/\\([\s\S])/g, '$1');
const escaped = (text: string): string => text.replace(/[\\;；|｜\n]/g, '\\$&');

export type Cells = Readonly<Partial<Record<Column, string>>>;
export interface CellError {
  readonly column: Column;
  readonly message: Bilingual;
}

/** The description in a row, still to be checked, and what could not even be read. */
export function readCells(cells: Cells): { readonly input: unknown; readonly errors: CellError[] } {
  const errors: CellError[] = [];
  const text = (column: Column): string => (cells[column] ?? '').trim();
  const words = (column: Column): string[] => split(text(column), entryEnds).map(unescaped);
  const triples = (column: Column): [string, string, string][] =>
    split(text(column), entryEnds).flatMap((entry) => {
      const parts = split(entry, partEnds).map(unescaped);
      if (parts.length === 3) return [parts as [string, string, string]];
      errors.push({ column, message: cellFaults.parts });
      return [];
    });
  const units = text('units').normalize('NFKC');
  if (units !== '' && !/^\d{1,9}$/.test(units)) {
    errors.push({ column: 'units', message: cellFaults.number });
  }
  const input = {
    name: { ja: text('name_ja'), en: text('name_en') },
    category: text('category'),
    location: { ja: text('location_ja'), en: text('location_en') },
    units: units === '' ? undefined : Number(units),
    aliases: words('aliases'),
    techniques: words('techniques'),
    specs: triples('specs').map(([ja, en, value]) => ({ name: { ja, en }, value })),
    sampleKinds: words('sample_kinds'),
    photos: triples('photos').map(([ja, en, url]) => ({ url, alt: { ja, en } })),
    documents: triples('documents').map(([ja, en, url]) => ({ url, title: { ja, en } })),
    funding: readFunding(text, errors),
  };
  return { input, errors };
}

function readFunding(text: (column: Column) => string, errors: CellError[]): unknown {
  const [ja, en] = [text('subsidy_ja'), text('subsidy_en')];
  const acquiredOn = dateOf(text('acquired_on'));
  const costOnlyUntil = dateOf(text('cost_only_until'));
  const signedOffBy = text('signed_off_by');
  if ([ja, en, acquiredOn, costOnlyUntil, signedOffBy].every((one) => one === '')) return null;
  if (acquiredOn === '') errors.push({ column: 'acquired_on', message: cellFaults.funding });
  if ((ja === '') !== (en === '')) {
    const column = ja === '' ? 'subsidy_ja' : 'subsidy_en';
    errors.push({ column, message: cellFaults.bothLanguages });
  }
  return {
    subsidy: ja === '' || en === '' ? null : { ja, en },
    acquiredOn: acquiredOn === '' ? undefined : acquiredOn,
    costOnlyUntil: costOnlyUntil === '' ? null : costOnlyUntil,
    signedOffBy: signedOffBy === '' ? null : signedOffBy,
  };
}

/** The first year of an era, less one. */
const eras: Readonly<Record<string, number>> = {
  令和: 2018,
  R: 2018,
  平成: 1988,
  H: 1988,
  昭和: 1925,
  S: 1925,
};
const dateParts = /^(令和|平成|昭和|[RHS])?(\d{1,4}|元)[-/.年] ?(\d{1,2})[-/.月] ?(\d{1,2})日?$/i;

/** Spreadsheets and ledgers write 2021/4/1, 2021年4月1日 or R3.4.1 for 2021-04-01. */
export const dateOf = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(dateParts, (_, era: string | undefined, year: string, month: string, day: string) => {
      const count = year === '元' ? 1 : Number(year);
      const inOurs = era ? (eras[era.toUpperCase()] ?? 0) + count : count;
      return `${inOurs}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    });

/** A description as a row: what `readCells` reads. */
export function writeCells(description: InstrumentDescription): Record<Column, string> {
  const { name, location, funding } = description;
  const words = (list: readonly string[]): string => list.map(escaped).join('; ');
  const triples = (list: readonly (readonly [Bilingual, string])[]): string =>
    list.map(([text, last]) => [text.ja, text.en, last].map(escaped).join(' | ')).join('; ');
  return {
    id: '',
    name_ja: name.ja,
    name_en: name.en,
    category: description.category,
    location_ja: location.ja,
    location_en: location.en,
    units: `${description.units}`,
    aliases: words(description.aliases),
    techniques: words(description.techniques),
    sample_kinds: words(description.sampleKinds),
    specs: triples(description.specs.map((one) => [one.name, one.value])),
    photos: triples(description.photos.map((one) => [one.alt, one.url])),
    documents: triples(description.documents.map((one) => [one.title, one.url])),
    subsidy_ja: funding?.subsidy?.ja ?? '',
    subsidy_en: funding?.subsidy?.en ?? '',
    acquired_on: funding?.acquiredOn ?? '',
    cost_only_until: funding?.costOnlyUntil ?? '',
    signed_off_by: funding?.signedOffBy ?? '',
    status: '',
  };
}
