import { Card, Group, Text, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useLanguage } from '../../language/language.tsx';
import { formatDay } from '../../parts/format.ts';
import { itemsOf } from '../../parts/list.ts';
import { More } from '../../parts/more.tsx';
import { Loading } from '../../parts/page.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { instrumentIncidentsQuery } from './queries.ts';
import { IncidentTags } from './tags.tsx';

/** What happened to an instrument and what was done, without who: for whoever uses it next. */
export function InstrumentIncidents({ instrumentId }: { readonly instrumentId: string }) {
  const { t, language } = useLanguage();
  const list = useInfiniteQuery(instrumentIncidentsQuery(instrumentId));
  const words = t.incidents;
  const items = itemsOf(list.data);
  return (
    <Card component="section" withBorder padding="md" mt="md">
      <Title order={2} size="h5" mb="xs">
        {words.ofInstrument}
      </Title>
      <ProblemAlert error={list.error} onRetry={() => void list.refetch()} />
      {list.isPending && <Loading />}
      {list.data && items.length === 0 && (
        <Text size="sm" c="dimmed">
          {words.ofInstrumentEmpty}
        </Text>
      )}
      {items.map((incident) => (
        <Group key={incident.id} component="article" justify="space-between" mb="xs">
          <div>
            <Text size="sm" fw={600}>
              <time dateTime={incident.happenedAt}>{formatDay(incident.happenedAt, language)}</time>{' '}
              {words.kinds[incident.kind]}
              {incident.cause && ` — ${words.causes[incident.cause]}`}
            </Text>
            {incident.restored && (
              <Text size="sm">
                {words.done}: {incident.restored}
              </Text>
            )}
          </div>
          <IncidentTags incident={incident} />
        </Group>
      ))}
      <More list={list} shown={items.length} />
    </Card>
  );
}
