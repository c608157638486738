import './board.css';
import { japanDate, plusMinutes, systemClock } from '@kyoyo/kernel';
import { type KeyboardEvent, type PointerEvent, useEffect, useRef } from 'react';
import type { Instrument } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import type { Cursor } from '../calendar/acts.ts';
import { BoardHeads } from './heads.tsx';
import { BoardRow } from './row.tsx';
import { boardWorld, type TimeBoardProps } from './world.ts';
import { entriesWith } from '../calendar/bookings.ts';
import { useNow } from '../../parts/clock.ts';
import { firstLook, shareOf, stepAt, stepStart } from '../calendar/geometry.ts';
import { Hint } from '../calendar/hint.tsx';
import { usePlanner } from '../calendar/planner.ts';
import { entriesOf } from '../calendar/schedule.ts';

const lookMinutes = 30;
const pixelsBefore = 60;

/** Instruments under each other, time across. Keys move one cursor; its row has the focus. */
export function TimeBoard(props: TimeBoardProps) {
  const { local } = useLanguage();
  const { instruments, axis, schedule, names, moves, staffAt, onWish } = props;
  const board = useRef<HTMLDivElement>(null);
  const inner = useRef<HTMLDivElement>(null);
  const now = useNow();
  // Each row draws it under its own name; a row that has not changed is not drawn again for it.
  const past = shareOf(axis, now);
  const world = boardWorld(props);
  const first = instruments[0] as Instrument;
  const byId = new Map(instruments.map((instrument) => [instrument.id, instrument]));

  const cursorAt: Parameters<typeof usePlanner>[0]['cursorAt'] = (x, y, moving) => {
    const row = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-instrument]');
    const under = row && byId.get(row.dataset['instrument'] ?? '');
    const own = moving && byId.get(moving.instrumentId);
    const stays = !under || (own && under.institution.id !== own.institution.id);
    const instrument = stays ? own : under;
    const track = board.current?.querySelector(
      `[data-instrument="${instrument?.id}"] .board-track`,
    );
    if (!instrument || !track) return undefined;
    const box = track.getBoundingClientRect();
    const stepMinutes = world.stepMinutesOf(instrument.id);
    const step = stepAt(axis, (x - box.left) / box.width, stepMinutes);
    return { instrumentId: instrument.id, at: stepStart(axis, step, stepMinutes) };
  };
  const look = firstLook(axis, systemClock(), world.stepMinutesOf(first.id));
  const planner = usePlanner({
    first: { instrumentId: first.id, at: look },
    world,
    along: 'x',
    cursorAt,
    onWish,
  });
  const { doing, chosen, moving } = planner;
  const cursor = byId.has(doing.cursor.instrumentId)
    ? doing.cursor
    : { ...doing.cursor, instrumentId: first.id };
  const byKeys = useRef(false);
  useEffect(() => {
    // The focus goes with the cursor from row to row when keys have sent it there.
    const row = `[data-instrument="${cursor.instrumentId}"] .board-cursor`;
    if (byKeys.current) inner.current?.querySelector<HTMLElement>(row)?.focus();
    byKeys.current = false;
  }, [cursor.instrumentId]);

  useEffect(() => {
    // A board that is wider than the screen opens shortly before the present, or in the morning.
    const grid = inner.current?.parentElement;
    const track = grid?.querySelector<HTMLElement>('.board-track');
    if (!grid || !track) return;
    const share = shareOf(axis, firstLook(axis, systemClock(), lookMinutes));
    grid.scrollTo({ left: Math.max(0, share * track.clientWidth - pixelsBefore) });
  }, [axis]);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const onTrack = (event.target as HTMLElement).closest('.board-cursor, .bar');
    if (!onTrack || event.ctrlKey || event.metaKey || event.altKey) return;
    if (!planner.onKey(event.key, event.shiftKey)) return;
    byKeys.current = true;
    event.preventDefault();
  };
  const chooseAt = (event: PointerEvent<HTMLElement>): Cursor | undefined => {
    const onBar = (event.target as HTMLElement).closest('.bar');
    const onTrack = (event.target as HTMLElement).closest('.board-track');
    const at = onTrack && !onBar ? cursorAt(event.clientX, event.clientY) : undefined;
    return at && world.isFree(at) ? at : undefined;
  };
  const stretch = (event: PointerEvent<HTMLElement>) => {
    if (!chosen || event.buttons !== 1) return;
    const at = cursorAt(event.clientX, event.clientY);
    if (at) planner.moveTo({ instrumentId: chosen.instrumentId, at: at.at });
  };
  const movingId = moving?.entry.reservationId ?? null;
  const pendingId = moves.pending?.entry.reservationId ?? null;
  return (
    <>
      <div
        ref={board}
        role="grid"
        tabIndex={-1}
        aria-label={props.title}
        aria-busy={props.knowledge.is === 'loading'}
        className="grid-scroll board-scroll"
        onKeyDown={onKeyDown}
        onPointerDown={(event) => {
          const at = chooseAt(event);
          if (at && event.button === 0 && event.pointerType !== 'touch') planner.choose(at);
        }}
        onPointerMove={stretch}
        onPointerUp={() => chosen && planner.finish()}
        onPointerLeave={({ buttons }) => buttons === 1 && chosen && planner.giveUp()}
        onClick={(event) => {
          const pointer = event as unknown as PointerEvent<HTMLElement>;
          const touch = (event.nativeEvent as unknown as globalThis.PointerEvent).pointerType;
          const at = touch === 'touch' && !moving ? chooseAt(pointer) : undefined;
          if (!at) return;
          const end = plusMinutes(at.at, world.stepMinutesOf(at.instrumentId));
          const slot = { instrumentId: at.instrumentId, period: { start: at.at, end } };
          onWish({ kind: 'book', slot, exact: false });
        }}
      >
        <div
          ref={inner}
          className="board"
          data-knowledge={props.knowledge.is}
          data-days={axis.dates.length === 1 ? 'one' : 'many'}
          data-now={axis.dates.includes(japanDate(now)) && past > 0 && past < 1}
          style={{
            '--past': `${past * 100}%`,
            '--days': axis.dates.length,
            '--hours': (axis.toMinute - axis.fromMinute) / 60,
          }}
        >
          <BoardHeads axis={axis} common={props.common} />
          {instruments.map((instrument) => {
            const { id } = instrument;
            const here = cursor.instrumentId === id;
            return (
              <BoardRow
                key={id}
                instrument={instrument}
                axis={axis}
                entries={entriesWith(entriesOf(schedule, id), moves.pending, id)}
                names={names}
                staff={staffAt(instrument.institution.id)}
                lookingBack={props.lookingBack}
                known={props.knowledge.is === 'known'}
                useShown={props.useShown}
                institutionShown={props.institutionsShown}
                cursorAt={here ? cursor.at : null}
                chosen={chosen?.instrumentId === id ? chosen.period : null}
                target={moving?.to.instrumentId === id ? moving.to.period : null}
                targetGrip={moving?.to.instrumentId === id ? world.gripOf(moving.entry) : null}
                draftHandlers={moving?.to.instrumentId === id ? planner.draftHandlers : null}
                movingId={moving?.entry.instrumentId === id ? movingId : null}
                pendingId={moves.pending?.to.instrumentId === id ? pendingId : null}
                handlers={planner.barHandlers}
              />
            );
          })}
        </div>
      </div>
      <Hint
        planner={planner}
        moves={moves}
        nameOf={(id) => {
          const instrument = byId.get(id);
          return instrument ? local(instrument.name) : '';
        }}
      />
    </>
  );
}
