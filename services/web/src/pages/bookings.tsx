import { Card, Group, Stack, Tabs, Text, Title } from '@mantine/core';
import { useQueries, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { api, got, type Instrument, type Reservation } from '../api.ts';
import { Empty, Loading, Page } from '../components/page.tsx';
import { ProblemAlert } from '../components/problem-alert.tsx';
import { ReservationActions } from '../components/reservation-actions.tsx';
import { Tag, type Tone } from '../components/tag.tsx';
import { formatPeriod, formatTime } from '../format.ts';
import { useLanguage } from '../language/language.tsx';
import { useLive } from '../live.ts';
import { instrumentQuery, sessionQuery } from '../queries.ts';

const open = new Set(['held', 'confirmed', 'running']);

export function BookingsPage() {
  const { t } = useLanguage();
  const session = useQuery(sessionQuery);
  const organisationId = session.data?.organisation.id;
  const live = useLive(organisationId ? [`organisation:${organisationId}`] : []);
  const reservations = useQuery({
    queryKey: ['reservations', 'mine'],
    queryFn: () =>
      got(api.GET('/api/reservations', { params: { query: { scope: 'mine', limit: 200 } } })),
  });
  const items = reservations.data?.items ?? [];
  const instruments = useInstruments(items.map(({ slot }) => slot.instrumentId));
  const byStart = (a: Reservation, b: Reservation) =>
    a.slot.period.start < b.slot.period.start ? -1 : 1;
  const upcoming = items.filter(({ status }) => open.has(status)).toSorted(byStart);
  const past = items.filter(({ status }) => !open.has(status)).toSorted((a, b) => byStart(b, a));
  return (
    <Page title={t.bookings.title} live={live}>
      <ProblemAlert error={reservations.error} onRetry={() => void reservations.refetch()} />
      {reservations.isPending && <Loading />}
      {reservations.data && (
        <Tabs defaultValue="upcoming" keepMounted={false}>
          <Tabs.List>
            <Tabs.Tab value="upcoming">
              {t.bookings.upcoming} ({upcoming.length})
            </Tabs.Tab>
            <Tabs.Tab value="past">
              {t.bookings.past} ({past.length})
            </Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="upcoming" pt="md">
            <ReservationList items={upcoming} instruments={instruments} />
          </Tabs.Panel>
          <Tabs.Panel value="past" pt="md">
            <ReservationList items={past} instruments={instruments} />
          </Tabs.Panel>
        </Tabs>
      )}
    </Page>
  );
}

function useInstruments(ids: readonly string[]): ReadonlyMap<string, Instrument> {
  const results = useQueries({ queries: [...new Set(ids)].map((id) => instrumentQuery(id)) });
  return new Map(results.flatMap(({ data }) => (data ? [[data.id, data] as const] : [])));
}

function ReservationList(props: {
  readonly items: readonly Reservation[];
  readonly instruments: ReadonlyMap<string, Instrument>;
}) {
  const { t } = useLanguage();
  if (props.items.length === 0) {
    return (
      <Empty
        text={t.bookings.empty}
        action={
          <Link to="/instruments" className="plain-link">
            {t.bookings.emptyAction}
          </Link>
        }
      />
    );
  }
  return (
    <Stack gap="sm">
      {props.items.map((reservation) => (
        <ReservationCard
          key={reservation.id}
          reservation={reservation}
          instrument={props.instruments.get(reservation.slot.instrumentId)}
        />
      ))}
    </Stack>
  );
}

const toneOf: Record<Reservation['status'], Tone> = {
  held: 'waiting',
  requested: 'waiting',
  declined: 'plain',
  'no-show': 'plain',
  expired: 'plain',
  confirmed: 'good',
  cancelled: 'plain',
  running: 'busy',
  done: 'plain',
};

function ReservationCard(props: {
  readonly reservation: Reservation;
  readonly instrument: Instrument | undefined;
}) {
  const { t, local, language } = useLanguage();
  const { reservation, instrument } = props;
  const { status, slot, heldUntil, startedAt, endedAt } = reservation;
  return (
    <Card component="article" withBorder padding="md">
      <Group justify="space-between" align="flex-start">
        <div>
          <Title order={2} size="h5">
            <Link to="/instruments/$id" params={{ id: slot.instrumentId }} className="plain-link">
              {instrument ? local(instrument.name) : t.loading}
            </Link>
          </Title>
          <Text>{formatPeriod(slot.period, language)}</Text>
          {startedAt && endedAt && (
            <Text size="sm" c="gray.7">
              {t.bookings.used}: {formatPeriod({ start: startedAt, end: endedAt }, language)}
            </Text>
          )}
          <Text size="sm" c="gray.7">
            {t.services[reservation.booking.serviceKind]}
            {reservation.booking.purpose && ` — ${reservation.booking.purpose}`}
          </Text>
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
      <Group mt="sm">
        <ReservationActions reservation={reservation} />
      </Group>
    </Card>
  );
}
