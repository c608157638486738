import type { Language } from '@kyoyo/contracts';

const japanese = /[\u3040-\u30ff\u3400-\u9fff]/u;

/** A line is Japanese where most of its letters are; names of classes stand in English notes, too. */
function languageOf(line: string): Language {
  const letters = [...line.replaceAll(/[^\p{L}]/gu, '')];
  const own = letters.filter((letter) => japanese.test(letter)).length;
  return own * 3 > letters.length ? 'ja' : 'en';
}

/** The lines of a note in the reader's language, and those in the other. */
export function notesFor(note: string, language: Language): { own: string; other: string } {
  const lines = note.split('\n').filter((line) => line.trim() !== '');
  const { own = [], other = [] } = Object.groupBy(lines, (line) =>
    languageOf(line) === language ? 'own' : 'other',
  );
  return { own: own.join(' '), other: other.join(' ') };
}
