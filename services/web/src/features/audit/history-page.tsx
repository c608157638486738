import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { EventList } from './event-list.tsx';
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
  return (
    <Page title={t.history.title} subtitle={id}>
      <ProblemAlert error={timeline.error} onRetry={() => void timeline.refetch()} />
      {timeline.isPending && <Loading />}
      {timeline.data?.items.length === 0 && <Empty text={t.history.empty} />}
      {timeline.data && <EventList events={timeline.data.items} />}
    </Page>
  );
}
