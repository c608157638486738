import type { Bilingual } from '@kyoyo/contracts';
import type { Period } from '@kyoyo/kernel';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { api, got, type Reservation } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { ReasonDialog } from '../../parts/reason-dialog.tsx';
import { ToPanel } from '../../parts/panel/to-panel.tsx';
import { Row } from '../../parts/rows/row.tsx';
import { Tag } from '../../parts/tag.tsx';
import { periodWords } from '../../parts/times.ts';
import { useCommand } from '../facility/command.ts';
import { termIn } from '../instrument/terms.ts';

interface RequestProps {
  readonly request: Reservation;
  readonly instrument: Bilingual | undefined;
  readonly person: string;
  readonly organisation: string;
  readonly operator: string;
  /** What was done about it: its row is gone then. */
  readonly onDecided: (said: string) => void;
}

/** What somebody asks of the facility, and its word on it. */
export function RequestRow(props: RequestProps) {
  const { t, language } = useLanguage();
  const { id, slot } = props.request;
  const name = `${props.person} ${props.organisation}`;
  const [declining, setDeclining] = useState(false);
  const approve = useCommand(
    (_: void, keyed) =>
      got(
        api.POST('/api/reservations/{id}/approval', {
          ...keyed,
          params: { path: { id } },
          body: {},
        }),
      ),
    () => props.onDecided(t.requests.approved(name)),
  );
  const decline = useCommand(
    (reason: string, keyed) => {
      const params = { path: { id } };
      return got(
        api.POST('/api/reservations/{id}/refusal', { ...keyed, params, body: { reason } }),
      );
    },
    () => {
      setDeclining(false);
      props.onDecided(t.requests.declined(name));
    },
  );
  return (
    <Row
      name={name}
      when={<ToPanel id={id}>{periodWords(slot.period as Period, language)}</ToPanel>}
      title={name}
      about={<Asked {...props} />}
      tags={<Tag tone="good">{t.requests.noConflict}</Tag>}
      act={{
        label: t.requests.approve,
        pending: approve.isPending,
        run: () => approve.mutate(),
      }}
      more={[{ label: t.requests.decline, run: () => setDeclining(true) }]}
    >
      <ProblemAlert error={approve.error} />
      {declining && (
        <ReasonDialog
          title={t.requests.declineTitle}
          about={name}
          label={t.requests.declineReason}
          action={t.requests.decline}
          required
          pending={decline.isPending}
          error={decline.error}
          onDone={(reason) => decline.mutate(reason)}
          onClose={() => setDeclining(false)}
        />
      )}
    </Row>
  );
}

function Asked({ request, instrument, operator }: RequestProps) {
  const { t, local, language } = useLanguage();
  const { slot, booking } = request;
  const { accessories } = slot;
  const facts = [
    t.services[booking.serviceKind],
    `${t.requests.purpose}: ${booking.purpose || t.requests.noPurpose}`,
    booking.technique && `${t.requests.technique}: ${termIn(booking.technique, language)}`,
    operator && `${t.requests.operator}: ${operator}`,
    accessories.length > 0 && t.requests.accessories(accessories.length),
  ].filter(Boolean);
  return (
    <>
      <Link to="/instruments/$id" params={{ id: slot.instrumentId }} className="plain-link">
        {instrument ? local(instrument) : t.loading}
      </Link>
      {` · ${facts.join(' · ')}`}
    </>
  );
}
