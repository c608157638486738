import type { Period } from '@kyoyo/kernel';
import { Button, Card, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useMemo, useState } from 'react';
import type { CalendarEntry, Instrument } from '../../api.ts';
import { BookingDialog } from '../booking/dialog.tsx';
import { KnowledgeNote } from '../../parts/knowledge-note.tsx';
import { useLanguage } from '../../language/language.tsx';
import type { Suggestion } from '../instrument/suggestion.ts';
import type { Knowledge } from '../../live/knowledge.ts';
import type { Wish } from './acts.ts';
import {
  type BookableInstrument,
  entriesWith,
  firstProposal,
  isBookable,
  proposedPeriod,
} from './bookings.ts';
import { useNow } from '../../parts/clock.ts';
import { DayStrip } from './day-strip.tsx';
import { type Axis, shownHours } from './geometry.ts';
import { Legend } from './legend.tsx';
import { MonthGrid } from './month-grid.tsx';
import { MoveRefusal } from './move-refusal.tsx';
import { useMoves } from './moves.ts';
import { datesOf, type Range, RangeBar } from './range-bar.tsx';
import { ReservationDetails } from '../reservation/details.tsx';
import { entriesOf } from './schedule.ts';
import { useNames, type useSchedule } from './queries.ts';
import { useAsOf } from '../../parts/as-of/as-of.ts';
import { WaitDialog } from '../waitlist/wait-dialog.tsx';
import { useStaff } from '../session/who.ts';
import { TimeGrid } from './grid/time-grid.tsx';

export const phoneWidth = '(max-width: 700px)';
const rowPixels = { phone: 44, desk: 24 };
const views = ['day', 'week', 'month'] as const;

/** The calendar of one instrument, to look at, to book in and to move bookings. */
export function InstrumentCalendar(props: {
  readonly instrument: Instrument;
  readonly range: Range;
  readonly onRange: (range: Range) => void;
  readonly schedule: ReturnType<typeof useSchedule>;
  readonly knowledge: Knowledge;
  /** What staff suggested in a consultation: opens the dialog at once. */
  readonly suggestion: Suggestion | null;
}) {
  const { t } = useLanguage();
  const { instrument } = props;
  if (!isBookable(instrument)) return <Text>{t.instrument.notBookable}</Text>;
  return <BookableCalendar {...props} instrument={instrument} />;
}

function BookableCalendar(
  props: Parameters<typeof InstrumentCalendar>[0] & { readonly instrument: BookableInstrument },
) {
  const { t, local } = useLanguage();
  const { instrument, range, onRange, schedule, knowledge, suggestion } = props;
  const known = knowledge.is === 'known';
  const { policy, units } = instrument;
  const phone = useMediaQuery(phoneWidth, undefined, { getInitialValueInEffect: false });
  const now = useNow();
  const lookingBack = useAsOf() !== null;
  const staff = useStaff()(instrument.institution.id);
  const moves = useMoves();
  const names = useNames(schedule.data);
  const [booking, setBooking] = useState<Period | null>(suggestion?.period ?? null);
  const [waiting, setWaiting] = useState<Period | null>(null);
  const [details, setDetails] = useState<string | null>(null);
  const taken = entriesOf(schedule.data, instrument.id);
  const entries = entriesWith(taken, moves.pending, instrument.id);
  const dates = datesOf(range).join(' ');
  const axis: Axis = useMemo(
    () => ({ dates: dates.split(' '), ...shownHours([policy.opening]) }),
    [dates, policy.opening],
  );
  const onWish = (wish: Wish) => {
    if (wish.kind === 'open') setDetails(wish.reservationId);
    else if (lookingBack || !known) return;
    else if (wish.kind === 'wait') setWaiting(wish.slot.period);
    else if (wish.kind === 'move') moves.send(wish.move);
    else {
      const { period } = wish.slot;
      const proposed = () => proposedPeriod(period.start, policy, entries, units);
      setBooking(wish.exact ? period : proposed());
    }
  };
  const nameOf = ({ personId }: CalendarEntry): string => {
    const name = personId ? names.get(personId) : undefined;
    return name ? local(name) : '';
  };
  return (
    // Clipped, not hidden: what is being done is said at the foot of the window, where it is seen.
    <Card withBorder padding={phone ? 'xs' : 'md'} style={{ overflow: 'clip' }}>
      <RangeBar range={range} views={views} onChange={onRange} heading={2}>
        {!lookingBack && (
          <Button
            disabled={!known}
            onClick={() => setBooking(firstProposal(policy, entries, units, range.date, now))}
          >
            {t.instrument.chooseTimes}
          </Button>
        )}
      </RangeBar>
      {range.view === 'day' && (
        <DayStrip date={range.date} now={now} onChoose={(date) => onRange({ view: 'day', date })} />
      )}
      <KnowledgeNote knowledge={knowledge} onRetry={() => void schedule.refetch()} />
      {range.view === 'month' ? (
        <MonthGrid
          instrument={instrument}
          date={range.date}
          entries={entries}
          now={now}
          known={known}
          onChoose={(date) => onRange({ view: 'day', date })}
        />
      ) : (
        <TimeGrid
          key={`${range.view} ${axis.dates[0]}`}
          instrument={instrument}
          axis={axis}
          entries={entries}
          staff={staff}
          knowledge={knowledge}
          lookingBack={lookingBack}
          now={now}
          nameOf={nameOf}
          rowPixels={phone ? rowPixels.phone : rowPixels.desk}
          onWish={onWish}
          moves={moves}
        />
      )}
      <Legend view={range.view} phone={phone} />
      <MoveRefusal moves={moves} nameOf={() => ''} />
      {details && <ReservationDetails reservationId={details} onClose={() => setDetails(null)} />}
      {waiting && (
        <WaitDialog instrument={instrument} period={waiting} onClose={() => setWaiting(null)} />
      )}
      {booking && !lookingBack && (
        <BookingDialog
          instrument={instrument}
          initial={booking}
          suggestion={suggestion}
          onClose={() => setBooking(null)}
        />
      )}
    </Card>
  );
}
