import { daysFrom, problem, type SubscriptionEvent } from '@kyoyo/contracts';
import type { Claim, Head } from '@kyoyo/event-store/declaring';
import { derivedId, type Instant, japanInstant } from '@kyoyo/kernel';
import { row, stream } from '../schema.ts';
import { changePlan, liftFairUse, setSeats } from './decisions/changes.ts';
import { announcementAt } from './decisions/announcing.ts';
import { cancel, letTimePass, pause, resume } from './decisions/passing.ts';
import { approve, decline, subscribe } from './decisions/subscribing.ts';
import { partPaid, netOf } from './paid.ts';
import {
  partyOf,
  type State,
  type Subscription,
  type SubscriptionCommand,
  type SubscriptionDecision,
} from './state.ts';

/** Not the contract's, which its coverage has. */
export const subscriptionStreamId = (contractId: string): string =>
  derivedId('subscription', contractId);

/** A plan of an institution that an organisation has, period after period, until it is cancelled. */
export const subscriptionStream = stream({
  name: 'subscription',
  form: 4,
  initial: null as State,
  decide,
  evolve,
  tables: { subscription: ['contract_id'] },
  rows: (state, { version }) =>
    state
      ? [
          row('subscription', {
            contract_id: state.contractId,
            institution_id: state.institutionId,
            organisation_id: state.organisationId,
            status: state.status,
            state: JSON.stringify({ ...state, version }),
          }),
        ]
      : [],
  claims,
  wakesAt,
});

function decide(state: State, command: SubscriptionCommand): SubscriptionDecision {
  switch (command.type) {
    case 'Subscribe':
      return subscribe(state, command);
    case 'Approve':
      return approve(state, command);
    case 'Decline':
      return decline(state, command);
    case 'ChangePlan':
      return changePlan(state, command);
    case 'SetSeats':
      return setSeats(state, command);
    case 'Pause':
      return pause(state, command);
    case 'Resume':
      return resume(state, command);
    case 'Cancel':
      return cancel(state, command);
    case 'LiftFairUse':
      return liftFairUse(state, command);
    case 'LetTimePass':
      return letTimePass(state, command);
  }
}

type Wished = Extract<SubscriptionEvent, { type: 'SubscriptionAsked' | 'SubscriptionAgreed' }>;

export function evolve(state: State, event: SubscriptionEvent): State {
  if (event.type === 'SubscriptionAsked') return { ...begun(event), status: 'asked' };
  if (event.type === 'SubscriptionAgreed') return { ...begun(event), status: 'agreed' };
  if (!state) return state;
  switch (event.type) {
    case 'SubscriptionDeclined':
      return { ...state, status: 'declined', reason: event.data.reason };
    case 'SubscriptionPeriodBegan': {
      const { kind, period, nth, from, rollover } = event.data;
      const parts = [{ from, plan: state.plan, personIds: state.personIds }];
      const current = { kind, period, rollover, parts, seated: state.personIds };
      const lifted = state.lifted.filter(({ start }) => start >= period.start);
      const paidYen = nth === null ? state.paidYen : partPaid(state, period, from);
      return { ...state, status: 'running', current, nth: nth ?? state.nth, lifted, paidYen };
    }
    case 'SubscriptionRenewalAnnounced':
      return { ...state, announced: event.data.renewsAt };
    case 'SubscriptionPlanChanged':
      return planChanged(state, event.data);
    case 'SubscriptionSeatsSet':
      return seatsSet(state, event.data.personIds);
    case 'SubscriptionPaused': {
      const { from: end } = event.data;
      return { ...state, status: 'paused', stretches: closed(state.stretches, end) };
    }
    case 'SubscriptionResumed': {
      const last = { start: event.data.from, end: null };
      return { ...state, status: 'running', stretches: [...state.stretches, last].slice(-12) };
    }
    case 'SubscriptionCancelled':
      return { ...state, endsAt: event.data.endsAt };
    case 'FairUseLifted': {
      const { period, capMinutes: minutes } = event.data;
      const others = state.lifted.filter(({ start }) => start !== period.start);
      return { ...state, lifted: [...others, { start: period.start, minutes }] };
    }
    case 'CommitmentSettled':
      return { ...state, settled: true };
    case 'SubscriptionEnded': {
      const { endedAt: end } = event.data;
      return { ...state, status: 'ended', endsAt: end, stretches: closed(state.stretches, end) };
    }
  }
}

function begun({ data }: Wished): Subscription {
  const { plan, startsOn } = data;
  const { planId, planVersion, personIds, askedBy } = data;
  return {
    ...partyOf(data),
    planId,
    planVersion,
    plan,
    plans: [{ from: japanInstant(startsOn), plan }],
    personIds,
    startsOn,
    askedBy,
    status: 'asked',
    countedFrom: plan.trial ? daysFrom(startsOn, plan.trial.days) : startsOn,
    nth: -1,
    current: null,
    stretches: [{ start: japanInstant(startsOn), end: null }],
    endsAt: null,
    announced: null,
    lifted: [],
    paidYen: '0',
    settled: plan.commitment === null,
    reason: null,
  };
}

type PlanChanged = Extract<SubscriptionEvent, { type: 'SubscriptionPlanChanged' }>['data'];

/** A second change on one day takes the place of the first. */
function planChanged(state: Subscription, { planId, planVersion, plan, from }: PlanChanged) {
  const { current } = state;
  const plans = [...state.plans.filter((one) => one.from < from), { from, plan }];
  const changed = { ...state, planId, planVersion, plan, plans };
  if (current?.kind !== 'regular') return changed;
  const part = { from, plan, personIds: state.personIds };
  const parts = [...current.parts.filter((one) => one.from < from), part];
  const paidYen = netOf(
    state.paidYen,
    state.plan,
    plan,
    { start: from, end: current.period.end },
    current.period,
  );
  return { ...changed, current: { ...current, parts }, paidYen };
}

/** For the days under the plan that is. */
function seatsSet(state: Subscription, personIds: readonly string[]): Subscription {
  const { current } = state;
  const last = current?.parts.at(-1);
  if (!current || !last) return { ...state, personIds };
  const parts = [...current.parts.slice(0, -1), { ...last, personIds }];
  const seated = [...new Set([...current.seated, ...personIds])];
  return { ...state, personIds, current: { ...current, parts, seated } };
}

const closed = (stretches: Subscription['stretches'], end: Instant) =>
  stretches.map((one) => (one.end === null ? { ...one, end } : one));

/** An organisation has a plan once. */
function claims(state: State, { id }: Head): Claim[] {
  if (!state || state.status === 'declined' || state.status === 'ended') return [];
  const { planId, organisationId } = state;
  return [
    {
      taker: id,
      resource: `subscription/${planId}/${organisationId}`,
      period: 'always',
      until: null,
      share: null,
      otherwise: problem('already-subscribed'),
    },
  ];
}

function wakesAt(state: State): Instant | null {
  return (state && announcementAt(state)) ?? turnsAt(state);
}

/** When it begins, is renewed, or ends, by itself. */
export function turnsAt(state: State): Instant | null {
  switch (state?.status) {
    case 'agreed':
      return japanInstant(state.startsOn);
    case 'running':
      return state.current?.period.end ?? null;
    case 'paused':
      return state.endsAt;
    case 'asked':
    case 'declined':
    case 'ended':
    case undefined:
      return null;
  }
}
