import { Button, Card, Group, Stack, Text } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { api, got, newKey, withKey } from '../../api.ts';
import { formatMoment } from '../../parts/format.ts';
import { useLanguage } from '../../language/language.tsx';
import { CopiedOnce } from '../../parts/copied-once.tsx';
import { Empty, Loading } from '../../parts/page.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { useHappened } from '../../live/stale.ts';
import { calendarFeedsQuery } from './queries.ts';

/** Addresses by which one's own calendar follows one's bookings. */
export function CalendarFeeds() {
  const { t, language } = useLanguage();
  const happened = useHappened();
  const feeds = useQuery(calendarFeedsQuery);
  const onSettled = () => happened(['CalendarFeedCreated', 'CalendarFeedRevoked']);
  const create = useMutation({
    mutationFn: () =>
      got(api.POST('/api/calendar-feeds', { ...withKey(newKey()), body: { language } })),
    onSettled,
  });
  const revoke = useMutation({
    mutationFn: (id: string) =>
      got(
        api.POST('/api/calendar-feeds/{id}/revocation', {
          ...withKey(newKey()),
          params: { path: { id } },
          body: {},
        }),
      ),
    onSettled,
  });
  const made = create.data;
  return (
    <Stack gap="sm">
      <Text>
        {t.feeds.help} {t.feeds.secret}
      </Text>
      <div>
        <Button loading={create.isPending} onClick={() => create.mutate()}>
          {t.feeds.create}
        </Button>
      </div>
      {made?.path && made.id !== revoke.variables && (
        <CopiedOnce
          title={t.feeds.made}
          hint={t.feeds.once}
          value={`${location.origin}${made.path}`}
        />
      )}
      <ProblemAlert
        error={feeds.error ?? create.error ?? revoke.error}
        onRetry={() => void feeds.refetch()}
      />
      {feeds.isPending && <Loading />}
      {feeds.data?.items.length === 0 && <Empty text={t.feeds.empty} />}
      {feeds.data?.items.map((feed) => (
        <Card key={feed.id} component="article" withBorder padding="sm">
          <Group justify="space-between">
            <Text size="sm">
              {t.feeds.createdAt}: {formatMoment(feed.createdAt, language)} (
              {t.feeds.language[feed.language]})
              <br />
              {feed.lastUsedAt
                ? `${t.feeds.lastUsedAt}: ${formatMoment(feed.lastUsedAt, language)}`
                : t.feeds.neverUsed}
            </Text>
            <Button
              size="xs"
              variant="default"
              loading={revoke.isPending && revoke.variables === feed.id}
              onClick={() => revoke.mutate(feed.id)}
            >
              {t.feeds.revoke}
            </Button>
          </Group>
        </Card>
      ))}
    </Stack>
  );
}
