import { japanDate, japanInstant, type Period, systemClock } from '@kyoyo/kernel';
import { Card, Group, Progress, Select, Stack, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { memo, useState } from 'react';
import { api, type CalendarEntry, got, type Instrument, type Utilisation } from '../api.ts';
import { Dialog } from '../components/dialog.tsx';
import { Empty, Loading, Page } from '../components/page.tsx';
import { ProblemAlert } from '../components/problem-alert.tsx';
import { ReservationActions } from '../components/reservation-actions.tsx';
import { Tag } from '../components/tag.tsx';
import { formatPeriod, formatTime } from '../format.ts';
import { useLanguage } from '../language/language.tsx';
import { useLive } from '../live.ts';
import {
  calendarQuery,
  institutionsQuery,
  instrumentsQuery,
  sessionQuery,
  usePeople,
} from '../queries.ts';
import { addDays, dayShare } from '../timeline/geometry.ts';
import { kindOf } from '../timeline/week-calendar.tsx';

/** Instruments by hours of one day, as it happens. */
export function BoardPage() {
  const { t, local } = useLanguage();
  const session = useQuery(sessionQuery);
  const institutions = useQuery(institutionsQuery);
  const [chosen, setChosen] = useState<string | null>(null);
  const [date, setDate] = useState(japanDate(systemClock()));
  const [details, setDetails] = useState<string | null>(null);

  const ownInstitution = session.data?.roles.find(({ institutionId }) => institutionId);
  const institutionId =
    chosen ?? ownInstitution?.institutionId ?? institutions.data?.items[0]?.id ?? '';
  const live = useLive(institutionId ? [`institution:${institutionId}`] : []);
  const instruments = useQuery({
    ...instrumentsQuery({ institutionId }),
    enabled: institutionId !== '',
  });
  const ids = (instruments.data?.items ?? []).map(({ id }) => id);
  const calendar = useQuery(calendarQuery(ids, japanInstant(date), japanInstant(addDays(date, 1))));
  const utilisation = useQuery({
    queryKey: ['utilisation', institutionId, date],
    queryFn: () => got(api.GET('/api/utilisation', { params: { query: { institutionId, date } } })),
    enabled: institutionId !== '',
  });
  const people = usePeople((calendar.data?.items ?? []).map(({ personId }) => personId));
  const nameOf = (entry: CalendarEntry): string => {
    const name = entry.personId ? people.get(entry.personId) : undefined;
    return name ? local(name) : entry.reservationId ? '' : t.board.anonymous;
  };
  return (
    <Page title={t.board.title} live={live}>
      <Group mb="md" align="flex-end">
        <Select
          miw={300}
          label={t.board.institution}
          searchable
          allowDeselect={false}
          value={institutionId}
          onChange={setChosen}
          data={(institutions.data?.items ?? []).map(({ id, name }) => ({
            value: id,
            label: local(name),
          }))}
        />
        <TextInput
          type="date"
          label={t.board.date}
          value={date}
          onChange={(event) => event.currentTarget.value && setDate(event.currentTarget.value)}
        />
      </Group>
      <ProblemAlert
        error={instruments.error ?? calendar.error ?? utilisation.error}
        onRetry={() => void calendar.refetch()}
      />
      {instruments.isPending && <Loading />}
      {instruments.data?.items.length === 0 && <Empty text={t.board.empty} />}
      {ids.length > 0 && (
        <div
          className="grid-scroll"
          role="region"
          aria-label={t.board.title}
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls by keys
          tabIndex={0}
        >
          <div className="board-row" style={{ borderTop: 0 }}>
            <div className="board-name">
              <Text size="sm" fw={600}>
                {t.board.instrument}
              </Text>
            </div>
            <div className="board-hours">
              {Array.from({ length: 12 }, (_, index) => (
                <span key={index} style={{ left: `${(index / 12) * 100}%` }}>
                  {String(index * 2).padStart(2, '0')}:00
                </span>
              ))}
            </div>
          </div>
          {(instruments.data?.items ?? []).map((instrument) => (
            <BoardRow
              key={instrument.id}
              instrument={instrument}
              date={date}
              entries={(calendar.data?.items ?? []).filter(
                (entry) => entry.instrumentId === instrument.id,
              )}
              utilisation={utilisation.data?.items.find(
                (one) => one.instrumentId === instrument.id,
              )}
              nameOf={nameOf}
              onOpen={setDetails}
            />
          ))}
        </div>
      )}
      {details && (
        <Dialog title={t.board.details} onClose={() => setDetails(null)}>
          <Details reservationId={details} />
        </Dialog>
      )}
    </Page>
  );
}

const BoardRow = memo(function BoardRow(props: {
  readonly instrument: Instrument;
  readonly date: string;
  readonly entries: readonly CalendarEntry[];
  readonly utilisation: Utilisation | undefined;
  readonly nameOf: (entry: CalendarEntry) => string;
  readonly onOpen: (reservationId: string) => void;
}) {
  const { t, local, language } = useLanguage();
  const { instrument, date, entries, utilisation, nameOf, onOpen } = props;
  const now = systemClock();
  const isToday = japanDate(now) === date;
  const nowShare = dayShare({ start: japanInstant(date), end: now }, date)?.width;
  const share = (minutes: number) =>
    utilisation && utilisation.openMinutes > 0 ? (minutes / utilisation.openMinutes) * 100 : 0;
  return (
    <div className="board-row">
      <div className="board-name">
        <Link to="/instruments/$id" params={{ id: instrument.id }} className="plain-link">
          <Text size="sm" fw={600} lineClamp={2}>
            {local(instrument.name)}
          </Text>
        </Link>
        {utilisation && (
          <Group gap={6} wrap="nowrap">
            <Tag tone={utilisation.inUse ? 'busy' : 'plain'}>
              {utilisation.inUse ? t.board.inUse : t.board.idle}
            </Tag>
            <Progress.Root size="sm" style={{ flex: 1 }}>
              <Progress.Section
                value={share(utilisation.reservedMinutes)}
                color="brand.8"
                aria-label={`${t.board.utilisation} ${t.board.reserved}`}
              />
            </Progress.Root>
            <Text size="xs">{Math.round(share(utilisation.reservedMinutes))}%</Text>
          </Group>
        )}
      </div>
      <div className="board-track">
        {isToday && nowShare !== undefined && (
          <div className="board-now" style={{ left: `${nowShare}%` }} aria-hidden />
        )}
        {entries.map((entry) => {
          const place = dayShare(entry.period as Period, date);
          if (!place) return null;
          const text = `${formatTime(entry.period.start, language)}–${formatTime(entry.period.end, language)} ${nameOf(entry)}`;
          const height = 44 / instrument.units;
          return (
            <button
              key={`${entry.unit} ${entry.period.start}`}
              type="button"
              className="slot board-slot"
              data-kind={kindOf(entry)}
              data-testid="board-slot"
              style={{
                left: `${place.left}%`,
                width: `${place.width}%`,
                top: 8 + (entry.unit - 1) * height,
                height: height - 2,
              }}
              title={text}
              aria-label={`${local(instrument.name)} ${text} ${t.instrument[kindOf(entry)]}`}
              disabled={!entry.reservationId}
              onClick={() => entry.reservationId && onOpen(entry.reservationId)}
            >
              {text}
            </button>
          );
        })}
      </div>
    </div>
  );
});

function Details({ reservationId }: { readonly reservationId: string }) {
  const { t, local, language } = useLanguage();
  const reservation = useQuery({
    queryKey: ['reservations', reservationId],
    queryFn: () =>
      got(api.GET('/api/reservations/{id}', { params: { path: { id: reservationId } } })),
  });
  const person = usePeople([reservation.data?.booking.personId ?? null]);
  if (reservation.isPending) return <Loading />;
  if (reservation.isError) return <ProblemAlert error={reservation.error} />;
  const { booking, slot, status } = reservation.data;
  const name = person.get(booking.personId);
  return (
    <Card withBorder>
      <Stack gap="xs">
        <div>
          <Tag>{t.status[status]}</Tag>
        </div>
        <Text>{formatPeriod(slot.period, language)}</Text>
        {name && (
          <Text>
            {t.board.person}: {local(name)}
          </Text>
        )}
        <Text size="sm">{t.services[booking.serviceKind]}</Text>
        <Text size="sm">{booking.purpose}</Text>
        <ReservationActions reservation={reservation.data} />
        <Link to="/history/$id" params={{ id: reservationId }} className="plain-link">
          {t.bookings.history}
        </Link>
      </Stack>
    </Card>
  );
}
