import { Button, Card, Group, Stack, Table, Text, TextInput, Title } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, got, newKey, withKey } from '../../api.ts';
import { EventList } from './event-list.tsx';
import { Loading, Page } from '../../parts/page.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { Tag } from '../../parts/tag.tsx';
import { formatMoment } from '../../parts/format.ts';
import { useLanguage } from '../../language/language.tsx';
import { sessionQuery } from '../queries.ts';

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

function Seals() {
  const { t, language } = useLanguage();
  const verify = useMutation({
    mutationFn: () => got(api.POST('/api/seal-verifications', { ...withKey(newKey()), body: {} })),
  });
  return (
    <Card withBorder>
      <Group justify="space-between">
        <div>
          <Title order={2} size="h4">
            {t.audit.seals}
          </Title>
          <Text size="sm" c="gray.7">
            {t.audit.sealsHelp}
          </Text>
        </div>
        <Button loading={verify.isPending} onClick={() => verify.mutate()}>
          {t.audit.verify}
        </Button>
      </Group>
      <ProblemAlert error={verify.error} />
      {verify.data && (
        <div className="table-scroll" role="region" aria-label={t.audit.seals} tabIndex={0}>
          <Table mt="sm">
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t.audit.source}</Table.Th>
                <Table.Th ta="right">{t.audit.size}</Table.Th>
                <Table.Th>{t.audit.signedAt}</Table.Th>
                <Table.Th>{t.audit.signature}</Table.Th>
                <Table.Th>{t.audit.root}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {verify.data.items.map((seal) => (
                <Table.Tr key={seal.source}>
                  <Table.Td>{seal.source}</Table.Td>
                  <Table.Td ta="right">{seal.treeSize}</Table.Td>
                  <Table.Td>{formatMoment(seal.signedAt, language)}</Table.Td>
                  <Table.Td>
                    <Verdict valid={seal.signatureValid} />
                  </Table.Td>
                  <Table.Td>
                    <Verdict valid={seal.rootMatches} />
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </div>
      )}
    </Card>
  );
}

function Verdict({ valid }: { readonly valid: boolean }) {
  const { t } = useLanguage();
  return <Tag tone={valid ? 'good' : 'bad'}>{valid ? t.audit.valid : t.audit.invalid}</Tag>;
}

const consumingServices = [
  'identity',
  'reservation',
  'subscription',
  'usage-analytics',
  'billing',
  'notices',
  'audit',
];

function DeadLetters() {
  const { t, language } = useLanguage();
  const queries = useQueryClient();
  const letters = useQuery({
    queryKey: ['dead-letters'],
    queryFn: async () => {
      const lists = await Promise.all(
        consumingServices.map(async (service) => {
          const path = `/api/operations/${service}/dead-letters`;
          const { items } = await got(api.GET(path as '/api/operations/billing/dead-letters', {}));
          return items.map((item) => ({ ...item, service }));
        }),
      );
      return lists.flat();
    },
  });
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
    onSettled: () => queries.invalidateQueries({ queryKey: ['dead-letters'] }),
  });
  return (
    <Card withBorder>
      <Title order={2} size="h4" mb="xs">
        {t.audit.deadLetters}
      </Title>
      {letters.isPending && <Loading />}
      <ProblemAlert error={letters.error ?? replay.error} />
      {letters.data?.length === 0 && <Text size="sm">{t.audit.noDeadLetters}</Text>}
      <Stack gap="xs">
        {letters.data?.map((letter) => (
          <Group key={letter.id} justify="space-between">
            <Text size="sm">
              {letter.service} ← {letter.source} {letter.type} #{letter.position}: {letter.reason} (
              {formatMoment(letter.parkedAt, language)})
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

function Events() {
  const { t } = useLanguage();
  const [type, setType] = useState('');
  const [cursors, setCursors] = useState<string[]>([]);
  const cursor = cursors.at(-1);
  const events = useQuery({
    queryKey: ['events', type, cursor],
    queryFn: () =>
      got(
        api.GET('/api/events', {
          params: {
            query: { limit: 25, ...(type ? { type } : {}), ...(cursor ? { cursor } : {}) },
          },
        }),
      ),
  });
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
