import { monthsAfter, problem, type SubscriptionEvent } from '@kyoyo/contracts';
import {
  accept,
  type Instant,
  japanDate,
  japanInstant,
  later,
  plusMinutes,
  rational,
  refuse,
} from '@kyoyo/kernel';
import { daysOf, nthPeriod } from '../periods.ts';
import type {
  PeriodFacts,
  State,
  Subscription,
  SubscriptionCommand,
  SubscriptionDecision,
} from '../state.ts';
import { partyOf } from '../state.ts';
import { announcement } from './announcing.ts';
import { firstPeriod } from './subscribing.ts';

type Of<Type> = Extract<SubscriptionCommand, { type: Type }>;

/** What time does by itself: it begins, is renewed, and ends. One period at a time. */
export function letTimePass(state: State, { facts, now }: Of<'LetTimePass'>): SubscriptionDecision {
  switch (state?.status) {
    case 'agreed':
      return japanInstant(state.startsOn) <= now ? accept(firstPeriod(state)) : accept();
    case 'running':
      return state.current && state.current.period.end <= now
        ? accept(...periodOver(state, facts, state.current.period.end))
        : accept(...announcement(state, now));
    case 'paused':
      return state.endsAt !== null && state.endsAt <= now
        ? accept(...ending(state, facts, state.endsAt))
        : accept();
    case 'asked':
    case 'declined':
    case 'ended':
    case undefined:
      return accept();
  }
}

function periodOver(state: Subscription, facts: PeriodFacts, end: Instant): SubscriptionEvent[] {
  if (state.endsAt !== null && state.endsAt <= end) return ending(state, facts, end);
  const { commitment } = state.plan;
  const isFulfilled =
    commitment !== null && end >= japanInstant(monthsAfter(state.countedFrom, commitment.months));
  return [...(isFulfilled ? settled(state, facts, end) : []), nextPeriod(state, facts, end)];
}

const ending = (state: Subscription, facts: PeriodFacts, endedAt: Instant): SubscriptionEvent[] => [
  ...settled(state, facts, endedAt),
  { type: 'SubscriptionEnded', data: { ...partyOf(state), endedAt } },
];

/** The one in which `at` lies, of which the days from then on count. */
function nextPeriod(
  state: Subscription,
  { rollover }: PeriodFacts,
  at: Instant,
): SubscriptionEvent {
  let nth = state.nth + 1;
  let period = nthPeriod(state.countedFrom, state.plan.periodMonths, nth);
  while (period.end <= at) {
    nth += 1;
    period = nthPeriod(state.countedFrom, state.plan.periodMonths, nth);
  }
  const from = later(period.start, japanInstant(japanDate(at)));
  const lasting = rollover.filter(({ expiresAt }) => expiresAt > period.start);
  return {
    type: 'SubscriptionPeriodBegan',
    data: { ...partyOf(state), kind: 'regular', nth, period, from, rollover: lasting },
  };
}

/** What was to be paid at least, for the days that there were; once, in the last period. */
function settled(
  state: Subscription,
  { overageYen }: PeriodFacts,
  end: Instant,
): SubscriptionEvent[] {
  const { plan, countedFrom, current, settled: isSettled, paidYen } = state;
  if (isSettled || plan.commitment === null || current?.kind !== 'regular') return [];
  const { yen: committedYen, months } = plan.commitment;
  const start = japanInstant(countedFrom);
  const last = japanInstant(monthsAfter(countedFrom, months));
  const daysTotal = daysOf({ start, end: last });
  const days = Math.min(daysTotal, Math.ceil(daysOf({ start, end })));
  if (days <= 0) return [];
  const due = rational.rational(BigInt(committedYen) * BigInt(days), daysTotal);
  const paid = rational.add(rational.parseRational(paidYen), rational.parseRational(overageYen));
  const missing = rational.larger(rational.zero, rational.subtract(due, paid));
  return [
    {
      type: 'CommitmentSettled',
      data: {
        ...partyOf(state),
        days,
        daysTotal,
        committedYen,
        period: { start, end },
        paidYen: rational.format(paid),
        trueUpYen: rational.format(missing),
      },
    },
  ];
}

export function pause(state: State, { now }: Of<'Pause'>): SubscriptionDecision {
  if (state?.status === 'paused') return accept();
  if (state?.status !== 'running') return refuse(problem('subscription-not-open'));
  return accept({ type: 'SubscriptionPaused', data: { ...partyOf(state), from: now } });
}

/** Where the paid period is over, another begins, of which only the days that are left count. */
export function resume(state: State, { facts, now }: Of<'Resume'>): SubscriptionDecision {
  if (state?.status === 'running') return accept();
  if (state?.status !== 'paused') return refuse(problem('subscription-not-open'));
  const resumed: SubscriptionEvent = {
    type: 'SubscriptionResumed',
    data: { ...partyOf(state), from: now },
  };
  const isOn = state.current !== null && now < state.current.period.end;
  return isOn ? accept(resumed) : accept(resumed, nextPeriod(state, facts, now));
}

/** To the end of the period in which the notice has run out; a trial, and what is paused, sooner. */
export function cancel(state: State, { now }: Of<'Cancel'>): SubscriptionDecision {
  if (!state || state.status === 'declined') return refuse(problem('subscription-not-open'));
  if (state.endsAt !== null) return accept();
  const endsAt = endIfCancelled(state, now);
  const party = partyOf(state);
  const cancelled: SubscriptionEvent = {
    type: 'SubscriptionCancelled',
    data: { ...party, endsAt },
  };
  // What has begun is ended by time, with what its last period comes to.
  if (state.current !== null) return accept(cancelled);
  return accept<SubscriptionEvent>(cancelled, {
    type: 'SubscriptionEnded',
    data: { ...party, endedAt: endsAt },
  });
}

/** When it would end if it were cancelled now. */
export function endIfCancelled(state: Subscription, now: Instant): Instant {
  const { current, plan, countedFrom, status } = state;
  if (current === null) return now;
  // What runs goes on, also past a period that is over while the next has not begun in the log yet.
  const goesOn = status === 'running' || (status === 'paused' && now < current.period.end);
  if (!goesOn) return now;
  if (current.kind === 'trial') return current.period.end;
  const soonest = plusMinutes(now, plan.noticeDays * 1_440);
  let { nth } = state;
  let { end } = current.period;
  while (end < soonest) {
    nth += 1;
    ({ end } = nthPeriod(countedFrom, plan.periodMonths, nth));
  }
  return end;
}
