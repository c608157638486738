import { newRateCard, type RateCard } from '@kyoyo/contracts';
import { japanDate } from '@kyoyo/kernel';

/** A card as a link to a file of its own. */
export const exportOf = (card: RateCard) => ({
  href: `data:application/json;charset=utf-8,${encodeURIComponent(JSON.stringify(card, null, 2))}`,
  download: `prices-${japanDate(card.effectiveFrom)}.json`,
});

const bytesMax = 100_000;

/** The card of such a file, or why it is none. */
export async function readFile(file: File): Promise<RateCard | 'tooLarge' | 'notACard'> {
  if (file.size > bytesMax) return 'tooLarge';
  try {
    return newRateCard.parse(JSON.parse(await file.text()));
  } catch {
    return 'notACard';
  }
}
