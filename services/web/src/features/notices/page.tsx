import { Tabs } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { CalendarFeeds } from './calendar-feeds.tsx';
import { NoticeList } from './list.tsx';
import { Outbox } from './outbox.tsx';
import { Page } from '../../parts/page.tsx';
import { Webhooks } from './webhooks.tsx';
import { type NoticeTab, noticeTabs } from './address.ts';
import { useLanguage } from '../../language/language.tsx';
import { sessionQuery } from '../session/queries.ts';

/** What one was told, and where else it is told: calendars, programs, mail. */
export function NoticesPage() {
  const { t } = useLanguage();
  const navigate = useNavigate();
  const session = useQuery(sessionQuery);
  const { tab: chosen = 'notices' } = useSearch({ from: '/notices' });
  const has = (name: string) =>
    session.data?.roles.some((role) => role.name === name && !role.institutionId) ?? false;
  const mayOpen: Record<NoticeTab, boolean> = {
    notices: true,
    calendar: true,
    webhooks: has('member') || has('finance'),
    outbox: has('operations'),
  };
  const tab = mayOpen[chosen] ? chosen : 'notices';
  return (
    <Page title={t.notices.title}>
      <Tabs
        value={tab}
        keepMounted={false}
        onChange={(next) => {
          void navigate({ to: '/notices', search: { tab: (next ?? 'notices') as NoticeTab } });
        }}
      >
        <Tabs.List>
          {noticeTabs
            .filter((name) => mayOpen[name])
            .map((name) => (
              <Tabs.Tab key={name} value={name}>
                {t.notices.tabs[name]}
              </Tabs.Tab>
            ))}
        </Tabs.List>
        <Tabs.Panel value="notices" pt="md">
          <NoticeList />
        </Tabs.Panel>
        <Tabs.Panel value="calendar" pt="md">
          <CalendarFeeds />
        </Tabs.Panel>
        <Tabs.Panel value="webhooks" pt="md">
          <Webhooks />
        </Tabs.Panel>
        <Tabs.Panel value="outbox" pt="md">
          <Outbox />
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}
