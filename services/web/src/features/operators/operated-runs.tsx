import type { Period } from '@kyoyo/kernel';
import { Button, Card, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { CalendarEntry, Operator } from '../../api.ts';
import { Empty, Loading } from '../../parts/page.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { formatPeriod } from '../../parts/format.ts';
import { useLanguage } from '../../language/language.tsx';
import { usePeople } from '../people/queries.ts';
import { scheduleQuery } from '../calendar/queries.ts';
import { useInstrumentsOf } from '../facility/workplaces.ts';
import { AssignDialog, type Assigned } from './assign-dialog.tsx';
import { LackingOperator } from './lacking-operator.tsx';

type Run = CalendarEntry & { readonly operatorId: string; readonly reservationId: string };

/** The bookings of a week that an operator works, and a way to give them to another. */
export function OperatedRuns(props: {
  readonly institutionId: string;
  readonly week: Period;
  readonly operators: readonly Operator[];
  readonly nameOf: (personId: string) => string;
}) {
  const { t, local, language } = useLanguage();
  const { institutionId, week, operators, nameOf } = props;
  const { items: instruments, byId } = useInstrumentsOf(institutionId);
  const ids = instruments.map(({ id }) => id).slice(0, 100);
  const schedule = useQuery(scheduleQuery(ids, week));
  const [changing, setChanging] = useState<Assigned | null>(null);
  const runs = Object.values(schedule.data ?? {})
    .flat()
    .filter((entry): entry is Run => entry.operatorId !== null && entry.reservationId !== null)
    .toSorted((a, b) => (a.period.start < b.period.start ? -1 : 1));
  const people = usePeople(runs.map(({ personId }) => personId));
  return (
    <Stack gap="xs">
      <ProblemAlert error={schedule.error} onRetry={() => void schedule.refetch()} />
      {schedule.isPending && <Loading />}
      <LackingOperator institutionId={institutionId} onAssign={setChanging} />
      {schedule.data && runs.length === 0 && <Empty text={t.operators.noRuns} />}
      {runs.map((run) => {
        const instrument = byId.get(run.instrumentId);
        const person = run.personId ? people.get(run.personId) : undefined;
        return (
          <Card key={run.reservationId} component="article" withBorder padding="sm">
            <Group justify="space-between" gap="xs">
              <div>
                <Text fw={600}>{formatPeriod(run.period, language)}</Text>
                <Text size="sm">
                  {instrument && local(instrument.name)} — {person && local(person)}
                </Text>
                <Text size="sm">
                  {t.operators.assigned}: <b>{nameOf(run.operatorId)}</b>
                </Text>
              </div>
              {run.status !== 'done' && (
                <Button size="xs" variant="default" onClick={() => setChanging(run)}>
                  {t.operators.assign}
                </Button>
              )}
            </Group>
          </Card>
        );
      })}
      {changing && (
        <AssignDialog
          run={changing}
          others={operators.filter(
            ({ active, personId, instrumentIds }) =>
              active &&
              personId !== changing.operatorId &&
              instrumentIds.includes(changing.instrumentId),
          )}
          nameOf={nameOf}
          onClose={() => setChanging(null)}
        />
      )}
    </Stack>
  );
}
