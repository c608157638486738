import { Card, Group, Stack, Text, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { OutboxMail } from '../../api.ts';
import { formatMoment } from '../../parts/format.ts';
import { useLanguage } from '../../language/language.tsx';
import { itemsOf } from '../../parts/list.ts';
import { More } from '../../parts/more.tsx';
import { Empty, Loading } from '../../parts/page.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { Tag, type Tone } from '../../parts/tag.tsx';
import { outboxQuery } from './queries.ts';

const toneOf: Record<OutboxMail['state'], Tone> = {
  queued: 'waiting',
  sent: 'good',
  failed: 'bad',
  captured: 'plain',
};

/** The mails of the platform, for operations: sent, waiting, failed, or caught in development. */
export function Outbox() {
  const { t, language } = useLanguage();
  const mails = useInfiniteQuery(outboxQuery);
  const items = itemsOf(mails.data);
  return (
    <Stack gap="sm">
      <Text>{t.outbox.help}</Text>
      <ProblemAlert error={mails.error} onRetry={() => void mails.refetch()} />
      {mails.isPending && <Loading />}
      {mails.data && items.length === 0 && <Empty text={t.outbox.empty} />}
      {items.map((mail) => (
        <Card key={mail.id} component="article" withBorder padding="sm">
          <Group justify="space-between" align="flex-start" gap="xs">
            <Title order={2} size="h6">
              {mail.subject}
            </Title>
            <Tag tone={toneOf[mail.state]}>{t.outbox.states[mail.state]}</Tag>
          </Group>
          <Text size="sm" c="dimmed" className="long-word">
            {t.outbox.to}: {mail.to ?? t.outbox.noAddress} ·{' '}
            <time dateTime={mail.createdAt}>{formatMoment(mail.createdAt, language)}</time>
            {mail.attempts > 0 && ` · ${t.outbox.attempts(mail.attempts)}`}
            {mail.lastError && ` · ${mail.lastError}`}
          </Text>
          <details>
            <summary>{t.outbox.body}</summary>
            <Text size="sm" className="mail-body">
              {mail.body}
            </Text>
          </details>
        </Card>
      ))}
      <More list={mails} shown={items.length} />
    </Stack>
  );
}
