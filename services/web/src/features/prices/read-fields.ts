import type { Bilingual } from '@kyoyo/contracts';
import { readFactor, readPercent, readWhole, readYen } from '../../parts/typed-number.ts';

/** What is wrong with a field, by the path that it has in the card. */
export type Mistake =
  | 'missing'
  | 'yen'
  | 'percent'
  | 'factor'
  | 'count'
  | 'not-more'
  | 'length'
  | 'none-chosen'
  | 'no-weekday'
  | 'no-length'
  | 'past'
  | 'not-later'
  | 'not-earlier';
export type Mistakes = ReadonlyMap<string, Mistake>;

/** Reads fields one by one and remembers what is wrong with which; a wrong number stands as nothing. */
export function fieldsReader() {
  const mistakes = new Map<string, Mistake>();
  const or = <Value>(path: string, mistake: Mistake, read: Value | null, instead: Value): Value => {
    if (read === null) mistakes.set(path, mistake);
    return read ?? instead;
  };
  const isEmpty = (text: string): boolean => text.trim() === '';
  const unless = (text: string, mistake: Mistake): Mistake => (isEmpty(text) ? 'missing' : mistake);
  const yen = (path: string, text: string) => or(path, 'yen', readYen(text), 0);
  const percent = (path: string, text: string) =>
    or(path, unless(text, 'percent'), readPercent(text), '0');
  const count = (path: string, text: string, min: number, max: number) =>
    or(path, unless(text, 'count'), readWhole(text, { min, max }), min);
  return {
    mistakes,
    or,
    yen,
    percent,
    count,
    /** Of what has just been added and is yet to be filled in: with `instead` it changes nothing. */
    addedYen: (path: string, text: string, instead: number) =>
      or(path, unless(text, 'yen'), readYen(text), instead),
    yenOrNone: (path: string, text: string) => (isEmpty(text) ? null : yen(path, text)),
    percentOrNone: (path: string, text: string) => (isEmpty(text) ? null : percent(path, text)),
    countOrNone: (path: string, text: string, min: number, max: number) =>
      isEmpty(text) ? null : count(path, text, min, max),
    factor: (path: string, text: string) => or(path, 'factor', readFactor(text), '0'),
    name: (path: string, { ja, en }: Bilingual): Bilingual => ({
      ja: or(`${path}.ja`, 'missing', ja.trim() || null, '…'),
      en: or(`${path}.en`, 'missing', en.trim() || null, '…'),
    }),
  };
}
export type FieldsReader = ReturnType<typeof fieldsReader>;
