import type { Language } from '@kyoyo/contracts';

const japanese = /[\u3040-\u30ff\u3400-\u9fff]/gu;

/** A line is Japanese where a third of its letters are: English notes name classes in it, too. */
function languageOf(line: string): Language {
  const letters = line.match(/\p{L}/gu)?.length ?? 0;
  const own = line.match(japanese)?.length ?? 0;
  return own * 3 > letters ? 'ja' : 'en';
}

/** The lines of a note in the reader's language, and those in the other. */
export function notesFor(note: string, language: Language): { own: string; other: string } {
  const lines = note.split('\n').filter((line) => line.trim() !== '');
  const { own = [], other = [] } = Object.groupBy(lines, (line) =>
    languageOf(line) === language ? 'own' : 'other',
  );
  return { own: own.join(' '), other: other.join(' ') };
}
