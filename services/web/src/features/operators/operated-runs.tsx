import type { Period } from '@kyoyo/kernel';
import { Button, Card, Group, Radio, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, type CalendarEntry, got, type Operator } from '../../api.ts';
import { DialogActions } from '../../parts/dialog-actions.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { Empty, Loading } from '../../parts/page.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { formatPeriod } from '../../parts/format.ts';
import { useLanguage } from '../../language/language.tsx';
import { usePeople } from '../people/queries.ts';
import { scheduleQuery } from '../calendar/queries.ts';
import { useCommand } from '../facility/command.ts';
import { useInstrumentsOf } from '../facility/workplaces.ts';

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
  const [changing, setChanging] = useState<Run | null>(null);
  const runs = Object.values(schedule.data ?? {})
    .flat()
    .filter((entry): entry is Run => entry.operatorId !== null && entry.reservationId !== null)
    .toSorted((a, b) => (a.period.start < b.period.start ? -1 : 1));
  const people = usePeople(runs.map(({ personId }) => personId));
  return (
    <Stack gap="xs">
      <ProblemAlert error={schedule.error} onRetry={() => void schedule.refetch()} />
      {schedule.isPending && <Loading />}
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

function AssignDialog(props: {
  readonly run: Run;
  readonly others: readonly Operator[];
  readonly nameOf: (personId: string) => string;
  readonly onClose: () => void;
}) {
  const { t, language } = useLanguage();
  const { run, others, nameOf, onClose } = props;
  const words = t.operators;
  const [operatorId, setOperatorId] = useState<string | null>(null);
  const assign = useCommand(
    (to: string, keyed) =>
      got(
        api.POST('/api/reservations/{id}/operator', {
          ...keyed,
          params: { path: { id: run.reservationId } },
          body: { operatorId: to },
        }),
      ),
    onClose,
  );
  return (
    <Dialog title={words.assignTitle} onClose={onClose}>
      <Stack gap="sm">
        <Text>{formatPeriod(run.period, language)}</Text>
        <Text size="sm">
          {words.assigned}: {nameOf(run.operatorId)}
        </Text>
        {others.length === 0 ? (
          <Text>{words.noOther}</Text>
        ) : (
          <Radio.Group label={words.assignTo} value={operatorId} onChange={setOperatorId}>
            <Stack gap="xs" mt="xs">
              {others.map(({ personId }) => (
                <Radio key={personId} value={personId} label={nameOf(personId)} />
              ))}
            </Stack>
          </Radio.Group>
        )}
        <ProblemAlert error={assign.error} />
        <DialogActions onClose={onClose}>
          <Button
            disabled={!operatorId}
            loading={assign.isPending}
            onClick={() => operatorId && assign.mutate(operatorId)}
          >
            {words.assign}
          </Button>
        </DialogActions>
      </Stack>
    </Dialog>
  );
}
