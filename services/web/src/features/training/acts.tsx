import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { api, got, newKey, type Qualification } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { trainingEvents } from '../../live/events.ts';
import { useHappened } from '../../live/stale.ts';
import { ReasonDialog } from '../../parts/reason-dialog.tsx';
import type { RowAct } from '../../parts/rows/act.ts';
import { AskTrainingDialog } from './ask-dialog.tsx';
import { Dependants } from './dependants.tsx';
import { daysUntil } from './days.ts';
import { RecordTrainingDialog } from './record-dialog.tsx';
import { ScheduleTrainingDialog } from './schedule-dialog.tsx';

type Step = 'schedule' | 'record' | 'revocation' | 'withdrawal';

/** The service takes a request for a renewal from so long before the end. */
const renewalOpensDays = 90;

interface Acts {
  readonly now?: Step | 'ask' | undefined;
  readonly rest: readonly Step[];
}

/** What staff have to do next for it, and what else they can. */
function ofStaff({ request, standing }: Qualification): Acts {
  const open = request === 'requested' || request === 'scheduled';
  const now = request === 'requested' ? 'schedule' : request === 'scheduled' ? 'record' : undefined;
  const rest: Step[] = [
    ...(open ? (['schedule'] as const) : []),
    'record',
    ...(standing === 'valid' ? (['revocation'] as const) : []),
  ];
  return { now, rest: rest.filter((step) => step !== now) };
}

function ofPerson({ request, standing, validUntil }: Qualification): Acts {
  if (request === 'requested' || request === 'scheduled') return { rest: ['withdrawal'] };
  const endsSoon = validUntil !== null && daysUntil(validUntil) < renewalOpensDays;
  return { now: standing !== 'valid' || endsSoon ? 'ask' : undefined, rest: [] };
}

/** What can be done with a qualification, by the person or by staff. */
export function useQualificationActs(props: {
  readonly qualification: Qualification;
  readonly name: string;
  readonly asStaff: boolean;
}): { readonly now: RowAct | undefined; readonly rest: RowAct[]; readonly below: ReactNode } {
  const { t } = useLanguage();
  const happened = useHappened();
  const { qualification, name, asStaff } = props;
  const { id, version, standing, request, instrumentId } = qualification;
  const [asking, setAsking] = useState<Step | 'ask' | null>(null);
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
    onSettled: () => happened([...trainingEvents, 'ReservationCancelled']),
  });
  const doing = (step: Step) => (body: object) => act.mutate({ step, body, key: newKey() });
  const onClose = () => {
    setAsking(null);
    act.reset();
  };
  const state = { pending: act.isPending, error: act.error, onClose };
  const words: Record<Step | 'ask', string> = {
    schedule: request === 'scheduled' ? t.training.reschedule : t.training.schedule,
    record: t.training.record,
    revocation: t.training.revoke,
    withdrawal: t.training.withdraw,
    ask: standing === 'none' ? t.training.ask : t.training.askAgain,
  };
  const { now, rest } = asStaff ? ofStaff(qualification) : ofPerson(qualification);
  const rowAct = (step: Step | 'ask'): RowAct => ({
    label: words[step],
    run: () => setAsking(step),
  });
  return {
    now: now && rowAct(now),
    rest: rest.map(rowAct),
    below: (
      <>
        {asking === 'schedule' && (
          <ScheduleTrainingDialog
            qualification={qualification}
            onDone={doing('schedule')}
            {...state}
          />
        )}
        {asking === 'record' && <RecordTrainingDialog onDone={doing('record')} {...state} />}
        {(asking === 'revocation' || asking === 'withdrawal') && (
          <ReasonDialog
            title={words[asking]}
            about={name}
            label={asking === 'revocation' ? t.training.reason : t.training.withdrawReason}
            action={words[asking]}
            required={asking === 'revocation'}
            onDone={(reason) => doing(asking)({ reason })}
            {...state}
          >
            {asking === 'revocation' && <Dependants qualificationId={id} />}
          </ReasonDialog>
        )}
        {asking === 'ask' && (
          <AskTrainingDialog instrumentId={instrumentId} name={name} onClose={onClose} />
        )}
      </>
    ),
  };
}
