import { Tabs } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ReservationBeside } from './details.tsx';
import { ReservationList } from './list.tsx';
import { WaitlistSection } from '../waitlist/section.tsx';
import { usePageAddress } from '../../parts/address.ts';
import { itemsOf } from '../../parts/list.ts';
import { More } from '../../parts/more.tsx';
import { WithPanel } from '../../parts/panel/panel.tsx';
import { Loading, Page } from '../../parts/page.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { useLanguage } from '../../language/language.tsx';
import { useLive } from '../../live/live.ts';
import { sessionQuery } from '../session/queries.ts';
import { reservationsQuery } from './queries.ts';
import { waitlistQuery } from '../waitlist/queries.ts';

const tabs = ['upcoming', 'past', 'operating'] as const;

/** What one has booked, waits for, and operates. */
export function BookingsPage() {
  const { t } = useLanguage();
  const live = useLive(useTopics());
  const [{ tab }, change] = usePageAddress();
  const coming = useInfiniteQuery(reservationsQuery({ scope: 'mine', when: 'coming' }));
  const past = useInfiniteQuery(reservationsQuery({ scope: 'mine', when: 'past' }));
  const operating = useInfiniteQuery(reservationsQuery({ scope: 'operating', when: 'coming' }));
  const operated = useInfiniteQuery(reservationsQuery({ scope: 'operating', when: 'past' }));
  // A hold that was promised may be further ahead than the page that is shown.
  const held = useInfiniteQuery(
    reservationsQuery({ scope: 'mine', when: 'coming', status: 'held' }),
  );
  const waitlist = useQuery(waitlistQuery({ scope: 'mine' }));
  const entries = waitlist.data?.items ?? [];
  const promotions = new Set(entries.map(({ reservationId }) => reservationId));
  const all = itemsOf(coming.data);
  const upcoming = all.filter(({ id, status }) => !(status === 'held' && promotions.has(id)));
  const promised = all.length - upcoming.length;
  const operates = totalOf(operating) + totalOf(operated) > 0;
  const shownTab = tabs.find((name) => name === tab) ?? 'upcoming';
  const find = <ToInstruments />;
  return (
    <Page title={t.bookings.title} live={live}>
      {[coming, past, operating, held, waitlist].map((list, index) => (
        <ProblemAlert key={index} error={list.error} onRetry={() => void list.refetch()} />
      ))}
      {coming.isPending && <Loading />}
      {coming.data && (
        <WithPanel title={t.board.details} details={ReservationBeside}>
          <WaitlistSection entries={entries} holds={itemsOf(held.data)} />
          <Tabs
            value={shownTab === 'operating' && !operates ? 'upcoming' : shownTab}
            keepMounted={false}
            onChange={(next) => change({ tab: next ?? undefined })}
          >
            <Tabs.List>
              <Tabs.Tab value="upcoming">
                {t.bookings.upcoming} ({totalOf(coming) - promised})
              </Tabs.Tab>
              <Tabs.Tab value="past">
                {t.bookings.past} ({totalOf(past)})
              </Tabs.Tab>
              {operates && (
                <Tabs.Tab value="operating">
                  {t.changing.operating} ({totalOf(operating)})
                </Tabs.Tab>
              )}
            </Tabs.List>
            <Tabs.Panel value="upcoming" pt="md">
              <ReservationList
                items={upcoming}
                coming
                goesOn={coming.hasNextPage}
                empty={t.bookings.empty}
                emptyAction={find}
              />
              <More list={coming} shown={upcoming.length} total={totalOf(coming) - promised} />
            </Tabs.Panel>
            <Tabs.Panel value="past" pt="md">
              <ReservationList
                items={itemsOf(past.data)}
                priced
                empty={t.bookings.empty}
                emptyAction={find}
              />
              <More list={past} shown={itemsOf(past.data).length} total={totalOf(past)} />
            </Tabs.Panel>
            <Tabs.Panel value="operating" pt="md">
              <ReservationList
                items={itemsOf(operating.data)}
                coming
                named
                empty={t.changing.operatingEmpty}
              />
              <More
                list={operating}
                shown={itemsOf(operating.data).length}
                total={totalOf(operating)}
              />
            </Tabs.Panel>
          </Tabs>
        </WithPanel>
      )}
    </Page>
  );
}

/** As the platform has counted them with the first page. */
const totalOf = ({
  data,
}: {
  readonly data: { readonly pages: readonly { readonly total: number | null }[] } | undefined;
}): number => data?.pages[0]?.total ?? 0;

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

function ToInstruments() {
  const { t } = useLanguage();
  return (
    <Link to="/instruments" className="plain-link">
      {t.bookings.emptyAction}
    </Link>
  );
}
