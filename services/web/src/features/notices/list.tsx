import { Button, Card, Checkbox, Group, Stack, Text, Title } from '@mantine/core';
import { useInfiniteQuery, useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { api, got, newKey, type Notice, withKey } from '../../api.ts';
import { formatMoment } from '../../parts/format.ts';
import { useLanguage } from '../../language/language.tsx';
import { itemsOf } from '../../parts/list.ts';
import { More } from '../../parts/more.tsx';
import { Empty, Loading } from '../../parts/page.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { Tag } from '../../parts/tag.tsx';
import { useHappened } from '../../live/stale.ts';
import { noticesQuery } from './queries.ts';

/** What has happened to one's bookings, newest first. */
export function NoticeList() {
  const { t } = useLanguage();
  const happened = useHappened();
  const [unreadOnly, setUnreadOnly] = useState(false);
  const notices = useInfiniteQuery(noticesQuery(unreadOnly));
  const onSettled = () => happened(['NoticeRaised']);
  const readAll = useMutation({
    mutationFn: () => got(api.POST('/api/notices/readings', { ...withKey(newKey()), body: {} })),
    onSettled,
  });
  const read = useMutation({
    mutationFn: (id: string) =>
      got(
        api.POST('/api/notices/{id}/reading', {
          ...withKey(newKey()),
          params: { path: { id } },
          body: {},
        }),
      ),
    onSettled,
  });
  const items = itemsOf(notices.data);
  return (
    <Stack gap="sm">
      <Group justify="space-between">
        <Checkbox
          label={t.notices.unreadOnly}
          checked={unreadOnly}
          onChange={(event) => setUnreadOnly(event.currentTarget.checked)}
        />
        <Button
          size="xs"
          variant="default"
          loading={readAll.isPending}
          disabled={!notices.data?.pages[0]?.unreadCount}
          onClick={() => readAll.mutate()}
        >
          {t.notices.readAll}
        </Button>
      </Group>
      <ProblemAlert
        error={notices.error ?? readAll.error ?? read.error}
        onRetry={() => void notices.refetch()}
      />
      {notices.isPending && <Loading />}
      {notices.data && items.length === 0 && (
        <Empty text={unreadOnly ? t.notices.emptyUnread : t.notices.empty} />
      )}
      {items.map((notice) => (
        <NoticeCard key={notice.id} notice={notice} onRead={() => read.mutate(notice.id)} />
      ))}
      <More list={notices} shown={items.length} />
    </Stack>
  );
}

function NoticeCard(props: { readonly notice: Notice; readonly onRead: () => void }) {
  const { t, local, language } = useLanguage();
  const { notice, onRead } = props;
  const isUnread = notice.readAt === null;
  const [path, query] = notice.link.split('?');
  return (
    <Card component="article" withBorder padding="sm" className="notice" data-unread={isUnread}>
      <Group justify="space-between" align="flex-start" gap="xs">
        <Title order={2} size="h6" fw={isUnread ? 700 : 500}>
          {local(notice.subject)}
        </Title>
        <Group gap="xs">
          {isUnread && <Tag tone="waiting">{t.notices.unread}</Tag>}
          <Text size="sm" c="dimmed">
            <time dateTime={notice.raisedAt}>{formatMoment(notice.raisedAt, language)}</time>
          </Text>
        </Group>
      </Group>
      <Text size="sm" my={4}>
        {local(notice.body)}
      </Text>
      <Group gap="md">
        <Link
          to={path as '/notices'}
          search={Object.fromEntries(new URLSearchParams(query)) as never}
          className="plain-link"
          onClick={isUnread ? onRead : undefined}
        >
          {t.notices.open}
          <span className="unseen">: {local(notice.subject)}</span>
        </Link>
        {isUnread && (
          <Button size="compact-xs" variant="subtle" onClick={onRead}>
            {t.notices.read}
          </Button>
        )}
      </Group>
    </Card>
  );
}
