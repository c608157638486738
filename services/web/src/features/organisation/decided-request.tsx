import { useState } from 'react';
import { api, type ClassRequest, got } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { formatPoint } from '../../parts/format.ts';
import { ReasonDialog } from '../../parts/reason-dialog.tsx';
import { Row } from '../../parts/rows/row.tsx';
import { Tag } from '../../parts/tag.tsx';
import { CertifyDialog } from './certify-dialog.tsx';
import { useClassCommand } from './command.ts';
import { useDeciderName } from './decider-name.ts';
import { Evidence } from './evidence.tsx';
import { toneOf } from './own-request.tsx';
import { Proposal } from './proposal.tsx';

/** What an organisation asks for: its evidence, what the rules say of that, and the answer. */
export function DecidedRequest(props: {
  readonly request: ClassRequest;
  readonly organisation: string;
  readonly onDecided: (said: string) => void;
}) {
  const { t, language } = useLanguage();
  const { request, organisation } = props;
  const { id, status, reason } = request;
  const [opened, setOpened] = useState<'certifying' | 'declining' | null>(null);
  const deciderName = useDeciderName();
  const isOpen = status === 'open';
  const over = (said: string) => {
    setOpened(null);
    props.onDecided(said);
  };
  const decline = useClassCommand(
    (given: string, keyed) => {
      const params = { path: { id } };
      const body = { reason: given };
      return got(api.POST('/api/class-requests/{id}/refusal', { ...keyed, params, body }));
    },
    () => over(t.organisation.declined(organisation)),
  );
  const about = [
    t.classes[request.class],
    `${t.organisation.askedOf}: ${deciderName(request.institutionId)}`,
    reason && `${t.organisation.reason}: ${reason}`,
  ];
  return (
    <Row
      name={`${organisation} ${t.classes[request.class]}`}
      when={formatPoint(request.requestedAt, language)}
      title={organisation}
      about={about.filter(Boolean).join(' · ')}
      tags={<Tag tone={toneOf[status]}>{t.organisation.status[status]}</Tag>}
      act={
        isOpen ? { label: t.organisation.certify, run: () => setOpened('certifying') } : undefined
      }
      more={isOpen ? [{ label: t.organisation.decline, run: () => setOpened('declining') }] : []}
    >
      <div className="class-case">
        <Evidence request={request} />
        {isOpen && <Proposal evidence={request.evidence} asked={request.class} />}
      </div>
      {opened === 'certifying' && (
        <CertifyDialog
          request={request}
          organisation={organisation}
          onDone={() => over(t.organisation.certified(organisation))}
          onClose={() => setOpened(null)}
        />
      )}
      {opened === 'declining' && (
        <ReasonDialog
          title={t.organisation.declineTitle}
          about={organisation}
          label={t.organisation.declineReason}
          action={t.organisation.decline}
          required
          pending={decline.isPending}
          error={decline.error}
          onDone={(given) => decline.mutate(given)}
          onClose={() => setOpened(null)}
        />
      )}
    </Row>
  );
}
