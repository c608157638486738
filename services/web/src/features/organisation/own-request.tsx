import { api, type ClassRequest, got } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { formatPoint } from '../../parts/format.ts';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { Row } from '../../parts/rows/row.tsx';
import { Tag, type Tone } from '../../parts/tag.tsx';
import { useClassCommand } from './command.ts';
import { useDeciderName } from './decider-name.ts';
import { Evidence } from './evidence.tsx';

export const toneOf: Readonly<Record<ClassRequest['status'], Tone>> = {
  open: 'waiting',
  withdrawn: 'plain',
  declined: 'bad',
  certified: 'good',
};

/** What the own organisation has asked for, and what has become of it. */
export function OwnRequest(props: {
  readonly request: ClassRequest;
  readonly mayWithdraw: boolean;
  readonly onWithdrawn: () => void;
}) {
  const { t, language } = useLanguage();
  const { request } = props;
  const { id, status, reason } = request;
  const deciderName = useDeciderName();
  const withdraw = useClassCommand((_: void, keyed) => {
    const params = { path: { id } };
    return got(api.POST('/api/class-requests/{id}/withdrawal', { ...keyed, params, body: {} }));
  }, props.onWithdrawn);
  const name = t.classes[request.class];
  const about = [
    `${t.organisation.askedOf}: ${deciderName(request.institutionId)}`,
    reason && `${t.organisation.reason}: ${reason}`,
  ];
  const canWithdraw = status === 'open' && props.mayWithdraw;
  return (
    <Row
      name={`${name} ${t.organisation.status[status]}`}
      when={formatPoint(request.requestedAt, language)}
      title={name}
      about={about.filter(Boolean).join(' · ')}
      tags={<Tag tone={toneOf[status]}>{t.organisation.status[status]}</Tag>}
      act={
        canWithdraw
          ? {
              label: t.organisation.withdraw,
              quiet: true,
              pending: withdraw.isPending,
              run: () => withdraw.mutate(),
            }
          : undefined
      }
    >
      {status === 'open' && <Evidence request={request} />}
      <ProblemAlert error={withdraw.error} />
    </Row>
  );
}
