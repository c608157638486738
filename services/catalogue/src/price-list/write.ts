import { type Language, type RateCard, rateCard } from '@kyoyo/contracts';
import { moment } from './codecs.ts';
import { type Column, fieldsOf, kindCodec, type KindName, kindWords, type Path } from './form.ts';
import { type Part, partsOf } from './parts.ts';

export type Row = Readonly<Partial<Record<Column, string>>>;

/** What lies at the end of a path; undefined where it is not there. */
export const valueAt = (of: unknown, path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>((at, step) => (at as Record<string, unknown> | null)?.[step], of);

/** A row of a card, without saying of which. */
function rowOfPart({ kind, value }: Part, language: Language): Row {
  const cell = (path: Path, codec: { write: (value: never, language: Language) => string }) => {
    const found = valueAt(value, path);
    return found === undefined || found === null ? '' : codec.write(found as never, language);
  };
  const cells = fieldsOf(kind).map(({ column, path, codec }) => [column, cell(path, codec)]);
  return { row: kindCodec.write(kind as never, language), ...Object.fromEntries(cells) };
}

export interface Listed {
  readonly id: string;
  readonly name: string;
  readonly card: RateCard;
}

/** All rows of a card. */
export function rowsOfCard({ id, name, card }: Listed, language: Language): Row[] {
  const known = rateCard.parse(card);
  const from = moment.write(known.effectiveFrom as never, language);
  return partsOf(known).map((part) => ({ id, name, from, ...rowOfPart(part, language) }));
}

export interface Change {
  readonly column: string;
  readonly before: string;
  readonly after: string;
}

/** Which cells of the rows of a card say something else than before, each under its row's name. */
export function changesOf(
  before: RateCard,
  after: RateCard,
  language: Language,
  headOf: (column: Column) => string,
): Change[] {
  const [was, is] = [named(before, language), named(after, language)];
  const names = [...new Set([...was.keys(), ...is.keys()])];
  return names.flatMap((name): Change[] => {
    const [old, now] = [was.get(name), is.get(name)];
    const [gone, added] = [old ? summary(old) : '', now ? summary(now) : ''];
    if (!old || !now) return [{ column: name, before: gone, after: added }];
    const columns = [...new Set([...Object.keys(old), ...Object.keys(now)])] as Column[];
    return columns
      .filter((column) => (old[column] ?? '') !== (now[column] ?? ''))
      .map((column) => ({
        column: `${name}・${headOf(column)}`,
        before: old[column] ?? '',
        after: now[column] ?? '',
      }));
  });
}

/** The rows by what they are called: by their code, or as the so-many-and-first of their kind. */
function named(card: RateCard, language: Language): Map<string, Row> {
  const counts = new Map<KindName, number>();
  return new Map(
    partsOf(rateCard.parse(card)).map((part) => {
      const nth = (counts.get(part.kind) ?? 0) + 1;
      counts.set(part.kind, nth);
      const row = rowOfPart(part, language);
      const own = row[`label_${language}`] || row.code || row.classes;
      const kind = kindWords[part.kind][language];
      const isAlone = part.kind === 'card';
      return [isAlone ? kind : `${kind}「${own && part.kind !== 'tier' ? own : nth}」`, row];
    }),
  );
}

const summary = ({ yen, percent, factor }: Row): string =>
  [yen && `¥${yen}`, percent && `${percent}%`, factor && `×${factor}`].filter(Boolean).join(' ') ||
  '○';
