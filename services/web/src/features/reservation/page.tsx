import { Tabs } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Reservation } from '../../api.ts';
import { ReservationList } from './list.tsx';
import { WaitlistSection } from '../waitlist/section.tsx';
import { Loading, Page } from '../../parts/page.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { useLanguage } from '../../language/language.tsx';
import { useLive } from '../../live/live.ts';
import { sessionQuery } from '../session/queries.ts';
import { reservationsQuery } from './queries.ts';
import { waitlistQuery } from '../waitlist/queries.ts';

const open = new Set<Reservation['status']>(['held', 'requested', 'confirmed', 'running']);

/** What one has booked, waits for, and operates. */
export function BookingsPage() {
  const { t } = useLanguage();
  const live = useLive(useTopics());
  const reservations = useQuery(reservationsQuery({ scope: 'mine' }));
  const operating = useQuery(reservationsQuery({ scope: 'operating' }));
  const waitlist = useQuery(waitlistQuery({ scope: 'mine' }));
  const items = reservations.data?.items ?? [];
  const entries = waitlist.data?.items ?? [];
  const promotions = new Set(entries.map(({ reservationId }) => reservationId));
  const upcoming = openOf(items).filter(
    ({ id, status }) => !(status === 'held' && promotions.has(id)),
  );
  const past = items.filter(({ status }) => !open.has(status)).toSorted((a, b) => byStart(b, a));
  const operated = openOf(operating.data?.items ?? []);
  return (
    <Page title={t.bookings.title} live={live}>
      <ProblemAlert error={reservations.error} onRetry={() => void reservations.refetch()} />
      <ProblemAlert error={waitlist.error} onRetry={() => void waitlist.refetch()} />
      <ProblemAlert error={operating.error} onRetry={() => void operating.refetch()} />
      {reservations.isPending && <Loading />}
      {reservations.data && (
        <>
          <WaitlistSection entries={entries} reservations={items} />
          <Tabs defaultValue="upcoming" keepMounted={false}>
            <Tabs.List>
              <Tabs.Tab value="upcoming">
                {t.bookings.upcoming} ({upcoming.length})
              </Tabs.Tab>
              <Tabs.Tab value="past">
                {t.bookings.past} ({past.length})
              </Tabs.Tab>
              {(operating.data?.items.length ?? 0) > 0 && (
                <Tabs.Tab value="operating">
                  {t.changing.operating} ({operated.length})
                </Tabs.Tab>
              )}
            </Tabs.List>
            <Tabs.Panel value="upcoming" pt="md">
              <ReservationList
                items={upcoming}
                grouped
                empty={t.bookings.empty}
                emptyAction={<ToInstruments />}
              />
            </Tabs.Panel>
            <Tabs.Panel value="past" pt="md">
              <ReservationList
                items={past}
                empty={t.bookings.empty}
                emptyAction={<ToInstruments />}
              />
            </Tabs.Panel>
            <Tabs.Panel value="operating" pt="md">
              <ReservationList items={operated} named empty={t.changing.operatingEmpty} />
            </Tabs.Panel>
          </Tabs>
        </>
      )}
    </Page>
  );
}

/** One's organisation, and the institutions where one works. */
function useTopics(): string[] {
  const { data } = useQuery(sessionQuery);
  if (!data) return [];
  const workplaces = data.roles.flatMap(({ name, institutionId }) =>
    name.startsWith('facility-') && institutionId ? [institutionId] : [],
  );
  return [
    `organisation:${data.organisation.id}`,
    ...new Set(workplaces.map((id) => `institution:${id}`)),
  ];
}

const byStart = (a: Reservation, b: Reservation): number =>
  a.slot.period.start < b.slot.period.start ? -1 : 1;

const openOf = (items: readonly Reservation[]): Reservation[] =>
  items.filter(({ status }) => open.has(status)).toSorted(byStart);

function ToInstruments() {
  const { t } = useLanguage();
  return (
    <Link to="/instruments" className="plain-link">
      {t.bookings.emptyAction}
    </Link>
  );
}
