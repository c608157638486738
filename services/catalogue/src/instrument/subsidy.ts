import {
  type InstrumentEvent,
  type Problem,
  problem,
  subsidyEnd,
  type SubsidyRule,
} from '@kyoyo/contracts';
import { accept, type Decision, refuse } from '@kyoyo/kernel';
import { wrongStatus } from './lifecycle.ts';
import { isQuoted } from './rate-cards.ts';
import type { InstrumentCommand, KnownInstrument } from './state.ts';

type Outcome = Decision<InstrumentEvent, Problem>;
type CommandOf<Type> = Extract<InstrumentCommand, { type: Type }>;

/** The first rule; it may reach back only where nothing can have been charged without it. */
export function declareSubsidy(
  state: KnownInstrument,
  { rule, effectiveFrom, now }: CommandOf<'DeclareSubsidy'>,
): Outcome {
  const { institutionId, subsidies, status } = state;
  if (status === 'retired') return wrongStatus(state);
  const last = subsidies.at(-1);
  if (last) return isSame(last.rule, rule) ? accept() : refuse(problem('subsidy-declared'));
  if (effectiveFrom < now && isQuoted(state)) return refuse(problem('effective-in-past'));
  return accept({ type: 'SubsidyDeclared', data: { institutionId, effectiveFrom, rule } });
}

/** Another rule from now on, or from later; what was used before stays as it was charged. */
export function changeSubsidy(
  state: KnownInstrument,
  { rule, effectiveFrom, reason, now }: CommandOf<'ChangeSubsidy'>,
): Outcome {
  const { institutionId, subsidies, status } = state;
  if (status === 'retired') return wrongStatus(state);
  const last = subsidies.at(-1);
  if (!last) return refuse(problem('subsidy-not-declared'));
  if (isSame(last.rule, rule)) return accept();
  if (effectiveFrom < now) return refuse(problem('effective-in-past'));
  if (effectiveFrom <= last.effectiveFrom) {
    return refuse(problem('subsidy-not-later', { effectiveFrom: last.effectiveFrom }));
  }
  if (rule.lastDay !== last.rule.lastDay && subsidyEnd(rule) <= effectiveFrom) {
    return refuse(problem('subsidy-end-past'));
  }
  const data = { institutionId, effectiveFrom, rule, reason };
  return accept({ type: 'SubsidyRuleChanged', data });
}

/** The id of the cost card is new each time; what it says counts. */
const isSame = (a: SubsidyRule, b: SubsidyRule): boolean => textOf(a) === textOf(b);
const textOf = ({ costCard, ...rule }: SubsidyRule): string =>
  JSON.stringify([Object.entries(rule).toSorted(([a], [b]) => (a < b ? -1 : 1)), costCard?.card]);
