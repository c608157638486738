import {
  type AllowanceLot,
  examplePlan,
  type Plan,
  type SubscriptionEvent,
} from '@kyoyo/contracts';
import { type Instant, japanInstant, newId } from '@kyoyo/kernel';
import { evolve } from '../src/subscription/stream.ts';
import type { State, Subscription, Wish } from '../src/subscription/state.ts';

export const [contractId, institutionId, organisationId, planId, manager, member] = [
  newId(),
  newId(),
  newId(),
  newId(),
  newId(),
  newId(),
] as const;

/** Midnight of a day in Japan, and so many minutes. */
export const at = (date: string, minutes = 0): Instant => japanInstant(date, minutes);

/** 60,000 for 20 hours a month, and 4,000 for each hour beyond; nothing else. */
export const planOf = (change: Partial<Plan> = {}): Plan => ({
  ...examplePlan,
  classes: null,
  setupYen: 0,
  rollover: null,
  capMinutes: null,
  commitment: null,
  noticeDays: 0,
  approval: false,
  ...change,
});

export const wishOf = (plan: Plan, startsOn: string, personIds: string[] = []): Wish => ({
  contractId,
  institutionId,
  organisationId,
  planId,
  planVersion: 1,
  plan,
  startsOn,
  personIds,
  askedBy: member,
});

export const eligible = { isOffered: true, organisationClass: 'startup' } as const;

export const party = { contractId, institutionId, organisationId };
export const agreedTo = (wish: Wish): SubscriptionEvent => ({
  type: 'SubscriptionAgreed',
  data: { ...wish, personIds: [...wish.personIds], agreedBy: null },
});

export const began = (
  nth: number,
  start: string,
  end: string,
  rollover: AllowanceLot[] = [],
): SubscriptionEvent => ({
  type: 'SubscriptionPeriodBegan',
  data: {
    ...party,
    kind: 'regular',
    nth,
    period: { start: at(start), end: at(end) },
    from: at(start),
    rollover,
  },
});

export function stateAfter(...events: SubscriptionEvent[]): Subscription {
  const state = events.reduce<State>(evolve, null);
  if (!state) throw new Error('Nothing was agreed');
  return state;
}
