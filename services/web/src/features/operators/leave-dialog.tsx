import { japanDate, japanInstant, type Period, systemClock } from '@kyoyo/kernel';
import { Button, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { api, got, type Operator } from '../../api.ts';
import { DialogActions } from '../../parts/dialog-actions.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { PeriodFields } from '../../parts/period-fields.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { useLanguage } from '../../language/language.tsx';
import { addDays } from '../calendar/geometry.ts';
import { useCommand } from '../facility/command.ts';

/** A time in which an operator is away; all of tomorrow until something else is said. */
export function LeaveDialog(props: {
  readonly operator: Operator;
  readonly name: string;
  readonly onClose: () => void;
}) {
  const { t } = useLanguage();
  const { operator, name, onClose } = props;
  const [period, setPeriod] = useState<Period>(() => {
    const tomorrow = addDays(japanDate(systemClock()), 1);
    return { start: japanInstant(tomorrow), end: japanInstant(addDays(tomorrow, 1)) };
  });
  const [reason, setReason] = useState('');
  const save = useCommand(
    (_: void, keyed) =>
      got(
        api.POST('/api/operators/{id}/leaves', {
          ...keyed,
          params: { path: { id: operator.id } },
          body: { period, reason },
        }),
      ),
    onClose,
  );
  return (
    <Dialog title={t.operators.leaveTitle(name)} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save.mutate();
        }}
      >
        <Stack gap="sm">
          <PeriodFields period={period} onChange={setPeriod} stepMinutes={1_440} />
          <TextInput
            label={t.operators.leaveReason}
            maxLength={500}
            value={reason}
            onChange={({ currentTarget: { value } }) => setReason(value)}
          />
          <ProblemAlert error={save.error} />
          <DialogActions onClose={onClose}>
            <Button type="submit" loading={save.isPending}>
              {t.save}
            </Button>
          </DialogActions>
        </Stack>
      </form>
    </Dialog>
  );
}
