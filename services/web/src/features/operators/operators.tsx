import './operators.css';
import { japanDate, japanInstant, japanWeekday, systemClock } from '@kyoyo/kernel';
import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Operator } from '../../api.ts';
import { Empty, Loading } from '../../parts/page.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { formatDay } from '../../parts/format.ts';
import { useLanguage } from '../../language/language.tsx';
import { usePeople } from '../people/queries.ts';
import { addDays } from '../calendar/geometry.ts';
import { DutiesDialog } from './duties-dialog.tsx';
import { OperatedRuns } from './operated-runs.tsx';
import { OperatorCard } from './card.tsx';
import { operatorsQuery } from './queries.ts';

const mondayOf = (date: string): string =>
  addDays(date, -((japanWeekday(japanInstant(date)) + 6) % 7));

/** Who operates instruments, when, how much of it is booked, and what. */
export function Operators({ institutionId }: { readonly institutionId: string }) {
  const { t, local } = useLanguage();
  const [monday, setMonday] = useState(() => mondayOf(japanDate(systemClock())));
  const [changing, setChanging] = useState<Operator | 'new' | null>(null);
  const week = { start: japanInstant(monday), end: japanInstant(addDays(monday, 7)) };
  const operators = useQuery(operatorsQuery(institutionId, week.start));
  const items = operators.data?.items ?? [];
  const people = usePeople(items.map(({ personId }) => personId));
  const nameOf = (personId: string): string => {
    const name = people.get(personId);
    return name ? local(name) : t.operators.unknown;
  };
  return (
    <Stack gap="sm">
      <Group justify="space-between">
        <Text size="sm">{t.operators.help}</Text>
        <Button size="xs" onClick={() => setChanging('new')}>
          {t.operators.add}
        </Button>
      </Group>
      <WeekBar monday={monday} onChange={setMonday} />
      <ProblemAlert error={operators.error} onRetry={() => void operators.refetch()} />
      {operators.isPending && <Loading />}
      {operators.data && items.length === 0 && <Empty text={t.operators.empty} />}
      {items.map((operator) => (
        <OperatorCard
          key={operator.id}
          operator={operator}
          name={nameOf(operator.personId)}
          onChange={() => setChanging(operator)}
        />
      ))}
      {items.length > 0 && (
        <>
          <Title order={2} size="h4" mt="md">
            {t.operators.runs}
          </Title>
          <OperatedRuns
            institutionId={institutionId}
            week={week}
            operators={items}
            nameOf={nameOf}
          />
        </>
      )}
      {changing && (
        <DutiesDialog
          institutionId={institutionId}
          operator={changing === 'new' ? null : changing}
          taken={items.map(({ personId }) => personId)}
          name={changing === 'new' ? '' : nameOf(changing.personId)}
          onClose={() => setChanging(null)}
        />
      )}
    </Stack>
  );
}

function WeekBar(props: { readonly monday: string; readonly onChange: (monday: string) => void }) {
  const { t, language } = useLanguage();
  const { monday, onChange } = props;
  const words = t.operators;
  const day = (date: string) => formatDay(japanInstant(date), language);
  return (
    <Group gap="xs" role="group" aria-label={words.weekLabel}>
      <Button size="compact-sm" variant="default" onClick={() => onChange(addDays(monday, -7))}>
        ‹<span className="unseen">{words.previous}</span>
      </Button>
      <Button
        size="compact-sm"
        variant="default"
        onClick={() => onChange(mondayOf(japanDate(systemClock())))}
      >
        {words.thisWeek}
      </Button>
      <Button size="compact-sm" variant="default" onClick={() => onChange(addDays(monday, 7))}>
        ›<span className="unseen">{words.next}</span>
      </Button>
      <Text fw={600}>{words.week(day(monday), day(addDays(monday, 6)))}</Text>
    </Group>
  );
}
