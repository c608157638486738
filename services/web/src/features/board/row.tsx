import { type Instant, type Period, plusMinutes, systemClock } from '@kyoyo/kernel';
import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import type { CalendarEntry, Instrument } from '../../api.ts';
import { Tag } from '../../parts/tag.tsx';
import { useLanguage } from '../../language/language.tsx';
import { Bar, Draft } from '../calendar/bar.tsx';
import {
  bookedPercent,
  type Grip,
  gripOf,
  isClosedOn,
  isDuringOpening,
  keyOf,
  kindOf,
  stepMinutesOf,
  takenBy,
} from '../calendar/bookings.ts';
import { type Axis, axisPeriod, placeOf } from '../calendar/geometry.ts';
import { type BarHandlers, type DraftHandlers, endsOf } from '../calendar/planner.ts';
import type { Names } from '../calendar/queries.ts';
import { periodWords, spanWords } from '../../parts/times.ts';

export interface BoardRowProps {
  readonly instrument: Instrument;
  readonly axis: Axis;
  readonly entries: readonly CalendarEntry[];
  readonly names: Names;
  readonly staff: boolean;
  readonly lookingBack: boolean;
  readonly known: boolean;
  readonly useShown: boolean;
  readonly institutionShown: boolean;
  /** Where the cursor is, in its own row only; so other rows need not be drawn when it moves. */
  readonly cursorAt: Instant | null;
  readonly chosen: Period | null;
  readonly target: Period | null;
  readonly targetGrip: Grip;
  readonly draftHandlers: DraftHandlers | null;
  readonly movingId: string | null;
  readonly pendingId: string | null;
  readonly handlers: BarHandlers;
}

const rowPixelsMin = 56;
const lanePixelsMin = 26;
const marginPixels = 5;

/** One instrument. Drawn again only when something in its own row has changed. */
export const BoardRow = memo(function BoardRow(props: BoardRowProps) {
  const { local } = useLanguage();
  const { instrument, axis, entries, names, staff, movingId, pendingId } = props;
  const { units } = instrument;
  const height = Math.max(rowPixelsMin, units * lanePixelsMin + 2 * marginPixels);
  const lane = (height - 2 * marginPixels) / units;
  const styleOf = (period: Period, unit: number, lanes: number) => {
    const place = placeOf(axis, period);
    return (
      place && {
        left: `${place.left * 100}%`,
        width: `calc(${place.width * 100}% - 2px)`,
        top: marginPixels + (unit - 1) * lane,
        height: lane * lanes - 2,
      }
    );
  };
  const drafted = props.chosen ?? props.target;
  const lifted = entries.find(({ reservationId }) => reservationId && reservationId === movingId);
  const draftStyle = drafted && styleOf(drafted, lifted?.unit ?? 1, lifted ? 1 : units);
  const now = systemClock();
  const shown = axisPeriod(axis);
  const endsHere = (grip: Grip, { start, end }: Period) =>
    endsOf(grip, start >= shown.start, end <= shown.end);
  return (
    <div className="board-row" role="row" data-instrument={instrument.id}>
      <RowHead {...props} />
      <Track {...props} height={height}>
        {entries.map((entry) => {
          const style = styleOf(entry.period as Period, entry.unit, 1);
          if (!style) return null;
          const { reservationId, personId } = entry;
          const grip = props.lookingBack || !props.known ? null : gripOf(entry, staff, now);
          const name = personId ? names.get(personId) : undefined;
          return (
            <Bar
              key={keyOf(entry)}
              entry={entry}
              name={name ? local(name) : ''}
              where={local(instrument.name)}
              lanes={units}
              grip={grip}
              ends={endsHere(grip, entry.period as Period)}
              waits={!props.lookingBack && props.known}
              lifted={reservationId !== null && reservationId === movingId}
              pending={reservationId !== null && reservationId === pendingId}
              style={style}
              handlers={props.handlers}
            />
          );
        })}
        {drafted && draftStyle && (
          <Draft
            period={drafted}
            style={draftStyle}
            ends={endsHere(props.targetGrip, drafted)}
            handlers={props.draftHandlers}
          />
        )}
      </Track>
    </div>
  );
});

function RowHead(props: BoardRowProps) {
  const { instrument, entries, axis, useShown, institutionShown, known } = props;
  const { t, local } = useLanguage();
  const { policy, units } = instrument;
  const booked = policy ? bookedPercent(entries, policy, units, axisPeriod(axis)) : 0;
  return (
    <div className="board-name" role="rowheader">
      <Link to="/instruments/$id" params={{ id: instrument.id }} className="plain-link">
        {local(instrument.name)}
      </Link>
      {institutionShown && <small>{local(instrument.institution.name)}</small>}
      {useShown && known && (
        <small className="board-use">
          {entries.some(({ status }) => status === 'running') && (
            <Tag tone="busy">{t.board.inUse}</Tag>
          )}
          <span aria-label={`${t.board.utilisation} ${booked}%`} role="img">
            <span className="board-meter">
              <span style={{ width: `${booked}%` }} />
            </span>
            {booked}%
          </span>
        </small>
      )}
    </div>
  );
}

function Track(
  props: BoardRowProps & { readonly height: number; readonly children: React.ReactNode },
) {
  const { t, language, local } = useLanguage();
  const { instrument, axis, entries, cursorAt, height } = props;
  const { policy } = instrument;
  const stepMinutes = policy ? stepMinutesOf(policy) : 30;
  const cell = cursorAt && { start: cursorAt, end: plusMinutes(cursorAt, stepMinutes) };
  const there = (one: CalendarEntry) =>
    cell && one.period.start <= cell.start && cell.start < one.period.end;
  const under =
    entries.find((one) => one.mine && there(one)) ??
    (cell && takenBy(entries, instrument.units, cell));
  const stateAt = ({ start, end }: Period): string => {
    if (under) return `${t.instrument[kindOf(under)]} ${spanWords(under.period as Period)}`;
    if (!policy || !isDuringOpening(policy, { start, end })) return t.calendar.closed;
    if (start < systemClock()) return t.calendar.past;
    return props.known ? t.instrument.free : t.calendar.unknown;
  };
  const place = cell && placeOf(axis, cell);
  const words = cell && `${local(instrument.name)} ${periodWords(cell, language)} ${stateAt(cell)}`;
  return (
    <div
      className="board-track"
      role="gridcell"
      style={{ minHeight: height, ...closedStyle(props) }}
    >
      {policy &&
        axis.dates.map(
          (date, day) =>
            isClosedOn(policy, date) && (
              <i
                key={date}
                className="board-closed"
                title={t.calendar.closed}
                style={{ left: `${(day / axis.dates.length) * 100}%` }}
              />
            ),
        )}
      {!props.known && <i className="board-unknown unknown" />}
      {place && (
        <button
          type="button"
          className="board-cursor"
          aria-label={words ?? ''}
          style={{ left: `${place.left * 100}%`, width: `${place.width * 100}%` }}
        />
      )}
      {props.children}
    </div>
  );
}

/** Closed hours are the same every day: one picture, repeated. */
function closedStyle({ instrument: { policy }, axis }: BoardRowProps) {
  if (!policy) return { '--open-from': '100%', '--open-to': '100%' };
  const span = axis.toMinute - axis.fromMinute;
  const share = (minute: number) =>
    `${(Math.min(Math.max(minute - axis.fromMinute, 0), span) / span) * 100}%`;
  const { fromMinute, toMinute } = policy.opening;
  return { '--open-from': share(fromMinute), '--open-to': share(toMinute) };
}
