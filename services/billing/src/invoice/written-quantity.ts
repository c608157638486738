import type { Bilingual, Language } from '@kyoyo/contracts';
import { rational } from '@kyoyo/kernel';

const inTime = {
  ja: (hours: bigint, minutes: bigint) => `${hours}時間${minutes === 0n ? '' : `${minutes}分`}`,
  en: (hours: bigint, minutes: bigint) => `${hours} h${minutes === 0n ? '' : ` ${minutes} min`}`,
};

/** So that a line can be reckoned again: hours with their minutes, others exactly, as a fraction if need be. */
export function writtenQuantity(
  quantity: string | null,
  unitLabel: Bilingual | null,
  language: Language,
): string {
  if (quantity === null) return '';
  const exact = rational.parseRational(quantity);
  const minutes = rational.multiply(exact, rational.rational(60));
  if (unitLabel?.en === 'hour' && minutes.denominator === 1n && minutes.numerator >= 0n) {
    const all = minutes.numerator;
    return inTime[language](all / 60n, all % 60n);
  }
  return `${rational.format(exact)} ${unitLabel?.[language] ?? ''}`.trim();
}
