import { type Instant, japanDate, japanInstant, type Period, systemClock } from '@kyoyo/kernel';
import { Alert, Button, Checkbox, Group, List, Stack, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, ApiProblem, got, type Instrument, type Reservation } from '../../api.ts';
import { DialogActions } from '../../parts/dialog-actions.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { PeriodFields } from '../../parts/period-fields.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { formatPeriod } from '../../parts/format.ts';
import { useLanguage } from '../../language/language.tsx';
import { usePeople } from '../people/queries.ts';
import { addDays } from '../calendar/geometry.ts';
import { scheduleQuery } from '../calendar/queries.ts';
import { useCommand } from '../facility/command.ts';

type InTheWay = Pick<Reservation, 'id' | 'status'> & {
  readonly period: { readonly start: Instant; readonly end: Instant };
};

const inTheWayOf = (error: unknown): readonly InTheWay[] | null =>
  error instanceof ApiProblem && error.problem.slug === 'bookings-in-the-way'
    ? ((error.problem.members?.['reservations'] as InTheWay[] | undefined) ?? [])
    : null;

/** Plans an outage; where bookings stand in the way it names them before any is cancelled. */
export function OutageDialog(props: {
  readonly instrument: Instrument;
  readonly onClose: () => void;
}) {
  const { t } = useLanguage();
  const { instrument, onClose } = props;
  const words = t.outages;
  const every = Array.from({ length: instrument.units }, (_, index) => index + 1);
  const [units, setUnits] = useState(every);
  const [period, setPeriod] = useState<Period>(() => {
    const tomorrow = addDays(japanDate(systemClock()), 1);
    return { start: japanInstant(tomorrow, 540), end: japanInstant(tomorrow, 1_020) };
  });
  const [reason, setReason] = useState('');
  const plan = useCommand((displace: boolean, keyed) => {
    const body = { instrumentId: instrument.id, units, period, reason, displace };
    return got(api.POST('/api/outages', { ...keyed, body }));
  }, onClose);
  const inTheWay = inTheWayOf(plan.error);
  /** Whatever is changed, what stood in the way of the old wish is no longer true. */
  const changing =
    <Value,>(set: (value: Value) => void) =>
    (value: Value) => {
      plan.reset();
      set(value);
    };
  return (
    <Dialog title={words.add} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          plan.mutate(false);
        }}
      >
        <Stack gap="sm">
          {every.length > 1 && (
            <Checkbox.Group
              label={words.units}
              value={units.map(String)}
              onChange={changing((values: string[]) => setUnits(values.map(Number)))}
            >
              <Group mt={4}>
                {every.map((unit) => (
                  <Checkbox key={unit} value={String(unit)} label={words.unit(unit)} />
                ))}
              </Group>
            </Checkbox.Group>
          )}
          <PeriodFields period={period} onChange={changing(setPeriod)} stepMinutes={60} />
          <TextInput
            label={words.reason}
            required
            maxLength={500}
            value={reason}
            onChange={({ currentTarget: { value } }) => setReason(value)}
          />
          {inTheWay ? (
            <Displacing
              instrumentId={instrument.id}
              period={period}
              inTheWay={inTheWay}
              pending={plan.isPending}
              onDisplace={() => plan.mutate(true)}
            />
          ) : (
            <ProblemAlert error={plan.error} />
          )}
          <DialogActions onClose={onClose}>
            {!inTheWay && (
              <Button type="submit" loading={plan.isPending} disabled={units.length === 0}>
                {words.add}
              </Button>
            )}
          </DialogActions>
        </Stack>
      </form>
    </Dialog>
  );
}

function Displacing(props: {
  readonly instrumentId: string;
  readonly period: Period;
  readonly inTheWay: readonly InTheWay[];
  readonly pending: boolean;
  readonly onDisplace: () => void;
}) {
  const { t, local, language } = useLanguage();
  const { instrumentId, period, inTheWay } = props;
  const words = t.outages;
  const { data } = useQuery(scheduleQuery([instrumentId], period));
  const bookers = new Map(
    data?.[instrumentId]?.map(({ reservationId, personId }) => [reservationId, personId]),
  );
  const people = usePeople(inTheWay.map(({ id }) => bookers.get(id) ?? null));
  const nameOf = (id: string): string => {
    const name = people.get(bookers.get(id) ?? '');
    return name ? local(name) : '';
  };
  return (
    <Alert color="red" variant="light" role="alert" title={words.inTheWay(inTheWay.length)}>
      <Stack gap="xs" align="flex-start">
        <List size="sm">
          {inTheWay.map(({ id, period: own, status }) => (
            <List.Item key={id}>
              {formatPeriod(own, language)} {nameOf(id)} ({t.status[status]})
            </List.Item>
          ))}
        </List>
        <Text size="sm">{words.displaceHelp}</Text>
        <Button color="red" loading={props.pending} onClick={props.onDisplace}>
          {words.displace(inTheWay.length)}
        </Button>
      </Stack>
    </Alert>
  );
}
