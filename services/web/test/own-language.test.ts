import { describe, expect, it } from 'vitest';
import { notesFor } from '../src/features/instrument/source-notes.ts';
import { termIn } from '../src/features/instrument/terms.ts';

describe('what was written in one language', () => {
  it.each([
    ['TEM試料作製', 'en', 'TEM specimen preparation'],
    ['Raman spectroscopy', 'ja', 'ラマン分光'],
    ['raman Spectroscopy', 'ja', 'ラマン分光'],
    ['ラマン分光', 'ja', 'ラマン分光'],
    ['SEM', 'en', 'SEM'],
    ['だれも知らない手法', 'en', 'だれも知らない手法'],
  ] as const)('%s in %s is %s', (word, language, own) => {
    expect(termIn(word, language)).toBe(own);
  });

  it('notes of a source are told apart by their lines', () => {
    const note = 'Definitions of 甲/乙/丙種 were not in the page.\n公開された料金表による。\n';
    const japanese = '公開された料金表による。';
    const english = 'Definitions of 甲/乙/丙種 were not in the page.';
    expect(notesFor(note, 'ja')).toEqual({ own: japanese, other: english });
    expect(notesFor(note, 'en')).toEqual({ own: english, other: japanese });
    expect(notesFor('', 'ja')).toEqual({ own: '', other: '' });
  });
});
