import { japanDate, systemClock } from '@kyoyo/kernel';
import { Button, Group, Radio, Stack, Textarea } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useLanguage } from '../../language/language.tsx';
import { addDays } from '../calendar/geometry.ts';
import { DateField } from '../../parts/date-field.tsx';
import { DialogActions } from '../../parts/dialog-actions.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';

const usualValidityDays = 365;

export type TrainingResult =
  | { passed: true; trainedOn: string; validUntil: string | null }
  | { passed: false; trainedOn: string; reason: string };

/** Staff say how a training went; `children` stand above, such as whose it was. */
export function RecordTrainingDialog(props: {
  readonly title?: string;
  readonly disabled?: boolean;
  readonly pending: boolean;
  readonly error: unknown;
  readonly onDone: (body: { result: TrainingResult }) => void;
  readonly onClose: () => void;
  readonly children?: ReactNode;
}) {
  const { t } = useLanguage();
  const today = japanDate(systemClock());
  const [passed, setPassed] = useState(true);
  const [trainedOn, setTrainedOn] = useState(today);
  const [validUntil, setValidUntil] = useState(addDays(today, usualValidityDays));
  const [reason, setReason] = useState('');
  const result: TrainingResult = passed
    ? { passed, trainedOn, validUntil: validUntil || null }
    : { passed, trainedOn, reason };
  return (
    <Dialog title={props.title ?? t.training.recordTitle} onClose={props.onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          props.onDone({ result });
        }}
      >
        <Stack>
          {props.children}
          <Radio.Group
            label={t.training.result}
            value={passed ? 'passed' : 'failed'}
            onChange={(value) => setPassed(value === 'passed')}
          >
            <Group mt={4}>
              <Radio value="passed" label={t.training.passed} />
              <Radio value="failed" label={t.training.failed} />
            </Group>
          </Radio.Group>
          <DateField
            label={t.training.date}
            required
            max={today}
            value={trainedOn}
            onChange={setTrainedOn}
          />
          {passed ? (
            <DateField
              label={t.training.until}
              min={trainedOn}
              value={validUntil}
              onChange={setValidUntil}
            />
          ) : (
            <Textarea
              label={t.training.reason}
              required
              autosize
              minRows={2}
              maxLength={1000}
              value={reason}
              onChange={(event) => setReason(event.currentTarget.value)}
            />
          )}
          <ProblemAlert error={props.error} />
          <DialogActions onClose={props.onClose}>
            <Button type="submit" disabled={props.disabled ?? false} loading={props.pending}>
              {t.training.record}
            </Button>
          </DialogActions>
        </Stack>
      </form>
    </Dialog>
  );
}
