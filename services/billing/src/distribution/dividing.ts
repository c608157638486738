import type { Bilingual, DistributedShare, IncomeShare } from '@kyoyo/contracts';
import type { Yen } from '@kyoyo/kernel';
import { splitOf } from '../split-rule/split.ts';

/** What income of a day a charge had come to before a month, and what it comes to with it, without tax. */
export interface Earned {
  readonly chargeId: string;
  readonly instrumentId: string | null;
  /** `2026-11-30` */
  readonly earnedOn: string;
  readonly beforeYen: Yen;
  readonly afterYen: Yen;
}

export interface DatedSplit {
  readonly instrumentId: string | null;
  readonly effectiveFrom: string;
  readonly shares: readonly IncomeShare[];
}

const stays: IncomeShare = {
  recipient: 'institution',
  name: { ja: '機関', en: 'Institution' } satisfies Bilingual,
  partnerId: null,
  percent: '100',
};

/** That of the instrument on the day, else that of the institution; else all of it stays. */
function sharesOn(
  rules: readonly DatedSplit[],
  instrumentId: string | null,
  day: string,
): readonly IncomeShare[] {
  const inForce = (of: string | null) =>
    rules
      .filter((rule) => rule.instrumentId === of && rule.effectiveFrom <= day)
      .toSorted((a, b) => (a.effectiveFrom < b.effectiveFrom ? 1 : -1))[0]?.shares;
  return (instrumentId && inForce(instrumentId)) || inForce(null) || [stays];
}

/**
 * What each recipient has of a month: of each charge, and each rule by which its income is divided, the
 * difference of what it is divided into now and before, so that over all months nothing is given twice,
 * and none is left. Pure.
 */
export function divide(
  earned: readonly Earned[],
  rules: readonly DatedSplit[],
): { readonly netYen: Yen; readonly shares: DistributedShare[] } {
  const totals = new Map<string, DistributedShare>();
  let netYen = 0;
  for (const { instrumentId, shares, beforeYen, afterYen } of byRule(earned, rules)) {
    const [before, after] = [splitOf(beforeYen, shares), splitOf(afterYen, shares)];
    netYen += afterYen - beforeYen;
    shares.forEach((share, nth) => {
      const yen = (after[nth] ?? 0) - (before[nth] ?? 0);
      const key = JSON.stringify([instrumentId, share]);
      const known = totals.get(key);
      totals.set(key, { instrumentId, ...share, yen: (known?.yen ?? 0) + yen });
    });
  }
  return { netYen, shares: [...totals.values()].filter(({ yen }) => yen !== 0) };
}

interface EarnedByRule extends Omit<Earned, 'earnedOn'> {
  readonly shares: readonly IncomeShare[];
}

/** Days of a charge under one rule are divided together, or each month would round by itself. */
function byRule(earned: readonly Earned[], rules: readonly DatedSplit[]): Iterable<EarnedByRule> {
  const sums = new Map<string, EarnedByRule>();
  for (const { earnedOn, ...one } of earned) {
    const shares = sharesOn(rules, one.instrumentId, earnedOn);
    const key = JSON.stringify([one.chargeId, shares]);
    const so = sums.get(key);
    const beforeYen = one.beforeYen + (so?.beforeYen ?? 0);
    sums.set(key, { ...one, shares, beforeYen, afterYen: one.afterYen + (so?.afterYen ?? 0) });
  }
  return sums.values();
}
