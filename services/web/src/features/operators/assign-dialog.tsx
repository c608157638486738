import { Button, Radio, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { api, got, type Operator } from '../../api.ts';
import { DialogActions } from '../../parts/dialog-actions.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { formatPeriod } from '../../parts/format.ts';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { useLanguage } from '../../language/language.tsx';
import { useCommand } from '../facility/command.ts';

/** What is given to an operator; null where it has none. */
export interface Assigned {
  readonly reservationId: string;
  readonly instrumentId: string;
  readonly period: { readonly start: string; readonly end: string };
  readonly operatorId: string | null;
}

/** Gives a booking to another operator. */
export function AssignDialog(props: {
  readonly run: Assigned;
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
          {words.assigned}: {run.operatorId === null ? words.lacking : nameOf(run.operatorId)}
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
