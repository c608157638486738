import {
  type BookingPolicy,
  type CatalogueEvent,
  type Problem,
  problem,
  type RateCard,
} from '@kyoyo/contracts';
import { accept, type Decider, type Decision, type Instant, refuse } from '@kyoyo/kernel';

export type InstrumentEvent = Exclude<CatalogueEvent, { type: 'InstitutionRegistered' }>;
type Proposal = Extract<InstrumentEvent, { type: 'InstrumentProposed' }>['data'];

export type Instrument =
  | { readonly status: 'none' }
  | {
      readonly status: 'proposed' | 'approved';
      readonly institutionId: string;
      /** The policy that was set last, and from when it holds. */
      readonly lastPolicy: {
        readonly policy: BookingPolicy;
        readonly effectiveFrom: Instant;
      } | null;
      readonly lastCard: { readonly cardId: string; readonly effectiveFrom: Instant } | null;
    };

export type InstrumentCommand =
  | { readonly type: 'ProposeInstrument'; readonly proposal: Proposal }
  | { readonly type: 'ApproveInstrument' }
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
  const { institutionId } = state;
  switch (command.type) {
    case 'ApproveInstrument':
      if (state.status === 'approved') return accept();
      return accept({ type: 'InstrumentApproved', data: { institutionId } });
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
    const { institutionId } = event.data;
    return { status: 'proposed', institutionId, lastPolicy: null, lastCard: null };
  }
  if (state.status === 'none') return state;
  switch (event.type) {
    case 'InstrumentApproved':
      return { ...state, status: 'approved' };
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
