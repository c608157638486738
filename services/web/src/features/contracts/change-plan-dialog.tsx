import { Button, Select, Stack, Text } from '@mantine/core';
import { useInfiniteQuery, useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api, got, newKey } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { DialogActions } from '../../parts/dialog-actions.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { itemsOf } from '../../parts/list.ts';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { usePlanFee } from './plan-words.tsx';
import { plansQuery, type Subscription } from './queries.ts';
import { SeatsField } from './seats-field.tsx';
import { StepPreview } from './step-preview.tsx';

/** Another plan from today, with its price beside its name. */
export function ChangePlanDialog(props: {
  readonly subscription: Subscription;
  readonly onClose: () => void;
}) {
  const { t, local } = useLanguage();
  const feeOf = usePlanFee();
  const { subscription, onClose } = props;
  const [key] = useState(newKey);
  const [planId, setPlanId] = useState<string | null>(null);
  const [personIds, setPersonIds] = useState<readonly string[]>(subscription.personIds);
  const plans = useInfiniteQuery(plansQuery(subscription.institutionId));
  const offered = itemsOf(plans.data).filter(
    ({ id, withdrawnAt, plan }) =>
      withdrawnAt === null &&
      id !== subscription.planId &&
      plan.periodMonths === subscription.plan.periodMonths,
  );
  const chosen = offered.find(({ id }) => id === planId);
  const seats = chosen?.plan.seatsMax === null ? [] : [...personIds];
  const change = useMutation({
    mutationFn: (id: string) =>
      got(
        api.POST('/api/subscriptions/{id}/plan', {
          params: { path: { id: subscription.id } },
          headers: { 'Idempotency-Key': key, 'If-Match': `"${subscription.version}"` },
          body: { planId: id, personIds: seats },
        }),
      ),
    onSuccess: onClose,
  });
  return (
    <Dialog title={t.contracts.change} about={local(subscription.plan.name)} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (planId) change.mutate(planId);
        }}
      >
        <Stack>
          <Text>{t.contracts.changeAsk}</Text>
          <Select
            label={t.contracts.plans}
            required
            value={planId}
            onChange={setPlanId}
            data={offered.map(({ id, plan }) => ({
              value: id,
              label: `${local(plan.name)} · ${feeOf(plan)}`,
            }))}
          />
          {chosen && chosen.plan.seatsMax !== null && (
            <SeatsField max={chosen.plan.seatsMax} value={personIds} onChange={setPersonIds} />
          )}
          {chosen && (chosen.plan.seatsMax === null || seats.length > 0) && (
            <StepPreview
              contractId={subscription.id}
              body={{ step: 'change', planId: chosen.id, personIds: seats }}
            />
          )}
          <ProblemAlert error={plans.error ?? change.error} />
          <DialogActions onClose={onClose}>
            <Button type="submit" disabled={planId === null} loading={change.isPending}>
              {t.contracts.change}
            </Button>
          </DialogActions>
        </Stack>
      </form>
    </Dialog>
  );
}
