import { japanDate, systemClock } from '@kyoyo/kernel';
import { Button, Stack } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api, got, newKey, withKey } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { DateField } from '../../parts/date-field.tsx';
import { DialogActions } from '../../parts/dialog-actions.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { PlanTerms, usePlanFee } from './plan-words.tsx';
import type { OfferedPlan } from './queries.ts';
import { SeatsField } from './seats-field.tsx';

/** Subscribes one's organisation to a plan; the button names what it costs. */
export function SubscribeDialog(props: {
  readonly offered: OfferedPlan;
  readonly onClose: () => void;
}) {
  const { t, local } = useLanguage();
  const feeOf = usePlanFee();
  const { offered, onClose } = props;
  const { plan } = offered;
  const today = japanDate(systemClock());
  const [key] = useState(newKey);
  const [startsOn, setStartsOn] = useState(today);
  const [personIds, setPersonIds] = useState<string[]>([]);
  const subscribe = useMutation({
    mutationFn: () =>
      got(
        api.POST('/api/subscriptions', {
          ...withKey(key),
          body: { planId: offered.id, startsOn, personIds },
        }),
      ),
    onSuccess: onClose,
  });
  return (
    <Dialog title={t.contracts.subscribe} about={local(plan.name)} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          subscribe.mutate();
        }}
      >
        <Stack>
          <PlanTerms plan={plan} />
          <DateField
            label={t.contracts.startsOn}
            required
            min={today}
            value={startsOn}
            onChange={setStartsOn}
          />
          {plan.seatsMax !== null && (
            <SeatsField max={plan.seatsMax} value={personIds} onChange={setPersonIds} />
          )}
          <ProblemAlert error={subscribe.error} />
          <DialogActions onClose={onClose}>
            <Button type="submit" loading={subscribe.isPending}>
              {t.contracts.subscribeFor(feeOf(plan))}
            </Button>
          </DialogActions>
        </Stack>
      </form>
    </Dialog>
  );
}
