import { Button } from '@mantine/core';
import { useLanguage } from '../language/language.tsx';
import type { Slot } from './bookings.ts';
import type { Moves } from './moves.ts';
import type { Planner } from './planner.ts';
import { periodWords } from './words.ts';

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
  let text = '';
  if (chosen) text = t.calendar.choosing(where(chosen));
  else if (moving) text = t.calendar.moving(where(moving.to));
  else if (pending) text = t.calendar.sending(where(pending.to));
  else if (done) text = t.calendar.moved(where(done.to));
  const undoable = done && !chosen && !moving && !pending;
  return (
    <div className="cal-hint" data-shown={text !== ''}>
      <span role="status">{text}</span>
      {undoable && (
        <Button size="compact-sm" variant="white" onClick={() => moves.undo(done)}>
          {t.calendar.undo}
        </Button>
      )}
    </div>
  );
}
