import type { Bilingual } from '@kyoyo/contracts';
import { type Line, negative, sumLine } from './line.ts';

/** What goes off because it is paid for otherwise. */
export const takenOff = (lines: readonly Line[], said: (label: Bilingual) => Bilingual): Line[] =>
  lines.map(({ kind, label, amount, cardId }) =>
    sumLine({ kind, cardId }, said(label), negative(amount)),
  );

export const staysBooked = ({ ja, en }: Bilingual): Bilingual => ({
  ja: `予約に残る時間：${ja}`,
  en: `Stays booked: ${en}`,
});
