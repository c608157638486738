import './hint.css';
import { durationMs } from '@kyoyo/kernel';
import { Button } from '@mantine/core';
import { formatSpan } from '../../parts/format.ts';
import { useLanguage } from '../../language/language.tsx';
import { isResized, type Move, type Slot } from './bookings.ts';
import type { Moves } from './moves.ts';
import type { Planner } from './planner.ts';
import { periodWords } from '../../parts/times.ts';

/** What is going on, for eyes and ears: choosing, moving, on its way, moved. */
export function Hint(props: {
  readonly planner: Planner;
  readonly moves: Moves;
  readonly nameOf: (instrumentId: string) => string;
}) {
  const { t, language } = useLanguage();
  const { planner, moves, nameOf } = props;
  const where = ({ instrumentId, period }: Slot) =>
    [nameOf(instrumentId), periodWords(period, language)].filter(Boolean).join(' ');
  const { chosen, moving } = planner;
  const { pending, done } = moves;
  const lengthOf = ({ to }: Move) => formatSpan(durationMs(to.period) / 60_000, language);
  const words = (move: Move) =>
    isResized(move)
      ? t.calendar.resizing(where(move.to), lengthOf(move))
      : t.calendar.moving(where(move.to));
  let text = '';
  if (chosen) text = t.calendar.choosing(where(chosen));
  else if (moving) text = words(moving);
  else if (pending) text = t.calendar.sending(where(pending.to));
  else if (done && isResized(done)) text = t.calendar.resized(where(done.to), lengthOf(done));
  else if (done) text = t.calendar.moved(where(done.to));
  const undoable = done && !chosen && !moving && !pending;
  return (
    <div className="cal-hint" data-shown={text !== ''}>
      <span role="status">
        {text}
        {(chosen ?? moving) && <span className="cal-hint-keys">{t.calendar.byKeys}</span>}
      </span>
      {moving && (
        <span className="cal-hint-touch">
          <Button size="sm" variant="white" onClick={planner.finish}>
            {t.calendar.putDown}
          </Button>
          <Button size="sm" variant="white" onClick={planner.giveUp}>
            {t.calendar.giveUp}
          </Button>
        </span>
      )}
      {undoable && (
        <Button size="compact-sm" variant="white" onClick={() => moves.undo(done)}>
          {t.calendar.undo}
        </Button>
      )}
    </div>
  );
}
