import { type Outage, type OutageEvent, type Problem, problem } from '@kyoyo/contracts';
import { accept, type Decision, type Instant, isForward, type Period, refuse } from '@kyoyo/kernel';
import { row, stream } from '../schema.ts';
import { unitClaim } from '../taking-time/claims.ts';
import { rangeOf } from '@kyoyo/event-store/declaring';

export type OutageState =
  | { readonly status: 'none' }
  | {
      readonly status: 'scheduled' | 'ended';
      readonly outage: Outage;
      /** What it takes, or took, from others; null where it was ended before it began. */
      readonly kept: Period | null;
    };

export type OutageCommand =
  | { readonly type: 'ScheduleOutage'; readonly outage: Outage; readonly now: Instant }
  | { readonly type: 'EndOutage'; readonly now: Instant };

/** An outage takes the time of its units as a booking does; an early end gives the rest back. */
export const outageStream = stream({
  name: 'outage',
  form: 1,
  initial: { status: 'none' },
  decide,
  evolve,
  tables: { outage: ['outage_id'] },
  rows(state, { id, version }) {
    if (state.status === 'none') return [];
    const { instrumentId, institutionId, units, period, reason } = state.outage;
    return [
      row('outage', {
        outage_id: id,
        instrument_id: instrumentId,
        institution_id: institutionId,
        units,
        period: rangeOf(state.kept ?? period),
        reason,
        ended: state.status === 'ended',
        version,
      }),
    ];
  },
  claims(state, { id: taker }) {
    if (state.status === 'none' || !state.kept) return [];
    const { instrumentId, units } = state.outage;
    const time = { taker, period: state.kept, until: null, share: null };
    return units.map((unit) => unitClaim(time, instrumentId, unit));
  },
});

function evolve(_: OutageState, { type, data }: OutageEvent): OutageState {
  if (type === 'OutageScheduled') return { status: 'scheduled', outage: data, kept: data.period };
  const past = { start: data.period.start, end: data.endedAt };
  return { status: 'ended', outage: data, kept: isForward(past) ? past : null };
}

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
