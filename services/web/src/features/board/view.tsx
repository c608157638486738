import type { Period } from '@kyoyo/kernel';
import { useState } from 'react';
import type { Instrument } from '../../api.ts';
import { BookingDialog } from '../booking/dialog.tsx';
import { useLanguage } from '../../language/language.tsx';
import { type Liveness, useKnowledge } from '../../live/knowledge.ts';
import { KnowledgeNote } from '../../parts/knowledge-note.tsx';
import type { Wish } from '../calendar/acts.ts';
import { type BookableInstrument, isBookable, proposedPeriod } from '../calendar/bookings.ts';
import { Legend } from '../calendar/legend.tsx';
import { MoveRefusal } from '../calendar/move-refusal.tsx';
import { useMoves } from '../calendar/moves.ts';
import { ReservationDetails } from '../reservation/details.tsx';
import { entriesOf } from '../calendar/schedule.ts';
import { useNames, type useSchedule } from '../calendar/queries.ts';
import { useAsOf } from '../../parts/as-of/as-of.ts';
import { WaitDialog } from '../waitlist/wait-dialog.tsx';
import { useStaff } from '../session/who.ts';
import { TimeBoard } from './time-board.tsx';
import type { TimeBoardProps } from './world.ts';

interface Wanted {
  readonly instrument: BookableInstrument;
  readonly period: Period;
}

/** A board with all that can be done on it: book, move, look at a booking. */
export function BoardView(
  props: Pick<TimeBoardProps, 'title' | 'axis' | 'useShown' | 'institutionsShown' | 'common'> & {
    readonly instruments: readonly Instrument[];
    readonly schedule: ReturnType<typeof useSchedule>;
    readonly live: Liveness;
  },
) {
  const { local } = useLanguage();
  const { instruments, schedule } = props;
  const { data } = schedule;
  const knowledge = useKnowledge(schedule, props.live);
  const staffAt = useStaff();
  const lookingBack = useAsOf() !== null;
  const names = useNames(data);
  const moves = useMoves();
  const [details, setDetails] = useState<string | null>(null);
  const [booking, setBooking] = useState<Wanted | null>(null);
  const [waiting, setWaiting] = useState<Wanted | null>(null);
  const onWish = (wish: Wish) => {
    if (wish.kind === 'open') return setDetails(wish.reservationId);
    if (lookingBack) return;
    if (wish.kind === 'move') return moves.send(wish.move);
    if (knowledge.is !== 'known') return;
    const { instrumentId, period } = wish.slot;
    const instrument = instruments.find(({ id }) => id === instrumentId);
    if (!instrument || !isBookable(instrument)) return;
    if (wish.kind === 'wait') return setWaiting({ instrument, period });
    const { policy, units } = instrument;
    const proposed = () =>
      proposedPeriod(period.start, policy, entriesOf(data, instrumentId), units);
    setBooking({ instrument, period: wish.exact ? period : proposed() });
  };
  const nameOf = (id: string): string => {
    const instrument = instruments.find((one) => one.id === id);
    return instrument ? local(instrument.name) : '';
  };
  return (
    <>
      <KnowledgeNote knowledge={knowledge} onRetry={() => void schedule.refetch()} />
      <TimeBoard
        {...props}
        key={`${props.axis.dates[0]} ${props.axis.dates.length}`}
        schedule={data}
        knowledge={knowledge}
        names={names}
        moves={moves}
        staffAt={staffAt}
        lookingBack={lookingBack}
        onWish={onWish}
      />
      <Legend view="day" phone={false} />
      <MoveRefusal moves={moves} nameOf={nameOf} />
      {details && <ReservationDetails reservationId={details} onClose={() => setDetails(null)} />}
      {waiting && <WaitDialog {...waiting} onClose={() => setWaiting(null)} />}
      {booking && (
        <BookingDialog
          instrument={booking.instrument}
          initial={booking.period}
          onClose={() => setBooking(null)}
        />
      )}
    </>
  );
}
