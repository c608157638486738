import { japanDate, systemClock } from '@kyoyo/kernel';
import { Button, Group } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api, got, newKey, type Qualification } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { AskTrainingDialog } from './ask-dialog.tsx';
import { ReasonDialog } from '../../parts/reason-dialog.tsx';
import { RecordTrainingDialog } from './record-dialog.tsx';
import { ScheduleTrainingDialog } from './schedule-dialog.tsx';
import { useHappened } from '../../live/stale.ts';
import { trainingEvents } from '../../live/events.ts';

type Step = 'schedule' | 'record' | 'revocation' | 'withdrawal';

/** The service takes a request for a renewal from so long before the end. */
const renewalOpensDays = 90;

/** Whole days from today to a date in Japan. */
export const daysUntil = (date: string): number =>
  Math.round((Date.parse(date) - Date.parse(japanDate(systemClock()))) / 86_400_000);

/** What can be done with a qualification, by the person or by staff. */
export function QualificationActions(props: {
  readonly qualification: Qualification;
  readonly name: string;
  readonly asStaff: boolean;
}) {
  const { t } = useLanguage();
  const happened = useHappened();
  const { qualification, name, asStaff } = props;
  const { id, version, standing, request, validUntil, instrumentId } = qualification;
  const [asking, setAsking] = useState<Step | 'ask' | null>(null);
  const onClose = () => {
    setAsking(null);
    act.reset();
  };
  const act = useMutation({
    mutationFn: ({ step, body, key }: { step: Step; body: object; key: string }) =>
      got(
        api.POST(`/api/qualifications/{id}/${step}` as '/api/qualifications/{id}/schedule', {
          headers: { 'Idempotency-Key': key, 'If-Match': `"${version}"` },
          params: { path: { id } },
          body: body as never,
        }),
      ),
    onSuccess: () => setAsking(null),
    onSettled: () => happened(trainingEvents),
  });
  const doing = (step: Step) => (body: object) => act.mutate({ step, body, key: newKey() });
  const state = { pending: act.isPending, error: act.error, onClose };

  const open = request === 'requested' || request === 'scheduled';
  const renewable =
    standing !== 'valid' || (validUntil !== null && daysUntil(validUntil) < renewalOpensDays);
  const button = (step: Step | 'ask', label: string, first = false) => (
    <Button
      key={step}
      size="xs"
      variant={first ? 'filled' : 'default'}
      onClick={() => setAsking(step)}
    >
      {label}
    </Button>
  );
  const scheduleLabel = request === 'scheduled' ? t.training.reschedule : t.training.schedule;
  const buttons = asStaff
    ? [
        open && button('schedule', scheduleLabel, request === 'requested'),
        button('record', t.training.record, request === 'scheduled'),
        standing === 'valid' && button('revocation', t.training.revoke),
      ]
    : [
        open && button('withdrawal', t.training.withdraw),
        !open &&
          renewable &&
          button('ask', standing === 'none' ? t.training.ask : t.training.askAgain),
      ];
  return (
    <>
      {buttons.some(Boolean) && (
        <Group gap="xs" mt="sm">
          {buttons}
        </Group>
      )}
      {asking === 'schedule' && (
        <ScheduleTrainingDialog
          qualification={qualification}
          onDone={doing('schedule')}
          {...state}
        />
      )}
      {asking === 'record' && <RecordTrainingDialog onDone={doing('record')} {...state} />}
      {asking === 'revocation' && (
        <ReasonDialog
          title={t.training.revoke}
          label={t.training.reason}
          action={t.training.revoke}
          required
          onDone={(reason) => doing('revocation')({ reason })}
          {...state}
        />
      )}
      {asking === 'withdrawal' && (
        <ReasonDialog
          title={t.training.withdraw}
          label={t.training.withdrawReason}
          action={t.training.withdraw}
          onDone={(reason) => doing('withdrawal')({ reason })}
          {...state}
        />
      )}
      {asking === 'ask' && (
        <AskTrainingDialog instrumentId={instrumentId} name={name} onClose={onClose} />
      )}
    </>
  );
}
