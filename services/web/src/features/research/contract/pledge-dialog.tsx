import { japanDate, systemClock } from '@kyoyo/kernel';
import { Button, Stack } from '@mantine/core';
import { useState } from 'react';
import type { ResearchContract } from '../../../api.ts';
import { useLanguage } from '../../../language/language.tsx';
import { DateField } from '../../../parts/date-field.tsx';
import { DialogActions } from '../../../parts/dialog-actions.tsx';
import { Dialog } from '../../../parts/dialog.tsx';
import { ProblemAlert } from '../../../parts/problem-alert.tsx';
import { recordPledge, useSteps } from './steps.ts';

/** On which day a student has signed the pledge of secrecy. */
export function PledgeDialog(props: {
  readonly research: ResearchContract;
  readonly personId: string;
  readonly onClose: () => void;
}) {
  const { t } = useLanguage();
  const { research, personId, onClose } = props;
  const today = japanDate(systemClock());
  const [signedOn, setSignedOn] = useState(today);
  const steps = useSteps(research, onClose);
  return (
    <Dialog title={t.research.recordPledge} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          steps.mutate(recordPledge(personId, signedOn));
        }}
      >
        <Stack>
          <DateField
            label={t.research.signedOn}
            required
            max={today}
            value={signedOn}
            onChange={setSignedOn}
          />
          <ProblemAlert error={steps.error} />
          <DialogActions onClose={onClose}>
            <Button type="submit" loading={steps.isPending}>
              {t.research.recordPledge}
            </Button>
          </DialogActions>
        </Stack>
      </form>
    </Dialog>
  );
}
