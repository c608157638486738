import {
  monthsAfter,
  type Plan,
  type Problem,
  problem,
  type SubscriptionEvent,
} from '@kyoyo/contracts';
import { accept, type Instant, japanDate, japanInstant, refuse } from '@kyoyo/kernel';
import { beginningOf } from '../coming.ts';
import { nthPeriod } from '../periods.ts';
import type { Eligible, State, SubscriptionCommand, SubscriptionDecision, Wish } from '../state.ts';
import { type Party, partyOf } from '../state.ts';

type Of<Type> = Extract<SubscriptionCommand, { type: Type }>;

export function subscribe(
  state: State,
  { wish, eligible, now }: Of<'Subscribe'>,
): SubscriptionDecision {
  if (state) return accept();
  const today = japanDate(now);
  const isInTime = today <= wish.startsOn && wish.startsOn <= monthsAfter(today, 12);
  const hindrance =
    notEligible(wish.plan, eligible) ??
    seatsProblem(wish.plan, wish.personIds) ??
    (isInTime ? null : problem('starts-in-past'));
  if (hindrance) return refuse(hindrance);
  return wish.plan.approval
    ? accept({ type: 'SubscriptionAsked', data: asked(wish) })
    : accept(...agreed(wish, null, now));
}

/** On the day that was asked for; decided later, from today. */
export function approve(state: State, { by, now }: Of<'Approve'>): SubscriptionDecision {
  if (!state || state.status === 'declined') return refuse(problem('subscription-not-open'));
  if (state.status !== 'asked') return accept();
  const today = japanDate(now);
  const startsOn = state.startsOn < today ? today : state.startsOn;
  return accept(...agreed({ ...state, startsOn }, by, now));
}

export function decline(state: State, { reason }: Of<'Decline'>): SubscriptionDecision {
  if (state?.status === 'declined') return accept();
  if (state?.status !== 'asked') return refuse(problem('subscription-not-open'));
  const data = { ...partyOf(state), reason, askedBy: state.askedBy };
  return accept({ type: 'SubscriptionDeclined', data });
}

const asked = ({ planId, planVersion, plan, ...wish }: Wish) => ({
  ...partyOf(wish),
  planId,
  planVersion,
  plan,
  startsOn: wish.startsOn,
  personIds: [...wish.personIds],
  askedBy: wish.askedBy,
});

/** Where its first day has come, with what begins. */
function agreed(wish: Wish, agreedBy: string | null, now: Instant): SubscriptionEvent[] {
  const data = { ...asked(wish), agreedBy };
  const isBegun = japanInstant(wish.startsOn) <= now;
  return [{ type: 'SubscriptionAgreed', data }, ...(isBegun ? [firstPeriod(wish)] : [])];
}

/** The trial, or the first period. */
export function firstPeriod(wish: Party & Pick<Wish, 'plan' | 'startsOn'>): SubscriptionEvent {
  const trial = beginningOf(wish.plan, wish.startsOn);
  const period = trial?.period ?? nthPeriod(wish.startsOn, wish.plan.periodMonths, 0);
  return {
    type: 'SubscriptionPeriodBegan',
    data: {
      ...partyOf(wish),
      kind: trial ? 'trial' : 'regular',
      nth: trial ? null : 0,
      period,
      from: period.start,
      rollover: [],
    },
  };
}

export function notEligible(
  plan: Plan,
  { isOffered, organisationClass }: Eligible,
): Problem | null {
  if (!isOffered) return problem('plan-withdrawn');
  const isTheirs =
    plan.classes === null ||
    (organisationClass !== null && plan.classes.includes(organisationClass));
  return isTheirs ? null : problem('plan-not-for-class');
}

export function seatsProblem({ seatsMax }: Plan, personIds: readonly string[]): Problem | null {
  const fits =
    seatsMax === null
      ? personIds.length === 0
      : personIds.length > 0 && personIds.length <= seatsMax;
  return fits ? null : problem('seats-do-not-fit', { max: seatsMax ?? 0 });
}
