import type { Redline } from '@kyoyo/contracts';
import { diffArrays } from 'diff';
import type { Article } from './articles.ts';

/** Amounts, shares and days stay whole; between them, words. */
const pieces = /\d[\d,.]*(?:[年月日円%]|か月|日間)?|\D+/gu;
const japaneseWords = new Intl.Segmenter('ja', { granularity: 'word' });

const wordsOf = (text: string): string[] =>
  (text.match(pieces) ?? []).flatMap((piece) =>
    /^\d/u.test(piece) ? [piece] : [...japaneseWords.segment(piece)].map(({ segment }) => segment),
  );

type Compared = Redline['articles'][number];

/** Article by article, in the order of the newer; what the newer lacks comes last. */
export function redlineOf(older: readonly Article[], newer: readonly Article[]): Compared[] {
  const before = new Map(older.map((one) => [one.key, one]));
  const after = new Set(newer.map(({ key }) => key));
  return [
    ...newer.map((one, nth) =>
      compared(one, numberOf(nth), before.get(one.key)?.text ?? '', one.text),
    ),
    ...older.filter(({ key }) => !after.has(key)).map((one) => compared(one, '', one.text, '')),
  ];
}

/** As articles are counted in Japan. */
export const numberOf = (nth: number): string => `第${nth + 1}条`;

function compared({ heading }: Article, number: string, older: string, newer: string): Compared {
  const changes = diffArrays(wordsOf(older), wordsOf(newer));
  const parts = changes.map(({ added, removed, value }) => ({
    kind: added ? ('added' as const) : removed ? ('removed' as const) : ('same' as const),
    text: value.join(''),
  }));
  return { number, heading, changed: older !== newer, parts };
}
