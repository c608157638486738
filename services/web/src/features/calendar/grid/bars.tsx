import { type Instant, japanInstant, type Period, plusMinutes } from '@kyoyo/kernel';
import { useLanguage } from '../../../language/language.tsx';
import type { World } from '../acts.ts';
import { Bar, Draft } from '../bar.tsx';
import { keyOf } from '../bookings.ts';
import { type Axis, type DayPiece, dayPieces, shareOf } from '../geometry.ts';
import { endsOf, type Planner } from '../planner.ts';
import type { TimeGridProps } from './world.ts';

const dayStart = ({ dates }: Axis, { day }: DayPiece): Instant =>
  japanInstant(dates[day] as string);

const percent = (share: number): string => `${share * 100}%`;

/** The bookings, the present time and what is being done, drawn over the cells. */
export function GridBars(
  props: TimeGridProps & {
    readonly planner: Planner;
    readonly world: World;
  },
) {
  const { local } = useLanguage();
  const { axis, entries, instrument, planner, world, nameOf, moves, now } = props;
  const { units } = instrument;
  const pendingId = moves.pending?.entry.reservationId;
  const days = axis.dates.length;
  const place = ({ day, left, width }: DayPiece, lane: number, lanes: number) => ({
    left: percent((day + (lane - 1) / lanes) / days),
    width: `calc(${percent(1 / lanes / days)} - 6px)`,
    top: percent(left),
    height: `calc(${percent(width)} - 2px)`,
  });
  /** Whether a piece has the beginning of the period, or its end. */
  const piecesOf = (period: Period) =>
    dayPieces(axis, period).map((piece) => ({
      ...piece,
      first: period.start >= dayStart(axis, piece),
      last: period.end <= plusMinutes(dayStart(axis, piece), 1440),
    }));
  const grip = planner.moving && world.gripOf(planner.moving.entry);
  const draft = planner.chosen ?? planner.moving?.to;
  const movingId = planner.moving?.entry.reservationId;
  const lane = planner.moving?.entry.unit ?? 1;
  const today = axis.dates.findIndex((date) => shareOf({ ...axis, dates: [date] }, now) % 1 > 0);
  return (
    <>
      {entries.flatMap((entry) =>
        piecesOf(entry.period as Period).map((piece) => (
          <Bar
            key={`${keyOf(entry)} ${piece.day}`}
            entry={entry}
            name={nameOf(entry)}
            where={local(instrument.name)}
            lanes={units}
            grip={world.gripOf(entry)}
            ends={endsOf(world.gripOf(entry), piece.first, piece.last)}
            waits={!props.lookingBack && props.knowledge.is === 'known'}
            lifted={entry.reservationId !== null && entry.reservationId === movingId}
            pending={entry.reservationId !== null && entry.reservationId === pendingId}
            style={place(piece, entry.unit, units)}
            handlers={planner.barHandlers}
          />
        )),
      )}
      {draft &&
        piecesOf(draft.period).map((piece, index) => (
          <Draft
            // Not the day, so that a finger keeps hold of it from one day to the next.
            key={index}
            period={draft.period}
            ends={endsOf(grip, piece.first, piece.last)}
            handlers={planner.moving && planner.draftHandlers}
            style={planner.chosen ? place(piece, 1, 1) : place(piece, lane, units)}
          />
        ))}
      {today >= 0 && (
        <div
          className="cal-now"
          aria-hidden
          style={{
            top: percent(shareOf({ ...axis, dates: [axis.dates[today] as string] }, now)),
            left: percent(today / days),
            width: percent(1 / days),
          }}
        />
      )}
    </>
  );
}
