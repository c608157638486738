import type { Bilingual } from '@kyoyo/contracts';
import { durationMs, type Period, rational } from '@kyoyo/kernel';
import type { Covered, PricedContract } from './facts.ts';
import { unitLabel } from './labels.ts';
import { type Line, productLine } from './line.ts';

type Subscription = Extract<PricedContract, { form: 'subscription' }>;

const sources: Record<Covered['source'], Bilingual> = {
  included: { ja: '基本時間から', en: 'From the included hours' },
  rollover: { ja: '繰越時間から', en: 'From hours rolled over' },
  pool: { ja: '共有時間から', en: 'From the shared pool' },
  overage: { ja: '超過利用', en: 'Beyond the allowance' },
};

const msPerHour = 3_600_000;
const hour = unitLabel({ kind: 'time', minutes: 60, billing: 'prorated' });

/**
 * The billed time as the subscription covers it, in the order of its sources: nothing for what is
 * covered, the price per hour for the rest, also where nobody has said what covers it.
 */
export function coveredLines(
  cardId: string,
  { cover, overageYenPerHour }: Subscription,
  billed: Period,
): Line[] {
  let leftMs = durationMs(billed);
  const lines: Line[] = [];
  const take = (source: Covered['source'], ms: number): void => {
    if (ms <= 0) return;
    const isOver = source === 'overage';
    const kind = isOver ? 'overage' : 'allowance';
    lines.push(
      productLine({ kind, cardId }, sources[source], {
        quantity: rational.rational(ms, msPerHour),
        unitLabel: hour,
        unitYen: isOver ? rational.parseRational(overageYenPerHour) : rational.zero,
      }),
    );
    leftMs -= ms;
  };
  for (const { source, minutes } of cover) {
    if (source !== 'overage') take(source, Math.min(leftMs, minutes * 60_000));
  }
  take('overage', leftMs);
  return lines;
}
