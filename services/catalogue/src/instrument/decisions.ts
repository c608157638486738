import { type InstrumentEvent, type Problem, problem } from '@kyoyo/contracts';
import { accept, type Decision, type Instant, refuse } from '@kyoyo/kernel';
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
      if (isBooked(state) && description.units < state.description.units) {
        return refuse(problem('units-are-shared'));
      }
      if (JSON.stringify(description) === JSON.stringify(state.description)) return accept();
      return accept({ type: 'InstrumentDescribed', data: { institutionId, description } });
    }
    case 'ReduceUnits':
      return reduceUnits(state, command.units);
    case 'SetPolicy':
      return setPolicy(state, command);
    case 'PublishRateCard':
      return publishRateCard(state, command);
    case 'WithdrawRateCard':
      return withdraw(state, command.cardId, command.now);
  }
}

/** Whether there may be bookings of its units. */
const isBooked = ({ status }: KnownInstrument): boolean =>
  status === 'approved' || status === 'suspended';

/** What has been decided where the bookings are; whatever has become of the instrument since. */
function reduceUnits(
  { status, institutionId, description }: KnownInstrument,
  units: number,
): Outcome {
  if (status === 'retired' || units >= description.units) return accept();
  const data = { institutionId, description: { ...description, units } };
  return accept({ type: 'InstrumentDescribed', data });
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

/**
 * Cards are only ever added at the end, and none in the past where anything could be quoted, so that
 * what was quoted for an instant stays its price.
 */
function publishRateCard(
  state: KnownInstrument,
  { cardId, card, replaces, now }: CommandOf<'PublishRateCard'>,
): Outcome {
  const { institutionId } = state;
  const withdrawn = replaces === null ? accept<InstrumentEvent>() : withdraw(state, replaces, now);
  if ('refused' in withdrawn) return withdrawn;
  if (card.effectiveFrom < now && isQuoted(state)) return refuse(problem('effective-in-past'));
  const last = state.cards.findLast((one) => one.cardId !== replaces);
  if (last && card.effectiveFrom <= last.card.effectiveFrom) {
    const { effectiveFrom } = last.card;
    return refuse(problem('rate-card-not-later', { cardId: last.cardId, effectiveFrom }));
  }
  return accept<InstrumentEvent>(...withdrawn.accepted, {
    type: 'RateCardPublished',
    data: { institutionId, cardId, card },
  });
}

/** Whether anybody may have booked it at a price: not before its first card, nor its approval. */
const isQuoted = ({ status, transferredFrom, cards }: KnownInstrument): boolean =>
  cards.length > 0 &&
  (transferredFrom !== null || (status !== 'proposed' && status !== 'declined'));

/** A card that has begun priced something; one that has not is taken back without a trace. */
function withdraw(
  { institutionId, cards, withdrawnCardIds }: KnownInstrument,
  cardId: string,
  now: Instant,
): Outcome {
  if (withdrawnCardIds.includes(cardId)) return accept();
  const found = cards.find((one) => one.cardId === cardId);
  if (!found) return refuse(problem('not-found'));
  const { effectiveFrom } = found.card;
  if (effectiveFrom <= now) return refuse(problem('rate-card-in-force', { effectiveFrom }));
  return accept({ type: 'RateCardWithdrawn', data: { institutionId, cardId } });
}
