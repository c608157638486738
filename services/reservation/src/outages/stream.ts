import { type Outage, type OutageEvent, type Problem, problem } from '@kyoyo/contracts';
import { accept, type Decider, type Decision, type Instant, refuse } from '@kyoyo/kernel';

export type OutageState =
  | { readonly status: 'none' }
  | { readonly status: 'scheduled' | 'ended'; readonly outage: Outage };

export type OutageCommand =
  | { readonly type: 'ScheduleOutage'; readonly outage: Outage; readonly now: Instant }
  | { readonly type: 'EndOutage'; readonly now: Instant };

export const outageDecider: Decider<OutageState, OutageCommand, OutageEvent, Problem> = {
  initial: { status: 'none' },
  decide,
  evolve: (_, { type, data }) => ({
    status: type === 'OutageScheduled' ? 'scheduled' : 'ended',
    outage: data,
  }),
};

function decide(state: OutageState, command: OutageCommand): Decision<OutageEvent, Problem> {
  const { now } = command;
  if (command.type === 'ScheduleOutage') {
    if (state.status !== 'none') return refuse(problem('already-exists'));
    const { outage } = command;
    // What broke this morning may be recorded now; what is over took nobody's time.
    if (outage.period.end <= now) return refuse(problem('period-in-past'));
    return accept({ type: 'OutageScheduled', data: outage });
  }
  if (state.status === 'none') return refuse(problem('not-found'));
  if (state.status === 'ended' || state.outage.period.end <= now) return accept();
  return accept({ type: 'OutageEnded', data: { ...state.outage, endedAt: now } });
}
