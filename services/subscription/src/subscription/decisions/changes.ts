import { type Plan, problem, type SubscriptionEvent } from '@kyoyo/contracts';
import { accept, earlier, japanDate, japanInstant, later, refuse } from '@kyoyo/kernel';
import { capOf, knownPeriods } from '../coming.ts';
import type { State, Subscription, SubscriptionCommand, SubscriptionDecision } from '../state.ts';
import { partyOf } from '../state.ts';
import { notEligible, seatsProblem } from './subscribing.ts';

type Of<Type> = Extract<SubscriptionCommand, { type: Type }>;

/** The day of the change counts to the new plan. */
export function changePlan(
  state: State,
  { chosen, personIds, eligible, now }: Of<'ChangePlan'>,
): SubscriptionDecision {
  if (state?.status !== 'running' || !state.current) {
    return refuse(problem('subscription-not-open'));
  }
  const { planId, planVersion, plan } = chosen;
  if (planId === state.planId && planVersion === state.planVersion) return accept();
  const isComparable =
    plan.periodMonths === state.plan.periodMonths &&
    (plan.includedMinutes === null) === (state.plan.includedMinutes === null);
  const hindrance =
    (chosen.institutionId === state.institutionId ? null : problem('plan-not-of-institution')) ??
    notEligible(plan, eligible) ??
    (isComparable ? null : problem('plan-not-comparable')) ??
    (plan.approval && planId !== state.planId ? problem('plan-needs-approval') : null) ??
    (keepsCommitment(state, plan) ? null : problem('commitment-differs')) ??
    seatsProblem(plan, personIds);
  if (hindrance) return refuse(hindrance);
  const party = partyOf(state);
  const counted = state.current.parts[0]?.from ?? state.current.period.start;
  // Of a period that is over nothing changes: it may be so before its next one is in the log.
  const today = earlier(japanInstant(japanDate(now)), state.current.period.end);
  const from = later(today, counted);
  const changed: SubscriptionEvent = {
    type: 'SubscriptionPlanChanged',
    data: { ...party, planId, planVersion, plan, from },
  };
  return accept(changed, ...seatsSet(state, personIds));
}

/** What is to be paid at least is not escaped by a change; once it is settled, none begins anew. */
const keepsCommitment = ({ settled, plan: { commitment } }: Subscription, plan: Plan): boolean =>
  (settled && plan.commitment === null) ||
  JSON.stringify(plan.commitment) === JSON.stringify(commitment);

export function setSeats(state: State, { personIds }: Of<'SetSeats'>): SubscriptionDecision {
  const isOpen =
    state?.status === 'running' || state?.status === 'agreed' || state?.status === 'paused';
  if (!state || !isOpen) return refuse(problem('subscription-not-open'));
  const hindrance = seatsProblem(state.plan, personIds);
  return hindrance ? refuse(hindrance) : accept(...seatsSet(state, personIds));
}

function seatsSet(state: NonNullable<State>, personIds: readonly string[]): SubscriptionEvent[] {
  const seats = [...new Set(personIds)].toSorted();
  if (seats.join() === state.personIds.toSorted().join()) return [];
  return [{ type: 'SubscriptionSeatsSet', data: { ...partyOf(state), personIds: seats } }];
}

/** For one period; the next has the plan's again. */
export function liftFairUse(
  state: State,
  { periodStart, capMinutes, reason, by }: Of<'LiftFairUse'>,
): SubscriptionDecision {
  if (!state) return refuse(problem('not-found'));
  const known = knownPeriods(state).find(({ period }) => period.start === periodStart);
  const minutes = known && capOf(state, known.period);
  if (!known || minutes === null || minutes === undefined) {
    return refuse(problem('subscription-not-open'));
  }
  if (capMinutes === minutes) return accept();
  if (capMinutes < minutes) return refuse(problem('cap-not-larger', { minutes }));
  const data = { ...partyOf(state), period: known.period, capMinutes, reason, by };
  return accept({ type: 'FairUseLifted', data });
}
