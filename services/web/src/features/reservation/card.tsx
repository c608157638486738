import { offerChangeNames } from '@kyoyo/contracts';
import { Card, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Charge, Reservation } from '../../api.ts';
import { ReservationActions } from './actions.tsx';
import { Tag, type Tone } from '../../parts/tag.tsx';
import { formatPeriod, formatTime, formatYen } from '../../parts/format.ts';
import { useLanguage } from '../../language/language.tsx';
import { accessoriesQuery } from '../accessories/queries.ts';
import { instrumentQuery } from '../instrument/queries.ts';
import { usePeople } from '../people/queries.ts';
import { UsedOptions } from '../options/used.tsx';

const toneOf: Record<Reservation['status'], Tone> = {
  held: 'waiting',
  requested: 'waiting',
  declined: 'bad',
  'no-show': 'bad',
  unused: 'plain',
  expired: 'plain',
  confirmed: 'good',
  cancelled: 'plain',
  running: 'busy',
  done: 'plain',
};

/** One booking with what can be done with it. */
export function ReservationCard(props: {
  readonly reservation: Reservation;
  /** Whose it is, where that is not oneself. */
  readonly named: boolean;
  readonly charge?: Charge | undefined;
}) {
  const { t, local, language } = useLanguage();
  const { reservation } = props;
  const { status, slot, heldUntil, startedAt, endedAt, reason, suspension, touchedBy } =
    reservation;
  const instrument = useQuery(instrumentQuery(slot.instrumentId));
  return (
    <Card component="article" withBorder padding="md">
      <Group justify="space-between" align="flex-start" wrap="nowrap" gap="sm">
        <div>
          <Title order={2} size="h5">
            <Link to="/instruments/$id" params={{ id: slot.instrumentId }} className="plain-link">
              {instrument.data ? local(instrument.data.name) : t.loading}
            </Link>
          </Title>
          <Text>{formatPeriod(slot.period, language)}</Text>
          {startedAt && endedAt && (
            <Text size="sm" c="dimmed">
              {t.bookings.used}: {formatPeriod({ start: startedAt, end: endedAt }, language)}
            </Text>
          )}
          {props.charge && (
            <Text size="sm" fw={600}>
              <Link to="/charges/$id" params={{ id: props.charge.id }} className="plain-link">
                {t.bookings.cost(formatYen(props.charge.totals.total))}
              </Link>
            </Text>
          )}
          <Particulars {...props} />
        </div>
        <Stack gap={4} align="flex-end">
          <Tag tone={toneOf[status]}>
            {t.status[status]}
            {heldUntil && ` ${t.bookings.heldUntil(formatTime(heldUntil, language))}`}
          </Tag>
          <Link to="/history/$id" params={{ id: reservation.id }} className="plain-link">
            {t.bookings.history}
          </Link>
        </Stack>
      </Group>
      {suspension?.resumedAt === null && (
        <Text size="sm" mt={4} className="reason" data-tone="waiting">
          {t.bookings.suspended(suspension.reason)}
        </Text>
      )}
      {touchedBy && (
        <Text size="sm" mt={4} className="reason" data-tone="waiting">
          {t.bookings.touched(local(offerChangeNames[touchedBy]))}
        </Text>
      )}
      {reason && (
        <Text size="sm" mt={4} className="reason" data-tone={toneOf[status]}>
          {t.changing.reason}: {reason}
        </Text>
      )}
      <Group mt="sm" className="actions">
        <ReservationActions reservation={reservation} />
      </Group>
    </Card>
  );
}

function Particulars({ reservation, named }: Parameters<typeof ReservationCard>[0]) {
  const { t, local } = useLanguage();
  const { booking, slot } = reservation;
  const accessoryIds = slot.accessories.map(({ accessoryId }) => accessoryId);
  const accessories = useQuery({
    ...accessoriesQuery({ instrumentId: slot.instrumentId }),
    enabled: accessoryIds.length > 0,
  });
  const booked = (accessories.data?.items ?? []).filter(({ id }) => accessoryIds.includes(id));
  const names = usePeople([named ? booking.personId : null, slot.operatorId]);
  const nameOf = (id: string | null): string | null => {
    const name = id === null ? undefined : names.get(id);
    return name ? local(name) : null;
  };
  const facts = [
    [t.changing.by, named ? nameOf(booking.personId) : null],
    [t.reserving.operator, nameOf(slot.operatorId)],
    [t.changing.technique, booking.technique],
    [t.reserving.accessories, booked.map(({ name }) => local(name)).join('・')],
    [t.changing.project, booking.project],
    [t.changing.purchaseOrder, booking.purchaseOrder],
  ].flatMap(([label, value]) => (value ? [`${label}: ${value}`] : []));
  return (
    <>
      <Text size="sm" c="dimmed">
        {t.services[booking.serviceKind]}
        {booking.purpose && ` — ${booking.purpose}`}
      </Text>
      {facts.length > 0 && (
        <Text size="sm" c="dimmed">
          {facts.join(' · ')}
        </Text>
      )}
      {reservation.options.length > 0 && (
        <Text size="sm" c="dimmed">
          {t.options.title}:{' '}
          <UsedOptions
            instrumentId={slot.instrumentId}
            options={reservation.options}
            at={slot.period.start}
          />
        </Text>
      )}
    </>
  );
}
