import './grid.css';
import { japanDate, plusMinutes } from '@kyoyo/kernel';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { formatClock } from '../../../parts/format.ts';
import { useLanguage } from '../../../language/language.tsx';
import type { World } from '../acts.ts';
import { isDuringOpening, stepMinutesOf } from '../bookings.ts';
import { firstLook, stepAt, stepStart } from '../geometry.ts';
import { gridWorld, type TimeGridProps } from './world.ts';
import { GridBars } from './bars.tsx';
import { Hint } from '../hint.tsx';
import { type Planner, usePlanner } from '../planner.ts';
import { dayWords, periodWords } from '../../../parts/times.ts';

const shownFirstMinute = 8 * 60;

/**
 * Days of one instrument beside each other, time down. The cells are one grid to keys and screen
 * readers; the bars over them are for eyes and pointers.
 */
export function TimeGrid(props: TimeGridProps) {
  const { t } = useLanguage();
  const { instrument, axis, rowPixels } = props;
  const stepMinutes = stepMinutesOf(instrument.policy);
  const rows = (axis.toMinute - axis.fromMinute) / stepMinutes;
  const scroller = useRef<HTMLDivElement>(null);
  const layer = useRef<HTMLDivElement>(null);
  const table = useRef<HTMLDivElement>(null);
  const world = gridWorld(props);
  const planner = usePlanner({
    first: { instrumentId: instrument.id, at: firstLook(axis, props.now, stepMinutes) },
    world,
    along: 'y',
    onWish: props.onWish,
    cursorAt: (x, y) => {
      const box = layer.current?.getBoundingClientRect();
      if (!box) return undefined;
      const day = Math.floor(((x - box.left) / box.width) * axis.dates.length);
      const date = axis.dates[Math.min(Math.max(day, 0), axis.dates.length - 1)] as string;
      const column = { ...axis, dates: [date] };
      const step = stepAt(column, (y - box.top) / box.height, stepMinutes);
      return { instrumentId: instrument.id, at: stepStart(column, step, stepMinutes) };
    },
  });
  useEffect(() => {
    // A calendar round the clock opens at the working day, not at midnight.
    const rowsBefore = (shownFirstMinute - axis.fromMinute) / stepMinutes;
    scroller.current?.scrollTo({ top: Math.max(0, rowsBefore * rowPixels) });
  }, [axis.fromMinute, stepMinutes, rowPixels]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (planner.onKey(event.key, event.shiftKey)) event.preventDefault();
  };
  const { at } = planner.doing.cursor;
  useEffect(() => {
    // The focus follows the cursor, if it is in the grid at all.
    if (!table.current?.contains(document.activeElement)) return;
    table.current.querySelector<HTMLElement>(`[data-at="${at}"]`)?.focus();
  }, [at]);

  return (
    <>
      <div className="grid-scroll cal-scroll" ref={scroller}>
        <div
          className="cal"
          data-knowledge={props.knowledge.is}
          style={{ '--days': axis.dates.length, '--row': `${rowPixels}px` }}
          onPointerUp={() => planner.chosen && planner.finish()}
          onPointerLeave={({ buttons }) => buttons === 1 && planner.chosen && planner.giveUp()}
        >
          <div
            ref={table}
            role="grid"
            tabIndex={-1}
            aria-label={t.instrument.calendar}
            aria-busy={props.knowledge.is === 'loading'}
            className="cal-grid"
            onKeyDown={onKeyDown}
          >
            <Heads {...props} />
            {Array.from({ length: rows }, (_, row) => (
              <Cells key={row} {...props} row={row} planner={planner} world={world} />
            ))}
          </div>
          <div className="cal-layer" ref={layer}>
            <GridBars {...props} planner={planner} world={world} />
          </div>
        </div>
      </div>
      <Hint planner={planner} moves={props.moves} nameOf={() => ''} />
    </>
  );
}

function Heads({ axis, now, instrument }: TimeGridProps) {
  const { t, language } = useLanguage();
  const { units } = instrument;
  return (
    <div role="row" className="cal-heads">
      <div role="columnheader" className="cal-head cal-corner">
        <span className="unseen">{t.calendar.time}</span>
      </div>
      {axis.dates.map((date) => (
        <div
          key={date}
          role="columnheader"
          className="cal-head"
          data-today={date === japanDate(now)}
          data-weekday={new Date(`${date}T00:00:00Z`).getUTCDay()}
        >
          {dayWords(date, language)}
          {units > 1 && (
            <span className="cal-units" aria-hidden>
              {Array.from({ length: units }, (_, index) => (
                <span key={index}>
                  {axis.dates.length === 1 ? t.calendar.unit(index + 1) : `#${index + 1}`}
                </span>
              ))}
            </span>
          )}
        </div>
      ))}
    </div>
  );
}

function Cells(
  props: TimeGridProps & {
    readonly row: number;
    readonly planner: Planner;
    readonly world: World;
  },
) {
  const { t, language } = useLanguage();
  const { row, planner, world, axis, instrument, now, knowledge } = props;
  const stepMinutes = stepMinutesOf(instrument.policy);
  const minute = axis.fromMinute + row * stepMinutes;
  const hour = minute % 60 === 0;
  return (
    <div role="row" className="cal-row" data-hour={hour}>
      <div role="rowheader" className="cal-hour">
        <span className={hour ? undefined : 'unseen'}>{formatClock(minute)}</span>
      </div>
      {axis.dates.map((date, day) => {
        const at = stepStart({ ...axis, dates: [date] }, row, stepMinutes);
        const cursor = { instrumentId: instrument.id, at };
        const end = plusMinutes(at, stepMinutes);
        const free = world.isFree(cursor);
        const entry = world.entryAt(cursor);
        const closed = !isDuringOpening(instrument.policy, { start: at, end });
        const unknown = !entry && !closed && at >= now && knowledge.is !== 'known';
        const taken = entry && (entry.mine ? t.instrument.mine : t.instrument.taken);
        const empty = free
          ? t.instrument.free
          : unknown
            ? t.calendar.unknown
            : closed
              ? t.calendar.closed
              : t.calendar.past;
        const { chosen } = planner;
        return (
          <div
            key={date}
            role="gridcell"
            data-cell={`${day}-${row}`}
            data-at={at}
            tabIndex={planner.doing.cursor.at === at ? 0 : -1}
            aria-label={`${periodWords({ start: at, end }, language)} ${taken ?? empty}`}
            aria-selected={chosen !== null && chosen.period.start <= at && at < chosen.period.end}
            aria-disabled={!free && !entry}
            className="cal-cell"
            data-closed={closed}
            data-past={at < now}
            data-free={free}
            data-unknown={unknown}
            onFocus={() => planner.doing.cursor.at !== at && planner.moveTo(cursor)}
            onPointerDown={(event) => {
              if (event.button === 0 && event.pointerType !== 'touch' && free) {
                planner.choose(cursor);
              }
            }}
            onPointerEnter={({ buttons }) => {
              // A mouse that only rests here does not disturb what keys choose.
              if (buttons === 1 && planner.chosen) planner.moveTo(cursor);
            }}
            onClick={(event) => {
              const touch = (event.nativeEvent as unknown as PointerEvent).pointerType === 'touch';
              const period = { start: at, end };
              if (!touch || !free || planner.moving) return;
              const slot = { instrumentId: instrument.id, period };
              props.onWish({ kind: 'book', slot, exact: false });
            }}
          />
        );
      })}
    </div>
  );
}
