import { Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ApiProblem } from '../../api.ts';
import { useAsOf } from '../../parts/as-of/as-of.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { Loading } from '../../parts/page.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { ReservationActions } from './actions.tsx';
import { Tag } from '../../parts/tag.tsx';
import { formatPeriod } from '../../parts/format.ts';
import { useLanguage } from '../../language/language.tsx';
import { instrumentQuery } from '../instrument/queries.ts';
import { usePeople } from '../people/queries.ts';
import { reservationQuery } from './queries.ts';

/** One booking, opened from its bar. */
export function ReservationDetails(props: {
  readonly reservationId: string;
  readonly onClose: () => void;
}) {
  const { t } = useLanguage();
  return (
    <Dialog title={t.board.details} onClose={props.onClose}>
      <Stack gap="xs">
        <ReservationFacts reservationId={props.reservationId} />
        <Link to="/history/$id" params={{ id: props.reservationId }} className="plain-link">
          {t.bookings.history}
        </Link>
      </Stack>
    </Dialog>
  );
}

/** What a booking is, or was at the time that the page is set to. */
export function ReservationFacts({ reservationId }: { readonly reservationId: string }) {
  const { t, local, language } = useLanguage();
  const asOf = useAsOf();
  const reservation = useQuery(reservationQuery(reservationId, asOf));
  const instrumentId = reservation.data?.slot.instrumentId ?? '';
  const instrument = useQuery({ ...instrumentQuery(instrumentId), enabled: instrumentId !== '' });
  const person = usePeople([reservation.data?.booking.personId ?? null]);
  if (reservation.isPending) return <Loading />;
  if (!reservation.data) {
    const { error } = reservation;
    const isNotThere = asOf && error instanceof ApiProblem && error.status === 404;
    return isNotThere ? <Text>{t.asOf.notThere}</Text> : <ProblemAlert error={error} />;
  }
  const { booking, slot, status } = reservation.data;
  const name = person.get(booking.personId);
  return (
    <Stack gap="xs">
      <div>
        <Tag>{t.status[status]}</Tag>
      </div>
      <Text fw={700}>{instrument.data && local(instrument.data.name)}</Text>
      <Text>{formatPeriod(slot.period, language)}</Text>
      {name && (
        <Text>
          {t.board.person}: {local(name)}
        </Text>
      )}
      <Text size="sm">{t.services[booking.serviceKind]}</Text>
      {booking.purpose && <Text size="sm">{booking.purpose}</Text>}
      {!asOf && <ReservationActions reservation={reservation.data} />}
    </Stack>
  );
}
