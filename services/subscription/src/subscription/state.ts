import type {
  AllowanceLot,
  OrganisationClass,
  Plan,
  Problem,
  SubscriptionEvent,
} from '@kyoyo/contracts';
import type { Decision, Instant, Period } from '@kyoyo/kernel';

/** Days of a period under one plan, with those who were named for its seats at their end. */
export interface Part {
  readonly from: Instant;
  readonly plan: Plan;
  readonly personIds: readonly string[];
}

/** The period that is on, with its parts, the first from where it counts. */
export interface Current {
  readonly kind: 'trial' | 'regular';
  readonly period: Period;
  readonly rollover: readonly AllowanceLot[];
  readonly parts: readonly Part[];
  /** Who has had a seat in it, in the order in which they were named. */
  readonly seated: readonly string[];
}

/** Whose it is. */
export interface Party {
  readonly contractId: string;
  readonly institutionId: string;
  readonly organisationId: string;
}

export interface Subscription extends Party {
  readonly status: 'asked' | 'declined' | 'agreed' | 'running' | 'paused' | 'ended';
  readonly planId: string;
  readonly planVersion: number;
  readonly plan: Plan;
  /** All that it has had, the first from its first day. */
  readonly plans: readonly { readonly from: Instant; readonly plan: Plan }[];
  readonly personIds: readonly string[];
  readonly startsOn: string;
  readonly askedBy: string;
  /** From which day the regular periods are counted: the first, or the one after a trial. */
  readonly countedFrom: string;
  /** Of the regular period that is on; -1 before the first. */
  readonly nth: number;
  readonly current: Current | null;
  /** When it let be booked; the last is open while it does. */
  readonly stretches: readonly { readonly start: Instant; readonly end: Instant | null }[];
  readonly endsAt: Instant | null;
  /** The end of the latest period of which it was said ahead that another follows; null for none. */
  readonly announced: Instant | null;
  readonly lifted: readonly { readonly start: Instant; readonly minutes: number }[];
  /** What counts against the commitment so far, but for overage: exact, without tax. */
  readonly paidYen: string;
  readonly settled: boolean;
  readonly reason: string | null;
}

export type State = Subscription | null;

/** What an organisation wants to have. */
export interface Wish extends Party {
  readonly planId: string;
  readonly planVersion: number;
  readonly plan: Plan;
  readonly startsOn: string;
  readonly personIds: readonly string[];
  readonly askedBy: string;
}

/** Whether the plan is offered, and of which class the organisation is. */
export interface Eligible {
  readonly isOffered: boolean;
  readonly organisationClass: OrganisationClass | null;
}

/** What is left of the period that ends, and what was paid in it for overage, exactly. */
export interface PeriodFacts {
  readonly rollover: readonly AllowanceLot[];
  readonly overageYen: string;
}

export type SubscriptionCommand = { readonly now: Instant } & (
  | { readonly type: 'Subscribe'; readonly wish: Wish; readonly eligible: Eligible }
  | { readonly type: 'Approve'; readonly by: string }
  | { readonly type: 'Decline'; readonly reason: string }
  | {
      readonly type: 'ChangePlan';
      readonly chosen: Pick<Wish, 'institutionId' | 'planId' | 'planVersion' | 'plan'>;
      readonly personIds: readonly string[];
      readonly eligible: Eligible;
    }
  | { readonly type: 'SetSeats'; readonly personIds: readonly string[] }
  | { readonly type: 'Pause' }
  | { readonly type: 'Resume'; readonly facts: PeriodFacts }
  | { readonly type: 'Cancel' }
  | {
      readonly type: 'LiftFairUse';
      readonly periodStart: Instant;
      readonly capMinutes: number;
      readonly reason: string;
      readonly by: string;
    }
  | { readonly type: 'LetTimePass'; readonly facts: PeriodFacts }
);

export type SubscriptionDecision = Decision<SubscriptionEvent, Problem>;

export const partyOf = ({ contractId, institutionId, organisationId }: Party): Party => ({
  contractId,
  institutionId,
  organisationId,
});
