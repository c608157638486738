import { Alert, Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, got, newKey, withKey } from '../../api.ts';
import { Loading } from '../../parts/page.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { formatMoment } from '../../parts/format.ts';
import { useLanguage } from '../../language/language.tsx';
import { deadLettersQuery } from './queries.ts';
import { serviceName } from './service-name.ts';

/** Where a service cannot go on, and events that it could not handle, until it has. */
export function DeadLetters() {
  const { t, language } = useLanguage();
  const queries = useQueryClient();
  const letters = useQuery(deadLettersQuery);
  const replay = useMutation({
    mutationFn: ({ service, id }: { service: string; id: string }) => {
      const path = `/api/operations/${service}/dead-letters/{id}/replay`;
      return got(
        api.POST(path as '/api/operations/billing/dead-letters/{id}/replay', {
          ...withKey(newKey()),
          params: { path: { id } },
        }),
      );
    },
    onSettled: () => queries.invalidateQueries({ queryKey: deadLettersQuery.queryKey }),
  });
  return (
    <Card withBorder>
      <Title order={2} size="h4" mb="xs">
        {t.audit.deadLetters}
      </Title>
      {letters.isPending && <Loading />}
      <ProblemAlert error={letters.error ?? replay.error} />
      {letters.data?.stops.map(({ service, source, position, reason, since }) => (
        <Alert key={`${service} ${source}`} color="red" variant="light" role="alert" mb="xs">
          {t.audit.stopped(serviceName(t, service), serviceName(t, source), position)} {reason} (
          {formatMoment(since, language)})
        </Alert>
      ))}
      {letters.data?.letters.length === 0 && <Text size="sm">{t.audit.noDeadLetters}</Text>}
      <Stack gap="xs">
        {letters.data?.letters.map((letter) => (
          <Group key={letter.id} justify="space-between">
            <Text size="sm">
              {serviceName(t, letter.service)} ← {serviceName(t, letter.source)}{' '}
              {t.events[letter.type as keyof typeof t.events] ?? letter.type} #{letter.position}:{' '}
              {letter.reason} ({formatMoment(letter.parkedAt, language)})
            </Text>
            <Button size="xs" loading={replay.isPending} onClick={() => replay.mutate(letter)}>
              {t.audit.replay}
            </Button>
          </Group>
        ))}
      </Stack>
    </Card>
  );
}
