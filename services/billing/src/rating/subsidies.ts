import { type DatedSubsidy, subsidyAt, subsidyEnd } from '@kyoyo/contracts';
import type { Instant, Period } from '@kyoyo/kernel';
import type { RatingFacts, Subsidy } from './facts.ts';

const priced = ({ rule }: DatedSubsidy): Subsidy => ({
  mode: rule.mode,
  until: subsidyEnd(rule),
  ...(rule.costCard && { costCard: rule.costCard }),
});

/** The rule that holds at the reserved start, and those that take its place before the end. */
export function subsidyFacts(
  subsidies: readonly DatedSubsidy[],
  { start, end }: Period,
): Pick<RatingFacts, 'subsidy' | 'laterSubsidies'> {
  const first = subsidyAt(subsidies, start);
  const laterSubsidies = subsidies
    .filter(({ effectiveFrom }) => start < effectiveFrom && effectiveFrom < end)
    .map((one) => ({ ...priced(one), from: one.effectiveFrom }));
  return { subsidy: first ? priced(first) : null, laterSubsidies };
}

/** What is held back at an instant; null where nothing is, or no more. */
export function subsidyInForce(
  subsidies: readonly DatedSubsidy[],
  at: Instant,
): DatedSubsidy['rule'] | null {
  const rule = subsidyAt(subsidies, at)?.rule;
  return rule && at < subsidyEnd(rule) ? rule : null;
}
