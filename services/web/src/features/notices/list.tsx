import { Button, Checkbox, Group, Stack } from '@mantine/core';
import { useInfiniteQuery, useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { api, got, newKey, type Notice, withKey } from '../../api.ts';
import { formatPoint } from '../../parts/format.ts';
import { useLanguage } from '../../language/language.tsx';
import { itemsOf } from '../../parts/list.ts';
import { More } from '../../parts/more.tsx';
import { Empty, Loading } from '../../parts/page.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { Row } from '../../parts/rows/row.tsx';
import { DayRows } from '../../parts/rows/rows.tsx';
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
      <DayRows items={items} momentOf={({ raisedAt }) => raisedAt}>
        {(own) =>
          own.map((notice) => (
            <NoticeRow key={notice.id} notice={notice} onRead={() => read.mutate(notice.id)} />
          ))
        }
      </DayRows>
      <More list={notices} shown={items.length} />
    </Stack>
  );
}

function NoticeRow(props: { readonly notice: Notice; readonly onRead: () => void }) {
  const { t, local, language } = useLanguage();
  const { notice, onRead } = props;
  const isUnread = notice.readAt === null;
  const [path, query] = notice.link.split('?');
  return (
    <Row
      name={local(notice.subject)}
      waits={isUnread}
      when={<time dateTime={notice.raisedAt}>{formatPoint(notice.raisedAt, language)}</time>}
      title={
        <Link
          to={path as '/notices'}
          search={Object.fromEntries(new URLSearchParams(query)) as never}
          className="plain-link"
          onClick={isUnread ? onRead : undefined}
        >
          {local(notice.subject)}
        </Link>
      }
      about={local(notice.body)}
      tags={isUnread && <Tag tone="waiting">{t.notices.unread}</Tag>}
      act={isUnread ? { label: t.notices.read, run: onRead, quiet: true } : undefined}
    />
  );
}
