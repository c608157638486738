import { Card } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { aboutOf } from './about.ts';
import { EventList } from './event-list.tsx';
import { reservationEvents } from '../../live/events.ts';
import { LookBack, ToThePast } from '../../parts/as-of/look-back.tsx';
import { formatPeriod } from '../../parts/format.ts';
import { instrumentQuery } from '../instrument/queries.ts';
import { usePeople } from '../people/queries.ts';
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
  const { t, local, language } = useLanguage();
  const timeline = useQuery(timelineQuery(id));
  const isBooking = timeline.data?.items.some(({ subject, type }) => {
    return subject === id && reservationEvents.some((event) => event === type);
  });
  // Who reads of a booking need not see it, such as the finance of the facility.
  const booking = useQuery({ ...reservationQuery(id), enabled: isBooking === true, retry: false });
  const isSeen = booking.isSuccess;
  const { slot, booking: booked } = booking.data ?? {};
  const isInstrument = timeline.data?.items.some(
    ({ subject, source }) => subject === id && source === 'catalogue',
  );
  // Of a booking that the reader need not see, its events say what it is of.
  const said = timeline.data?.items.map(aboutOf).find((about) => about.instrumentId !== null);
  const instrumentId = slot?.instrumentId ?? (isInstrument ? id : (said?.instrumentId ?? ''));
  const personId = booked?.personId ?? said?.personId ?? null;
  const instrument = useQuery({
    ...instrumentQuery(instrumentId),
    enabled: instrumentId !== '',
    retry: false,
  });
  const person = usePeople([personId]).get(personId ?? '');
  const heading = instrument.data && local(instrument.data.name);
  const subtitle = [person && local(person), slot && formatPeriod(slot.period, language)]
    .filter(Boolean)
    .join(' — ');
  return (
    <Page
      title={heading ? `${t.history.title}: ${heading}` : t.history.title}
      subtitle={subtitle}
      actions={isSeen && <ToThePast />}
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
