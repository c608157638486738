import {
  type BookingPolicy,
  type InstrumentDescription,
  type Problem,
  problem,
  type RateCard,
} from '@kyoyo/contracts';
import { accept, type Decider, type Decision, type Instant, refuse } from '@kyoyo/kernel';
import {
  decideLifecycle,
  isLifecycleCommand,
  type LifecycleCommand,
  wrongStatus,
} from './decisions.ts';
import type { InstrumentEvent, KnownInstrument } from './state.ts';

type Proposal = Extract<InstrumentEvent, { type: 'InstrumentProposed' }>['data'];

export type Instrument = { readonly status: 'none' } | KnownInstrument;

export type InstrumentCommand =
  | { readonly type: 'ProposeInstrument'; readonly proposal: Proposal }
  | { readonly type: 'DescribeInstrument'; readonly description: InstrumentDescription }
  | LifecycleCommand
  | {
      readonly type: 'SetPolicy';
      readonly policy: BookingPolicy;
      readonly effectiveFrom: Instant;
      readonly now: Instant;
    }
  | { readonly type: 'PublishRateCard'; readonly cardId: string; readonly card: RateCard };

export const instrumentDecider: Decider<Instrument, InstrumentCommand, InstrumentEvent, Problem> = {
  initial: { status: 'none' },
  decide,
  evolve,
};

function decide(state: Instrument, command: InstrumentCommand): Decision<InstrumentEvent, Problem> {
  if (command.type === 'ProposeInstrument') {
    return state.status === 'none'
      ? accept({ type: 'InstrumentProposed', data: command.proposal })
      : refuse(problem('already-exists'));
  }
  if (state.status === 'none') return refuse(problem('not-found'));
  if (isLifecycleCommand(command)) return decideLifecycle(state, command);
  const { institutionId } = state;
  switch (command.type) {
    case 'DescribeInstrument': {
      const { description } = command;
      if (state.status === 'retired') return wrongStatus(state);
      if (JSON.stringify(description) === JSON.stringify(state.description)) return accept();
      return accept({ type: 'InstrumentDescribed', data: { institutionId, description } });
    }
    case 'SetPolicy': {
      const { policy, effectiveFrom, now } = command;
      const { lastPolicy } = state;
      // The first policy may reach back: before it nothing was booked.
      if (lastPolicy && effectiveFrom < now) return refuse(problem('effective-in-past'));
      const isInForce = lastPolicy !== null && lastPolicy.effectiveFrom <= effectiveFrom;
      const isSame = JSON.stringify(policy) === JSON.stringify(lastPolicy?.policy);
      if (isInForce && isSame) return accept();
      return accept({ type: 'PolicySet', data: { institutionId, effectiveFrom, policy } });
    }
    case 'PublishRateCard': {
      const { cardId, card } = command;
      // Cards are only ever added at the end, so what applied at a past instant never changes.
      if (state.lastCard && card.effectiveFrom <= state.lastCard.effectiveFrom) {
        return refuse(problem('rate-card-not-later', state.lastCard));
      }
      return accept({ type: 'RateCardPublished', data: { institutionId, cardId, card } });
    }
  }
}

function evolve(state: Instrument, event: InstrumentEvent): Instrument {
  if (event.type === 'InstrumentProposed') {
    const { institutionId, ...description } = event.data;
    const nothingYet = { endorsedBy: [], lastPolicy: null, lastCard: null };
    return { status: 'proposed', institutionId, description, ...nothingYet };
  }
  if (state.status === 'none') return state;
  switch (event.type) {
    case 'InstrumentDescribed':
      // Who approved it approved what it was described as then.
      return { ...state, description: event.data.description, endorsedBy: [] };
    case 'InstrumentEndorsed':
      return { ...state, endorsedBy: [...state.endorsedBy, event.data.endorsedBy] };
    case 'InstrumentApproved':
    case 'InstrumentResumed':
      return { ...state, status: 'approved' };
    case 'InstrumentDeclined':
      return { ...state, status: 'declined' };
    case 'InstrumentReproposed':
      return { ...state, status: 'proposed', endorsedBy: [] };
    case 'InstrumentSuspended':
      return { ...state, status: 'suspended' };
    case 'InstrumentRetired':
      return { ...state, status: 'retired' };
    case 'InstrumentTransferred': {
      const { toInstitutionId: institutionId } = event.data;
      return { ...state, status: 'transferred', institutionId, endorsedBy: [] };
    }
    case 'PolicySet': {
      const { policy, effectiveFrom } = event.data;
      return { ...state, lastPolicy: { policy, effectiveFrom } };
    }
    case 'RateCardPublished': {
      const { cardId, card } = event.data;
      return { ...state, lastCard: { cardId, effectiveFrom: card.effectiveFrom } };
    }
  }
}
