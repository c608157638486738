import { Button, Card, Group, Stack, TextInput, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { EventList } from './event-list.tsx';
import { Loading, Page } from '../../parts/page.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { useLanguage } from '../../language/language.tsx';
import { sessionQuery } from '../session/queries.ts';
import { Seals } from './seals.tsx';
import { DeadLetters } from './dead-letters.tsx';
import { eventsQuery } from './queries.ts';

export function AuditPage() {
  const { t } = useLanguage();
  const session = useQuery(sessionQuery);
  const operates = session.data?.roles.some(({ name }) => name === 'operations');
  return (
    <Page title={t.audit.title}>
      <Stack>
        <Seals />
        {operates && <DeadLetters />}
        <Events />
      </Stack>
    </Page>
  );
}

function Events() {
  const { t } = useLanguage();
  const [type, setType] = useState('');
  const [cursors, setCursors] = useState<string[]>([]);
  const cursor = cursors.at(-1);
  const events = useQuery(eventsQuery(type, cursor));
  const next = events.data?.nextCursor;
  return (
    <Card withBorder>
      <Group justify="space-between" mb="sm" align="flex-end">
        <Title order={2} size="h4">
          {t.audit.events}
        </Title>
        <TextInput
          label={t.audit.type}
          placeholder="RunEnded"
          value={type}
          onChange={(event) => {
            setType(event.currentTarget.value);
            setCursors([]);
          }}
        />
      </Group>
      <ProblemAlert error={events.error} />
      {events.isPending && <Loading />}
      {events.data && <EventList events={events.data.items} />}
      {next && (
        <Button variant="default" onClick={() => setCursors([...cursors, next])}>
          {t.more}
        </Button>
      )}
    </Card>
  );
}
