import { type InstrumentEvent, type Problem, problem } from '@kyoyo/contracts';
import { accept, type Decision, refuse } from '@kyoyo/kernel';
import { decideLifecycle, isLifecycleCommand, wrongStatus } from './lifecycle.ts';
import { publishRateCard, withdrawRateCard } from './rate-cards.ts';
import type { Instrument, InstrumentCommand, KnownInstrument } from './state.ts';
import { changeSubsidy, declareSubsidy } from './subsidy.ts';

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
      return withdrawRateCard(state, command.cardId, command.now);
    case 'DeclareSubsidy':
      return declareSubsidy(state, command);
    case 'ChangeSubsidy':
      return changeSubsidy(state, command);
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
