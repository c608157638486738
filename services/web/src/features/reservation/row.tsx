import { japanDate, type Period } from '@kyoyo/kernel';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Charge, Reservation } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { formatYen } from '../../parts/format.ts';
import { ToPanel } from '../../parts/panel/to-panel.tsx';
import { Row } from '../../parts/rows/row.tsx';
import { Tag } from '../../parts/tag.tsx';
import { periodWords, spanWords } from '../../parts/times.ts';
import { instrumentQuery } from '../instrument/queries.ts';
import { useReservationActs } from './acts.tsx';
import { Losses } from './losses.tsx';
import { useParticulars } from './particulars.ts';
import { StatusTag } from './tag.tsx';

/** One booking of a list, with what can be done with it. */
export function ReservationRow(props: {
  readonly reservation: Reservation;
  /** Whether it says whose it is. */
  readonly named: boolean;
  /** Whether its heading says the day. */
  readonly isToday?: boolean;
  readonly charge?: Charge | undefined;
}) {
  const { t, local, language } = useLanguage();
  const { reservation, named, charge, isToday = false } = props;
  const { id, slot, booking } = reservation;
  const instrument = useQuery(instrumentQuery(slot.instrumentId));
  const name = instrument.data ? local(instrument.data.name) : t.loading;
  const period = slot.period as Period;
  const isOfOneDay = japanDate(period.start) === japanDate(period.end);
  const when = isToday && isOfOneDay ? spanWords(period) : periodWords(period, language);
  const particulars = useParticulars(reservation, { named });
  const purpose = booking.purpose && ` — ${booking.purpose}`;
  const about = [
    `${t.services[booking.serviceKind]}${purpose}`,
    ...particulars.map((one) => `${one.name}: ${one.text}`),
  ].join(' · ');
  const { now, rest, below } = useReservationActs(reservation);
  return (
    <Row
      name={`${name} ${when}`}
      when={
        <ToPanel id={id}>
          {when}
          <span className="unseen"> {t.board.details}</span>
        </ToPanel>
      }
      title={
        <Link to="/instruments/$id" params={{ id: slot.instrumentId }} className="plain-link">
          {name}
        </Link>
      }
      about={about}
      tags={
        <>
          {charge && (
            <Link to="/charges/$id" params={{ id: charge.id }} className="plain-link">
              {t.bookings.cost(formatYen(charge.totals.total))}
            </Link>
          )}
          {booking.seriesId && <Tag>{t.series.mark}</Tag>}
          <StatusTag reservation={reservation} />
        </>
      }
      act={now}
      more={rest}
    >
      <Losses reservation={reservation} />
      {below}
    </Row>
  );
}
