import { type Occurrence, type Problem, problem, type SeriesEvent } from '@kyoyo/contracts';
import { accept, type Decision, refuse } from '@kyoyo/kernel';
import { row, stream } from '../schema.ts';

type DataOf<Type extends SeriesEvent['type']> = Extract<SeriesEvent, { type: Type }>['data'];

export type SeriesCommand =
  | { readonly type: 'BookSeries'; readonly series: DataOf<'SeriesBooked'> }
  | { readonly type: 'AddToSeries'; readonly occurrence: Occurrence }
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

type Series = DataOf<'SeriesBooked'>;

/** What is done to many reservations at once; each of them has a history of its own. */
export const seriesStream = stream({
  name: 'series',
  form: 2,
  initial: null as Series | null,
  decide,
  evolve,
  tables: { series: ['series_id'] },
  rows: (series, { id, version }) =>
    series
      ? [
          row('series', {
            series_id: id,
            instrument_id: series.instrumentId,
            institution_id: series.institutionId,
            organisation_id: series.organisationId,
            person_id: series.personId,
            occurrences: JSON.stringify(series.occurrences),
            version,
          }),
        ]
      : [],
});

function evolve(series: Series | null, event: SeriesEvent): Series | null {
  if (event.type === 'SeriesBooked') return event.data;
  if (event.type !== 'SeriesDateAdded' || !series) return series;
  const { occurrence } = event.data;
  // Those of the same start that have a reservation stay: it may stand, on another unit.
  const isRetried = ({ period, reservationId }: Occurrence) =>
    reservationId === null && period.start === occurrence.period.start;
  const others = series.occurrences.filter((one) => !isRetried(one));
  const occurrences = [...others, occurrence].toSorted((a, b) =>
    a.period.start < b.period.start ? -1 : 1,
  );
  return { ...series, occurrences };
}

function decide(series: Series | null, command: SeriesCommand): Decision<SeriesEvent, Problem> {
  if (command.type === 'BookSeries') {
    if (series) return refuse(problem('already-exists'));
    return accept({ type: 'SeriesBooked', data: command.series });
  }
  if (!series) return refuse(problem('not-found'));
  const { institutionId, instrumentId, organisationId, personId } = series;
  const owner = { institutionId, instrumentId, organisationId, personId };
  if (command.type === 'AddToSeries') {
    const { occurrence } = command;
    return accept({ type: 'SeriesDateAdded', data: { ...owner, occurrence } });
  }
  if (command.reservationIds.length === 0) return refuse(problem('nothing-left-in-series'));
  const { reservationIds } = command;
  if (command.type === 'CancelSeries') {
    const { reason } = command;
    return accept({ type: 'SeriesCancelled', data: { ...owner, reservationIds, reason } });
  }
  const { shiftMinutes, minutes } = command;
  return accept({ type: 'SeriesMoved', data: { ...owner, reservationIds, shiftMinutes, minutes } });
}
