import { type Problem, problem, type SeriesEvent } from '@kyoyo/contracts';
import { accept, type Decision, refuse } from '@kyoyo/kernel';
import { row, stream } from '../schema.ts';

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

type Series = DataOf<'SeriesBooked'>;

/** What is done to many reservations at once; each of them has a history of its own. */
export const seriesStream = stream({
  name: 'series',
  form: 1,
  initial: null as Series | null,
  decide,
  evolve: (series: Series | null, event: SeriesEvent): Series | null =>
    event.type === 'SeriesBooked' ? event.data : series,
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

function decide(series: Series | null, command: SeriesCommand): Decision<SeriesEvent, Problem> {
  if (command.type === 'BookSeries') {
    if (series) return refuse(problem('already-exists'));
    return accept({ type: 'SeriesBooked', data: command.series });
  }
  if (!series) return refuse(problem('not-found'));
  if (command.reservationIds.length === 0) return refuse(problem('nothing-left-in-series'));
  const { institutionId, instrumentId, organisationId, personId } = series;
  const owner = { institutionId, instrumentId, organisationId, personId };
  const { reservationIds } = command;
  if (command.type === 'CancelSeries') {
    const { reason } = command;
    return accept({ type: 'SeriesCancelled', data: { ...owner, reservationIds, reason } });
  }
  const { shiftMinutes, minutes } = command;
  return accept({ type: 'SeriesMoved', data: { ...owner, reservationIds, shiftMinutes, minutes } });
}
