import { type AllowanceUse, coverOf } from './allowance.ts';
import type { ContractPrice } from './coverage.ts';
import type { AllowanceTerms } from './events/allowance.ts';

interface UseInPeriod {
  readonly terms: AllowanceTerms;
  readonly use: Pick<AllowanceUse, 'shares' | 'overageMinutes' | 'overageYenPerHour'>;
}

/**
 * What a subscription says of the price of one use, by what it has in each period that it lies in, the
 * first first; null where it lies in none. Pure.
 */
export function priceOfAllowances(uses: readonly UseInPeriod[]): ContractPrice | null {
  const [first] = uses;
  if (!first) return null;
  if (first.terms.overageByCard) return { form: 'usage-terms', termsVersion: null };
  const cover = uses.flatMap(({ terms, use }) => coverOf(terms.lots, use));
  const beyond = uses.find(({ use }) => use.overageMinutes > 0) ?? first;
  return {
    form: 'subscription',
    cover: [...Map.groupBy(cover, ({ source }) => source)].map(([source, some]) => ({
      source,
      minutes: some.reduce((sum, { minutes }) => sum + minutes, 0),
    })),
    overageYenPerHour: beyond.use.overageYenPerHour,
    basis: first.terms.basis,
  };
}
