import { Card, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { aboutAll } from './about.ts';
import { EventList } from './event-list.tsx';
import { reservationEvents } from '../../live/events.ts';
import { LookBack, ToThePast } from '../../parts/as-of/look-back.tsx';
import { formatPeriod } from '../../parts/format.ts';
import { reservationQuery } from '../reservation/queries.ts';
import { ReservationFacts } from '../reservation/details.tsx';
import { Empty, Loading, Page } from '../../parts/page.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { useLanguage } from '../../language/language.tsx';
import { useWho } from '../session/who.ts';
import { useNames } from './names.ts';
import { timelineQuery } from './queries.ts';
import { pageOf } from './thing-page.ts';
import { ToThing } from './to-thing.tsx';

const route = getRouteApi('/history/$id');

/** Every event of one thing and of the chain it belongs to, in words. */
export function HistoryPage() {
  const { id } = route.useParams();
  const { t, local, language } = useLanguage();
  const timeline = useQuery(timelineQuery(id));
  const isBooking = timeline.data?.items.some(({ subject, type }) => {
    return subject === id && reservationEvents.some((event) => event === type);
  });
  // Who reads of a booking need not see it, such as the finance of the facility.
  const booking = useQuery({ ...reservationQuery(id), enabled: isBooking === true, retry: false });
  const isSeen = booking.isSuccess;
  const { slot, booking: booked } = booking.data ?? {};
  // Of a booking that the reader need not see, its events say what it is of.
  const own = timeline.data?.items.filter(({ subject }) => subject === id) ?? [];
  const about = { ...aboutAll(own), ...slot, ...booked };
  const { thing, whom } = useNames([about])(about);
  const subtitle = [whom && local(whom), slot && formatPeriod(slot.period, language)]
    .filter(Boolean)
    .join(' — ');
  const reader = useWho();
  const last = own.at(-1);
  const page = last && reader && pageOf(last, reader);
  return (
    <Page
      title={thing ? `${t.history.title}: ${local(thing)}` : t.history.title}
      subtitle={subtitle}
      actions={
        <Group>
          {page && <ToThing page={page} />}
          {isSeen && <ToThePast />}
        </Group>
      }
    >
      {isSeen && (
        <>
          <LookBack />
          <Card withBorder padding="md" mb="md">
            <ReservationFacts reservationId={id} />
          </Card>
        </>
      )}
      <ProblemAlert error={timeline.error} onRetry={() => void timeline.refetch()} />
      {timeline.isPending && <Loading />}
      {timeline.data?.items.length === 0 && <Empty text={t.history.empty} />}
      {timeline.data && <EventList events={timeline.data.items} of={id} looksBack={isSeen} />}
    </Page>
  );
}
