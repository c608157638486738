import { Button, Stack, Text, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api, got, newKey } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { DialogActions } from '../../parts/dialog-actions.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { formatDay } from '../../parts/format.ts';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { WholeNumberField } from '../../parts/whole-number-field.tsx';
import type { Subscription } from './queries.ts';
import { StepPreview } from './step-preview.tsx';

export type Step = 'approve' | 'decline' | 'pause' | 'resume' | 'cancel' | 'lift';

/** Asks before a step of a subscription, with what follows from it. */
export function StepDialog(props: {
  readonly step: Step;
  readonly subscription: Subscription;
  readonly onClose: () => void;
}) {
  const { t, local, language } = useLanguage();
  const { step, subscription, onClose } = props;
  const [key] = useState(newKey);
  const [reason, setReason] = useState('');
  const [hours, setHours] = useState(Math.ceil((subscription.capMinutes ?? 0) / 60) + 10);
  const done = useMutation({
    mutationFn: () => send(step, subscription, { key, reason, capMinutes: hours * 60 }),
    onSuccess: onClose,
  });
  const asks = step === 'decline' || step === 'lift';
  const { endsIfCancelled } = subscription;
  const follows = {
    pause: t.contracts.pauseAsk,
    resume: t.contracts.resumeAsk,
    cancel: endsIfCancelled && t.contracts.cancelAsk(formatDay(endsIfCancelled, language)),
    approve: null,
    decline: null,
    lift: null,
  }[step];
  return (
    <Dialog title={t.contracts[step]} about={local(subscription.plan.name)} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          done.mutate();
        }}
      >
        <Stack>
          {follows && <Text>{follows}</Text>}
          {(step === 'pause' || step === 'cancel') && (
            <StepPreview contractId={subscription.id} body={{ step }} />
          )}
          {step === 'lift' && (
            <WholeNumberField
              label={t.contracts.liftTo}
              required
              min={1}
              max={16_000}
              value={hours}
              onValue={setHours}
            />
          )}
          {asks && (
            <Textarea
              label={t.contracts.reason}
              required
              maxLength={500}
              autosize
              minRows={2}
              value={reason}
              onChange={({ currentTarget }) => setReason(currentTarget.value)}
            />
          )}
          <ProblemAlert error={done.error} />
          <DialogActions onClose={onClose}>
            <Button type="submit" loading={done.isPending}>
              {t.contracts[step]}
            </Button>
          </DialogActions>
        </Stack>
      </form>
    </Dialog>
  );
}

function send(
  step: Step,
  { id, version, current }: Subscription,
  { key, reason, capMinutes }: { key: string; reason: string; capMinutes: number },
): Promise<unknown> {
  const of = {
    params: { path: { id } },
    headers: { 'Idempotency-Key': key, 'If-Match': `"${version}"` },
  };
  switch (step) {
    case 'approve':
      return got(api.POST('/api/subscriptions/{id}/approval', { ...of, body: {} }));
    case 'decline':
      return got(api.POST('/api/subscriptions/{id}/declination', { ...of, body: { reason } }));
    case 'pause':
      return got(api.POST('/api/subscriptions/{id}/pause', { ...of, body: {} }));
    case 'resume':
      return got(api.POST('/api/subscriptions/{id}/resumption', { ...of, body: {} }));
    case 'cancel':
      return got(api.POST('/api/subscriptions/{id}/cancellation', { ...of, body: {} }));
    case 'lift': {
      const periodStart = current?.period.start ?? '';
      const body = { periodStart, capMinutes, reason };
      return got(api.POST('/api/subscriptions/{id}/fair-use', { ...of, body }));
    }
  }
}
