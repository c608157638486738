import type { Bilingual } from '@kyoyo/contracts';

/** Why a bank's file is refused: where in it, what should be there, and what is. */
export interface BankFileFault {
  /** The record, from 1 on; of CSV the row, of XML the line. */
  readonly record: number;
  readonly place: Bilingual;
  readonly expected: Bilingual;
  readonly found: Bilingual;
}

/** Ends the reading: a file that fails in one place is refused whole. */
export class FileRefused extends Error {
  readonly fault: BankFileFault;

  constructor(fault: BankFileFault) {
    super(`${fault.place.en}: expected ${fault.expected.en}, found ${fault.found.en}`);
    this.fault = fault;
  }
}

/** The same in both languages: figures, and what a file holds. */
export const same = (text: string | number): Bilingual => ({ ja: `${text}`, en: `${text}` });

/** What a file holds, no longer than can be read in a sentence. */
export const quoted = (text: string): Bilingual => {
  const shown = text.length > 40 ? `${text.slice(0, 40)}…` : text;
  if (text.trim() === '') return { ja: '空白', en: 'nothing' };
  return { ja: `「${shown}」`, en: `“${shown}”` };
};

export const yenText = (amount: number): Bilingual =>
  same(`${amount < 0 ? '-' : ''}¥${Math.abs(amount).toLocaleString('en-US')}`);

export const fileEnd: Bilingual = { ja: 'ファイルの終わり', en: 'the end of the file' };
