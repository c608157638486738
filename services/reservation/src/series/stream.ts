import { type Problem, problem, type SeriesEvent } from '@kyoyo/contracts';
import { accept, type Decider, refuse } from '@kyoyo/kernel';

type DataOf<Type extends SeriesEvent['type']> = Extract<SeriesEvent, { type: Type }>['data'];

export type SeriesCommand =
  | { readonly type: 'BookSeries'; readonly series: DataOf<'SeriesBooked'> }
  | {
      readonly type: 'MoveSeries';
      readonly reservationIds: string[];
      readonly shiftMinutes: number;
      readonly minutes: number | null;
    }
  | {
      readonly type: 'CancelSeries';
      readonly reservationIds: string[];
      readonly reason: string;
    };

type Owner = Omit<DataOf<'SeriesBooked'>, 'occurrences'>;

/** What is done to many reservations at once; each of them has a history of its own. */
export const seriesDecider: Decider<Owner | null, SeriesCommand, SeriesEvent, Problem> = {
  initial: null,
  decide(owner, command) {
    if (command.type === 'BookSeries') {
      if (owner) return refuse(problem('already-exists'));
      return accept({ type: 'SeriesBooked', data: command.series });
    }
    if (!owner) return refuse(problem('not-found'));
    if (command.reservationIds.length === 0) return refuse(problem('nothing-left-in-series'));
    const { reservationIds } = command;
    if (command.type === 'CancelSeries') {
      const { reason } = command;
      return accept({ type: 'SeriesCancelled', data: { ...owner, reservationIds, reason } });
    }
    const { shiftMinutes, minutes } = command;
    return accept({
      type: 'SeriesMoved',
      data: { ...owner, reservationIds, shiftMinutes, minutes },
    });
  },
  evolve(_, { data: { institutionId, instrumentId, organisationId, personId } }) {
    return { institutionId, instrumentId, organisationId, personId };
  },
};
