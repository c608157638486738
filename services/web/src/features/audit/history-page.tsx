import { Card } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { EventList } from './event-list.tsx';
import { reservationEvents } from '../../live/events.ts';
import { LookBack } from '../../parts/as-of/look-back.tsx';
import { reservationQuery } from '../reservation/queries.ts';
import { ReservationFacts } from '../reservation/details.tsx';
import { Empty, Loading, Page } from '../../parts/page.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { useLanguage } from '../../language/language.tsx';
import { timelineQuery } from './queries.ts';

const route = getRouteApi('/history/$id');

/** Every event of one thing and of the chain it belongs to, in words. */
export function HistoryPage() {
  const { id } = route.useParams();
  const { t } = useLanguage();
  const timeline = useQuery(timelineQuery(id));
  const isBooking = timeline.data?.items.some(({ subject, type }) => {
    return subject === id && reservationEvents.some((event) => event === type);
  });
  // Who reads of a booking need not see it, such as the finance of the facility.
  const booking = useQuery({ ...reservationQuery(id), enabled: isBooking === true, retry: false });
  const isSeen = booking.isSuccess;
  return (
    <Page title={t.history.title} subtitle={id}>
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
      {timeline.data && <EventList events={timeline.data.items} changesOf={isSeen ? id : null} />}
    </Page>
  );
}
