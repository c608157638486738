import { type InstrumentEvent, type Problem, problem } from '@kyoyo/contracts';
import { accept, type Decision, refuse } from '@kyoyo/kernel';
import { decideLifecycle, isLifecycleCommand, wrongStatus } from './lifecycle.ts';
import type { Instrument, InstrumentCommand, KnownInstrument } from './state.ts';

type Outcome = Decision<InstrumentEvent, Problem>;
type CommandOf<Type> = Extract<InstrumentCommand, { type: Type }>;

export function decide(state: Instrument, command: InstrumentCommand): Outcome {
  if (command.type === 'ProposeInstrument') {
    return state.status === 'none'
      ? accept({ type: 'InstrumentProposed', data: command.proposal })
      : refuse(problem('already-exists'));
  }
  if (state.status === 'none') return refuse(problem('not-found'));
  if (isLifecycleCommand(command)) return decideLifecycle(state, command);
  switch (command.type) {
    case 'DescribeInstrument': {
      const { institutionId } = state;
      const { description } = command;
      if (state.status === 'retired') return wrongStatus(state);
      if (JSON.stringify(description) === JSON.stringify(state.description)) return accept();
      return accept({ type: 'InstrumentDescribed', data: { institutionId, description } });
    }
    case 'SetPolicy':
      return setPolicy(state, command);
    case 'PublishRateCard':
      return publishRateCard(state, command);
  }
}

function setPolicy(
  { institutionId, policies }: KnownInstrument,
  { policy, effectiveFrom, now }: CommandOf<'SetPolicy'>,
): Outcome {
  const last = policies.at(-1);
  // The first policy may reach back: before it nothing was booked.
  if (last && effectiveFrom < now) return refuse(problem('effective-in-past'));
  const isInForce = last !== undefined && last.effectiveFrom <= effectiveFrom;
  if (isInForce && JSON.stringify(policy) === JSON.stringify(last.policy)) return accept();
  return accept({ type: 'PolicySet', data: { institutionId, effectiveFrom, policy } });
}

/** Cards are only ever added at the end, so what applied at a past instant never changes. */
function publishRateCard(
  { institutionId, cards }: KnownInstrument,
  { cardId, card }: CommandOf<'PublishRateCard'>,
): Outcome {
  const last = cards.at(-1);
  if (last && card.effectiveFrom <= last.card.effectiveFrom) {
    const { effectiveFrom } = last.card;
    return refuse(problem('rate-card-not-later', { cardId: last.cardId, effectiveFrom }));
  }
  return accept({ type: 'RateCardPublished', data: { institutionId, cardId, card } });
}
