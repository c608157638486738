import { japanDate, systemClock } from '@kyoyo/kernel';
import { Button, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api, got, newKey, withKey } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { DateField } from '../../parts/date-field.tsx';
import { DialogActions } from '../../parts/dialog-actions.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { formatMinutes, formatYen } from '../../parts/format.ts';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { PlanTerms, usePlanFee } from './plan-words.tsx';
import type { OfferedPlan } from './queries.ts';
import { SeatsField } from './seats-field.tsx';

/** Subscribes one's organisation to a plan; the button names what it costs. */
export function SubscribeDialog(props: {
  readonly offered: OfferedPlan;
  readonly onClose: () => void;
}) {
  const { t, local, language } = useLanguage();
  const say = t.contracts;
  const feeOf = usePlanFee();
  const { offered, onClose } = props;
  const { plan } = offered;
  const { trial, setupYen } = plan;
  /** Of the first period, which a trial comes before. */
  const first = setupYen > 0 ? say.withSetup(formatYen(setupYen), feeOf(plan)) : feeOf(plan);
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
          <Text>
            {trial
              ? say.trialFirst(trial.days, formatMinutes(trial.minutes, language), first)
              : say.firstDue(first)}
          </Text>
          {plan.approval && <Text>{say.approvalFirst}</Text>}
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
              {plan.approval
                ? say.askFor(trial ? say.tryFor(trial.days, first) : first)
                : trial
                  ? say.tryFor(trial.days, first)
                  : say.subscribeFor(first)}
            </Button>
          </DialogActions>
        </Stack>
      </form>
    </Dialog>
  );
}
