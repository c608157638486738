import { Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ApiProblem, type Reservation } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { useAsOf } from '../../parts/as-of/as-of.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { formatPeriod, formatYen } from '../../parts/format.ts';
import { Loading } from '../../parts/page.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { chargesOfQuery } from '../charges/queries.ts';
import { instrumentQuery } from '../instrument/queries.ts';
import { usePeople } from '../people/queries.ts';
import { ReservationButtons } from './buttons.tsx';
import { Losses } from './losses.tsx';
import { useParticulars } from './particulars.ts';
import { reservationQuery } from './queries.ts';
import { StatusTag } from './tag.tsx';

/** One booking, opened from its bar. */
export function ReservationDetails(props: {
  readonly reservationId: string;
  readonly onClose: () => void;
}) {
  const { t } = useLanguage();
  return (
    <Dialog title={t.board.details} onClose={props.onClose}>
      <ReservationBeside id={props.reservationId} />
    </Dialog>
  );
}

/** All of one booking, with the ways to what it led to. */
export function ReservationBeside({ id }: { readonly id: string }) {
  const { t } = useLanguage();
  const charge = useQuery(chargesOfQuery([id])).data?.get(id);
  return (
    <Stack gap="xs">
      <ReservationFacts reservationId={id} />
      {charge && (
        <Link to="/charges/$id" params={{ id: charge.id }} className="plain-link">
          {t.bookings.cost(formatYen(charge.totals.total))}
        </Link>
      )}
      <Link to="/history/$id" params={{ id }} className="plain-link">
        {t.bookings.history}
      </Link>
    </Stack>
  );
}

/** What a booking is, or was at the time that the page is set to. */
export function ReservationFacts({ reservationId }: { readonly reservationId: string }) {
  const { t } = useLanguage();
  const asOf = useAsOf();
  const reservation = useQuery(reservationQuery(reservationId, asOf));
  if (reservation.isPending) return <Loading />;
  if (!reservation.data) {
    const { error } = reservation;
    const isNotThere = asOf && error instanceof ApiProblem && error.status === 404;
    return isNotThere ? <Text>{t.asOf.notThere}</Text> : <ProblemAlert error={error} />;
  }
  return (
    <Stack gap="xs">
      <Facts reservation={reservation.data} />
      {!asOf && <ReservationButtons reservation={reservation.data} />}
    </Stack>
  );
}

function Facts({ reservation }: { readonly reservation: Reservation }) {
  const { t, local, language } = useLanguage();
  const { booking, slot } = reservation;
  const instrument = useQuery(instrumentQuery(slot.instrumentId));
  const name = usePeople([booking.personId]).get(booking.personId);
  const particulars = useParticulars(reservation, { named: false });
  return (
    <>
      <div>
        <StatusTag reservation={reservation} />
      </div>
      <Link to="/instruments/$id" params={{ id: slot.instrumentId }} className="plain-link">
        <Text fw={700}>{instrument.data && local(instrument.data.name)}</Text>
      </Link>
      <Text>{formatPeriod(slot.period, language)}</Text>
      {name && (
        <Text>
          {t.board.person}: {local(name)}
        </Text>
      )}
      <Losses reservation={reservation} />
      <Text size="sm">{t.services[booking.serviceKind]}</Text>
      {booking.purpose && (
        <Text size="sm" className="long-word">
          {booking.purpose}
        </Text>
      )}
      {particulars.map((one) => (
        <Text key={one.name} size="sm" className="long-word">
          {one.name}: {one.text}
        </Text>
      ))}
    </>
  );
}
