import type { BookingPolicy } from '@kyoyo/contracts';
import {
  type Instant,
  japanDate,
  japanInstant,
  overlaps,
  type Period,
  plusMinutes,
} from '@kyoyo/kernel';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { CalendarEntry } from '../api.ts';
import { formatClock, formatDay, formatPeriod, formatTime } from '../format.ts';
import { useLanguage } from '../language/language.tsx';
import { dayPieces, datesFrom, periodBetween } from './geometry.ts';

const rowHeight = 20;
const shownFirstMinute = 8 * 60;

interface Cell {
  readonly day: number;
  readonly row: number;
}

/**
 * A week of one instrument: days across, time down. A free period is chosen by dragging, or by
 * keys: arrows move, space chooses start and then end, Escape gives up.
 */
export function WeekCalendar(props: {
  readonly from: string;
  readonly days: number;
  readonly policy: BookingPolicy;
  readonly entries: readonly CalendarEntry[];
  readonly units: number;
  readonly now: Instant;
  readonly onChoose: (period: Period) => void;
}) {
  const { t, language } = useLanguage();
  const { policy, entries, onChoose, now, units } = props;
  const dates = datesFrom(props.from, props.days);
  const stepMinutes = Math.max(30, policy.granularityMinutes);
  const { fromMinute, toMinute } = policy.opening;
  const firstMinute = Math.floor(fromMinute / 60) * 60;
  const lastMinute = Math.ceil(toMinute / 60) * 60;
  const rows = (lastMinute - firstMinute) / stepMinutes;
  const grid = { fromMinute: firstMinute, toMinute: lastMinute, stepMinutes };

  const [cursor, setCursor] = useState<Cell>({ day: 0, row: 0 });
  const [anchor, setAnchor] = useState<Cell | null>(null);
  const table = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // A calendar round the clock opens at the working day, not at midnight.
    const rowsBefore = (shownFirstMinute - firstMinute) / stepMinutes;
    scroller.current?.scrollTo({ top: Math.max(0, rowsBefore * rowHeight) });
  }, [firstMinute, stepMinutes]);

  const instantOf = ({ day, row }: Cell): Instant =>
    japanInstant(dates[day] as string, firstMinute + row * stepMinutes);
  const cellPeriod = (cell: Cell): Period => {
    const start = instantOf(cell);
    return { start, end: plusMinutes(start, stepMinutes) };
  };
  const isOpen = (cell: Cell): boolean => {
    const minute = firstMinute + cell.row * stepMinutes;
    return instantOf(cell) >= now && minute >= fromMinute && minute + stepMinutes <= toMinute;
  };
  const takenBy = (cell: Cell): CalendarEntry | undefined => {
    const there = entries.filter((entry) => overlaps(entry.period as Period, cellPeriod(cell)));
    return there.length >= units ? there[0] : undefined;
  };
  const chosen = anchor && periodBetween(instantOf(anchor), instantOf(cursor), stepMinutes);
  const isChosen = (cell: Cell): boolean => chosen !== null && overlaps(chosen, cellPeriod(cell));

  const finish = (first: Cell, last: Cell) => {
    setAnchor(null);
    onChoose(periodBetween(instantOf(first), instantOf(last), stepMinutes));
  };
  const moveTo = (cell: Cell) => {
    setCursor(cell);
    table.current?.querySelector<HTMLElement>(`[data-cell="${cell.day}-${cell.row}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const { day, row } = cursor;
    const moves: Record<string, Cell> = {
      ArrowUp: { day, row: Math.max(0, row - 1) },
      ArrowDown: { day, row: Math.min(rows - 1, row + 1) },
      ArrowLeft: { day: Math.max(0, day - 1), row },
      ArrowRight: { day: Math.min(dates.length - 1, day + 1), row },
    };
    const next = moves[event.key];
    if (next) {
      event.preventDefault();
      moveTo(next);
    } else if (event.key === ' ' || event.key === 'Enter') {
      event.preventDefault();
      if (anchor) finish(anchor, cursor);
      else if (isOpen(cursor)) setAnchor(cursor);
    } else if (event.key === 'Escape') {
      setAnchor(null);
    }
  };

  const label = (cell: Cell): string => {
    const entry = takenBy(cell);
    const state = entry ? (entry.mine ? t.instrument.mine : t.instrument.taken) : t.instrument.free;
    return `${formatPeriod(cellPeriod(cell), language)} ${state}`;
  };

  return (
    <div className="grid-scroll week-scroll" ref={scroller}>
      <div
        ref={table}
        role="grid"
        aria-label={t.instrument.calendar}
        className="week-grid"
        onKeyDown={onKeyDown}
        onPointerUp={() => anchor && finish(anchor, cursor)}
        style={{
          gridTemplateColumns: `64px repeat(${dates.length}, minmax(72px, 1fr))`,
          gridTemplateRows: `auto repeat(${rows}, ${rowHeight}px)`,
        }}
      >
        <div role="row" style={{ display: 'contents' }}>
          <div role="columnheader" className="week-head">
            {t.fields.from}
          </div>
          {dates.map((date) => (
            <div
              key={date}
              role="columnheader"
              className="week-head"
              data-today={date === japanDate(now)}
            >
              {formatDay(japanInstant(date), language)}
            </div>
          ))}
        </div>
        {Array.from({ length: rows }, (_, row) => (
          <div role="row" key={row} style={{ display: 'contents' }}>
            <div role="rowheader" className="week-hour" style={{ gridColumn: 1, gridRow: row + 2 }}>
              <span className={(row * stepMinutes) % 60 === 0 ? undefined : 'unseen'}>
                {formatClock(firstMinute + row * stepMinutes)}
              </span>
            </div>
            {dates.map((date, day) => {
              const cell = { day, row };
              const open = isOpen(cell);
              return (
                <div
                  key={date}
                  role="gridcell"
                  data-cell={`${day}-${row}`}
                  tabIndex={cursor.day === day && cursor.row === row ? 0 : -1}
                  aria-label={label(cell)}
                  aria-selected={isChosen(cell)}
                  aria-disabled={!open}
                  className="week-cell"
                  data-open={open}
                  data-chosen={isChosen(cell)}
                  data-hour={(row * stepMinutes) % 60 === 0}
                  style={{ gridColumn: day + 2, gridRow: row + 2 }}
                  onFocus={() => setCursor(cell)}
                  onPointerDown={(event) => {
                    if (!open || event.pointerType === 'touch') return;
                    setCursor(cell);
                    setAnchor(cell);
                  }}
                  onPointerEnter={() => anchor && setCursor(cell)}
                  onClick={(event) => {
                    const touch = (event.nativeEvent as PointerEvent).pointerType === 'touch';
                    if (touch && open) finish(cell, { day, row: Math.min(row + 1, rows - 1) });
                  }}
                />
              );
            })}
          </div>
        ))}
        <Slots entries={entries} dates={dates} grid={grid} units={units} />
      </div>
    </div>
  );
}

/** What is taken, drawn over the cells; the cells themselves say it to a screen reader. */
function Slots(props: {
  readonly entries: readonly CalendarEntry[];
  readonly dates: readonly string[];
  readonly grid: Parameters<typeof dayPieces>[2];
  readonly units: number;
}) {
  const { t, language } = useLanguage();
  const { entries, dates, grid, units } = props;
  return (
    <>
      {entries.flatMap((entry) =>
        dayPieces(entry.period as Period, dates, grid).map(({ day, fromRow, toRow }) => (
          <div
            key={`${entry.period.start} ${entry.unit} ${day}`}
            className="slot"
            aria-hidden
            data-kind={kindOf(entry)}
            style={{
              gridColumn: day + 2,
              gridRow: `${fromRow + 2} / ${Math.max(toRow, fromRow + 1) + 2}`,
              pointerEvents: 'none',
              ...(units > 1 && { marginLeft: `${((entry.unit - 1) / units) * 100}%` }),
            }}
          >
            {formatTime(entry.period.start, language)} {t.instrument[kindOf(entry)]}
          </div>
        )),
      )}
    </>
  );
}

export function kindOf({ status, mine }: CalendarEntry): 'running' | 'held' | 'mine' | 'taken' {
  if (status === 'running') return 'running';
  if (status === 'held') return 'held';
  return mine ? 'mine' : 'taken';
}
