import { Button, Card, Group, Stack, Switch, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { api, got, type Operator } from '../../api.ts';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { formatMinutes, formatPeriod, listed } from '../../parts/format.ts';
import { useLanguage } from '../../language/language.tsx';
import { useCommand } from '../facility/command.ts';
import { LeaveDialog } from './leave-dialog.tsx';
import { rotaMinutes, rotaWords } from './rota-words.ts';
import { useInstrumentsOf } from '../facility/workplaces.ts';

/** One operator: the load of the week, hours, instruments and leave. */
export function OperatorCard(props: {
  readonly operator: Operator;
  readonly name: string;
  readonly onChange: () => void;
}) {
  const { t, local, language } = useLanguage();
  const { operator, name, onChange } = props;
  const { instrumentIds, rota, active, institutionId, personId } = operator;
  const words = t.operators;
  const [leaving, setLeaving] = useState(false);
  const { byId } = useInstrumentsOf(institutionId);
  const names = instrumentIds.flatMap((id) => byId.get(id)?.name ?? []).map(local);
  const toggle = useCommand((next: boolean, keyed) => {
    const body = { institutionId, personId, instrumentIds, rota, active: next };
    return got(api.POST('/api/operators', { ...keyed, body }));
  });
  return (
    <Card component="article" withBorder padding="md" aria-label={name}>
      <Group justify="space-between" gap="xs">
        <Title order={2} size="h5">
          {name}
        </Title>
        <Switch
          label={words.active}
          checked={active}
          disabled={toggle.isPending}
          onChange={({ currentTarget }) => toggle.mutate(currentTarget.checked)}
        />
      </Group>
      <ProblemAlert error={toggle.error} />
      <Load operator={operator} name={name} />
      <Text size="sm" mt="xs">
        <b>{words.rota}</b>:{' '}
        {listed(rotaWords(rota, t.calendar.weekdays), language) || words.dayOff}
      </Text>
      <Text size="sm">
        <b>{words.operates}</b>: {names.join(' / ') || words.noInstruments}
      </Text>
      <Leaves operator={operator} />
      <Group gap="xs" mt="sm">
        <Button size="xs" variant="default" onClick={onChange}>
          {words.edit}
        </Button>
        <Button size="xs" variant="default" onClick={() => setLeaving(true)}>
          {words.leave}
        </Button>
      </Group>
      {leaving && <LeaveDialog operator={operator} name={name} onClose={() => setLeaving(false)} />}
    </Card>
  );
}

function Load({ operator, name }: { readonly operator: Operator; readonly name: string }) {
  const { t, language } = useLanguage();
  const total = rotaMinutes(operator.rota);
  const booked = operator.bookedMinutes;
  const percent = total > 0 ? Math.round((booked / total) * 100) : booked > 0 ? 100 : 0;
  return (
    <div className="load">
      <div
        className="load-meter"
        role="img"
        aria-label={t.operators.loadLabel(name, percent)}
        data-full={percent >= 90}
      >
        <span style={{ width: `${Math.min(percent, 100)}%` }} />
      </div>
      <Text size="sm">
        {t.operators.load}{' '}
        {t.operators.loadOf(formatMinutes(booked, language), formatMinutes(total, language))} (
        {percent}%)
      </Text>
    </div>
  );
}

function Leaves({ operator }: { readonly operator: Operator }) {
  const { t, language } = useLanguage();
  const words = t.operators;
  const cancel = useCommand((leaveId: string, keyed) =>
    got(
      api.POST('/api/operators/{id}/leaves/{leaveId}/cancellation', {
        ...keyed,
        params: { path: { id: operator.id, leaveId } },
        body: {},
      }),
    ),
  );
  if (operator.leaves.length === 0) return null;
  return (
    <Stack gap={4} mt={4}>
      <Text size="sm" fw={700}>
        {words.leaves}
      </Text>
      {operator.leaves.map(({ id, period, reason }) => (
        <Group key={id} gap="xs">
          <Text size="sm">
            {formatPeriod(period, language)}
            {reason && ` — ${reason}`}
          </Text>
          <Button
            size="compact-xs"
            variant="default"
            loading={cancel.isPending}
            onClick={() => cancel.mutate(id)}
          >
            {words.cancelLeave}
          </Button>
        </Group>
      ))}
      <ProblemAlert error={cancel.error} />
    </Stack>
  );
}
