import {
  type IncomeShare,
  type Problem,
  problem,
  type SplitRule,
  type SplitRuleEvent,
} from '@kyoyo/contracts';
import { accept, type Decision, derivedId, rational, refuse } from '@kyoyo/kernel';
import { row, stream } from '../schema.ts';
import { isWhole, sumOf } from './split.ts';

/** Of one instrument, or of all of an institution that have none of their own. */
export const splitRuleIdOf = (institutionId: string, instrumentId: string | null): string =>
  derivedId('split-rule', institutionId, instrumentId ?? '');

interface Rules {
  /** In the order of their days. */
  readonly rules: readonly SplitRule[];
}

interface SetSplitRule {
  readonly rule: SplitRule;
  readonly today: string;
  /** Single-year accounts keep nothing over the end of the year. */
  readonly singleYear: boolean;
  /** Other institutions of the networks that it is in. */
  readonly partnerIds: readonly string[];
}

/** How income is divided, by day of use. What was said for days that are over never changes. */
export const splitRuleStream = stream({
  name: 'split-rule',
  form: 1,
  initial: { rules: [] },
  decide,
  evolve: ({ rules }, { data }: SplitRuleEvent): Rules => ({ rules: [...rules, data] }),
  tables: { split_rule: ['rule_id', 'effective_from'] },
  rows: ({ rules }, { id }) =>
    rules.map(({ institutionId, instrumentId, effectiveFrom, shares }) =>
      row('split_rule', {
        institution_id: institutionId,
        instrument_id: instrumentId,
        rule_id: id,
        effective_from: effectiveFrom,
        shares: JSON.stringify(shares),
      }),
    ),
});

function decide(
  { rules }: Rules,
  { rule, today, singleYear, partnerIds }: SetSplitRule,
): Decision<SplitRuleEvent, Problem> {
  const latest = rules.at(-1);
  if (latest && JSON.stringify(latest) === JSON.stringify(rule)) return accept();
  const { shares, effectiveFrom } = rule;
  if (!isWhole(shares)) {
    return refuse(problem('split-not-whole', { sum: rational.format(sumOf(shares)) }));
  }
  const isOfPartner = ({ recipient, partnerId }: IncomeShare): boolean =>
    recipient === 'partner'
      ? partnerId !== null && partnerIds.includes(partnerId)
      : partnerId === null;
  if (!shares.every(isOfPartner)) return refuse(problem('partner-not-named'));
  if (singleYear && shares.some(({ recipient }) => recipient === 'renewal-reserve')) {
    return refuse(problem('cannot-pool'));
  }
  if (effectiveFrom < today || (latest && effectiveFrom <= latest.effectiveFrom)) {
    return refuse(problem('split-not-later', { latest: latest?.effectiveFrom ?? '—' }));
  }
  return accept({ type: 'SplitRuleSet', data: rule });
}
