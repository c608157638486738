import { mayHaveTold, webhookEventType } from '@kyoyo/contracts';
import { Button, Card, Checkbox, Group, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, got, newKey, type Webhook, type WebhookEventType, withKey } from '../../api.ts';
import { formatMoment } from '../../parts/format.ts';
import { useLanguage } from '../../language/language.tsx';
import { CopiedOnce } from '../../parts/copied-once.tsx';
import { Empty, Loading } from '../../parts/page.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { Tag, type Tone } from '../../parts/tag.tsx';
import { WebhookDeliveries } from './webhook-deliveries.tsx';
import { webhooksQuery } from './queries.ts';
import { sessionQuery } from '../session/queries.ts';
import { useHappened } from '../../live/stale.ts';

const usuallyWanted: WebhookEventType[] = [
  'ReservationConfirmed',
  'ReservationMoved',
  'ReservationCancelled',
  'ChargeRated',
];

/** Where the organisation's own programs are told of what concerns it. */
export function Webhooks() {
  const { t } = useLanguage();
  const webhooks = useQuery(webhooksQuery);
  return (
    <Stack gap="sm">
      <Text>{t.webhooks.help}</Text>
      <Registration />
      <ProblemAlert error={webhooks.error} onRetry={() => void webhooks.refetch()} />
      {webhooks.isPending && <Loading />}
      {webhooks.data?.items.length === 0 && <Empty text={t.webhooks.empty} />}
      {webhooks.data?.items.map((webhook) => (
        <WebhookCard key={webhook.id} webhook={webhook} />
      ))}
    </Stack>
  );
}

function Registration() {
  const { t } = useLanguage();
  const happened = useHappened();
  const [url, setUrl] = useState('');
  const { data: session } = useQuery(sessionQuery);
  const mayTell = (type: string) => mayHaveTold(session?.roles ?? [], type);
  const [eventTypes, setEventTypes] = useState<string[]>(() => usuallyWanted.filter(mayTell));
  const register = useMutation({
    mutationFn: () =>
      got(
        api.POST('/api/webhooks', {
          ...withKey(newKey()),
          body: { url, eventTypes: eventTypes as WebhookEventType[] },
        }),
      ),
    onSuccess: () => setUrl(''),
    onSettled: () => happened(['WebhookRegistered', 'WebhookRevoked']),
  });
  return (
    <Card withBorder padding="md">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          register.mutate();
        }}
      >
        <Stack gap="sm">
          <TextInput
            label={t.webhooks.url}
            description={t.webhooks.urlHint}
            descriptionProps={{ c: 'dimmed' }}
            type="url"
            required
            maxLength={2_000}
            value={url}
            onChange={(event) => setUrl(event.currentTarget.value)}
          />
          <Checkbox.Group label={t.webhooks.eventTypes} value={eventTypes} onChange={setEventTypes}>
            <SimpleGrid cols={{ base: 1, xs: 2, md: 4 }} mt="xs" spacing="xs">
              {webhookEventType.options.filter(mayTell).map((type) => (
                <Checkbox
                  key={type}
                  value={type}
                  label={t.events[type as keyof typeof t.events] ?? type}
                />
              ))}
            </SimpleGrid>
          </Checkbox.Group>
          <Group>
            <Button
              type="submit"
              loading={register.isPending}
              disabled={url === '' || eventTypes.length === 0}
            >
              {t.webhooks.register}
            </Button>
          </Group>
        </Stack>
      </form>
      <ProblemAlert error={register.error} />
      {register.data && (
        <CopiedOnce title={t.webhooks.secret} hint={t.webhooks.once} value={register.data.secret} />
      )}
    </Card>
  );
}

const toneOf: Record<Webhook['status'], Tone> = {
  active: 'good',
  revoked: 'plain',
  stopped: 'bad',
};

function WebhookCard({ webhook }: { readonly webhook: Webhook }) {
  const { t, language } = useLanguage();
  const happened = useHappened();
  const [opened, setOpened] = useState(false);
  const { id, url, status, eventTypes, failuresInARow, createdAt } = webhook;
  const revoke = useMutation({
    mutationFn: () =>
      got(
        api.POST('/api/webhooks/{id}/revocation', {
          ...withKey(newKey()),
          params: { path: { id } },
          body: {},
        }),
      ),
    onSettled: () => happened(['WebhookRegistered', 'WebhookRevoked']),
  });
  return (
    <Card component="article" withBorder padding="sm">
      <Group justify="space-between" align="flex-start" gap="xs">
        <Text fw={600} className="long-word">
          {url}
        </Text>
        <Group gap="xs">
          {status === 'active' && failuresInARow > 0 && (
            <Tag tone="bad">{t.webhooks.failing(failuresInARow)}</Tag>
          )}
          <Tag tone={toneOf[status]}>{t.webhooks.status[status]}</Tag>
        </Group>
      </Group>
      <Text size="sm" c="dimmed">
        {eventTypes.map((type) => t.events[type as keyof typeof t.events] ?? type).join(' · ')}
        {' — '}
        <time dateTime={createdAt}>{formatMoment(createdAt, language)}</time>
      </Text>
      <Group gap="xs" mt="xs">
        <Button
          size="xs"
          variant="default"
          aria-expanded={opened}
          onClick={() => setOpened(!opened)}
        >
          {opened ? t.webhooks.hideDeliveries : t.webhooks.deliveries}
        </Button>
        {status !== 'revoked' && (
          <Button
            size="xs"
            variant="default"
            loading={revoke.isPending}
            onClick={() => revoke.mutate()}
          >
            {t.webhooks.revoke}
          </Button>
        )}
      </Group>
      <ProblemAlert error={revoke.error} />
      {opened && <WebhookDeliveries webhook={webhook} />}
    </Card>
  );
}
