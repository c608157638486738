import type { Bilingual } from '@kyoyo/contracts';
import { rational, type Rational } from '@kyoyo/kernel';
import { holdsFor } from './class-price.ts';
import type { RatingFacts } from './facts.ts';
import { type Line, reduction, yenLabel } from './line.ts';
import type { Segment } from './segments.ts';
import type { AmountOn } from './time-rules.ts';

/** What a run has come to so far, after its caps. */
export interface Spent {
  readonly onDay: AmountOn;
  readonly inMonth: AmountOn;
  inAll: Rational;
}

export const nothingSpent = (): Spent => ({
  onDay: new Map(),
  inMonth: new Map(),
  inAll: rational.zero,
});

/** What use may still cost by caps of one kind, and what they are called. */
interface Limit {
  readonly kind: 'day-cap' | 'month-cap' | 'maximum';
  readonly label: Bilingual;
  readonly lefts: readonly Rational[];
}

/** What goes off because a day, a month or the run has a most; adds the rest to what is spent. */
export function capLines(
  segment: Segment,
  facts: RatingFacts,
  amountOn: AmountOn,
  spent: Spent,
): Line[] {
  const lines: Line[] = [];
  for (const [day, amount] of amountOn) {
    let allowed = amount;
    for (const { kind, label, lefts } of limitsOn(day, segment, facts, spent)) {
      const left = rational.larger(lefts.reduce(rational.smaller, allowed), rational.zero);
      const excess = rational.subtract(allowed, left);
      lines.push(...reduction({ kind, cardId: segment.cardId }, label, excess));
      allowed = left;
    }
    spend(spent, day, allowed);
  }
  return lines;
}

const monthOf = (day: string): string => day.slice(0, 7);

function spend(spent: Spent, day: string, amount: Rational): void {
  const month = monthOf(day);
  spent.onDay.set(day, rational.add(spent.onDay.get(day) ?? rational.zero, amount));
  spent.inMonth.set(month, rational.add(spent.inMonth.get(month) ?? rational.zero, amount));
  spent.inAll = rational.add(spent.inAll, amount);
}

function maximumOf(yen: number, { inAll }: Spent): Limit {
  const most = yenLabel(yen);
  return {
    kind: 'maximum',
    label: { ja: `1回の上限 ${most}`, en: `Maximum of ${most} for one run` },
    lefts: [rational.subtract(rational.rational(yen), inAll)],
  };
}

function limitsOn(
  day: string,
  { card, price }: Segment,
  { discounts = [], spentInMonth }: RatingFacts,
  spent: Spent,
): Limit[] {
  const month = monthOf(day);
  const left = (yen: number, used: Rational | undefined) =>
    rational.subtract(rational.rational(yen), used ?? rational.zero);
  const leftInMonth = (yen: number, of: 'organisation' | 'person') => {
    const before = rational.parseRational(spentInMonth?.[of][month] ?? '0');
    return rational.subtract(left(yen, spent.inMonth.get(month)), before);
  };
  const limits: Limit[] = [
    {
      kind: 'day-cap',
      label: { ja: `1日の上限(${day})`, en: `Cap for the day (${day})` },
      lefts: card.dayCaps
        .filter((cap) => holdsFor(cap, price))
        .map(({ yen }) => left(yen, spent.onDay.get(day))),
    },
    {
      kind: 'month-cap',
      label: { ja: `1か月の上限(${month})`, en: `Cap for the month (${month})` },
      lefts: [
        ...card.monthCaps
          .filter((cap) => holdsFor(cap, price))
          .map(({ yen, per }) => leftInMonth(yen, per)),
        ...discounts.flatMap(({ monthlyCapYen }) =>
          monthlyCapYen === null ? [] : [leftInMonth(monthlyCapYen, 'person')],
        ),
      ],
    },
    ...(card.maximumYen === null ? [] : [maximumOf(card.maximumYen, spent)]),
  ];
  return limits.filter(({ lefts }) => lefts.length > 0);
}
