import { type Instant, japanDate, japanInstant, systemClock } from '@kyoyo/kernel';
import { Button, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Qualification } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { addDays } from '../calendar/geometry.ts';
import { DialogActions } from '../../parts/dialog-actions.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { MomentFields } from '../../parts/moment-fields.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';

/** Staff say when and where a training is held. */
export function ScheduleTrainingDialog(props: {
  readonly qualification: Qualification;
  readonly pending: boolean;
  readonly error: unknown;
  readonly onDone: (body: { startsAt: Instant; place: string }) => void;
  readonly onClose: () => void;
}) {
  const { t } = useLanguage();
  const { scheduledFor, wish, place: placeBefore } = props.qualification;
  const [startsAt, setStartsAt] = useState(
    (scheduledFor as Instant | null) ?? japanInstant(addDays(japanDate(systemClock()), 7), 10 * 60),
  );
  const [place, setPlace] = useState(placeBefore ?? '');
  return (
    <Dialog title={t.training.schedule} onClose={props.onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          props.onDone({ startsAt, place });
        }}
      >
        <Stack>
          {wish && (
            <Text size="sm">
              {t.training.wish}: {wish}
            </Text>
          )}
          <MomentFields label={t.training.when} moment={startsAt} onChange={setStartsAt} />
          <TextInput
            label={t.training.place}
            required
            maxLength={300}
            value={place}
            onChange={(event) => setPlace(event.currentTarget.value)}
          />
          <ProblemAlert error={props.error} />
          <DialogActions onClose={props.onClose}>
            <Button type="submit" loading={props.pending}>
              {t.save}
            </Button>
          </DialogActions>
        </Stack>
      </form>
    </Dialog>
  );
}
