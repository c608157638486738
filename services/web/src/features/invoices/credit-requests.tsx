import { Button, Group, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { api, type CreditRequest, got } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { formatYen } from '../../parts/format.ts';
import { itemsOf } from '../../parts/list.ts';
import { More } from '../../parts/more.tsx';
import { Loading } from '../../parts/page.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { ReasonDialog } from '../../parts/reason-dialog.tsx';
import { Said } from '../../parts/said.tsx';
import { usePeople } from '../people/queries.ts';
import { useWho } from '../session/who.ts';
import { useFinanceCommand } from './command.ts';
import { creditRequestsQuery } from './queries.ts';

const events = ['CreditRequestApproved', 'CreditRequestRejected', 'CreditNoteIssued'] as const;

/** Credit notes that wait for a second person: of an institution, or of one invoice. */
export function CreditRequests(props: {
  readonly institutionId: string;
  readonly invoiceId?: string;
}) {
  const { institutionId, invoiceId } = props;
  const who = useWho();
  const reads = who?.roles.some(
    (role) =>
      role.name === 'auditor' || (role.name === 'finance' && role.institutionId === institutionId),
  );
  const list = useInfiniteQuery({
    ...creditRequestsQuery(institutionId, invoiceId),
    enabled: reads ?? false,
  });
  const items = itemsOf(list.data);
  if (!reads) return null;
  return (
    <>
      <ProblemAlert error={list.error} onRetry={() => void list.refetch()} />
      {list.isPending && <Loading />}
      {items.map((request) => (
        <Waiting key={request.id} request={request} />
      ))}
      {items.length > 0 && <More list={list} shown={items.length} />}
    </>
  );
}

function Waiting({ request }: { readonly request: CreditRequest }) {
  const { t, local } = useLanguage();
  const words = t.credits;
  const who = useWho();
  const { proposedBy, invoiceId, invoiceNumber, totalYen, reason, afterwards } = request;
  const proposer = usePeople([proposedBy]).get(proposedBy);
  const [rejecting, setRejecting] = useState(false);
  const decide = useFinanceCommand(
    events,
    (body: { readonly approve: boolean; readonly reason: string }, keyed) =>
      got(
        api.POST('/api/credit-requests/{id}/decision', {
          ...keyed,
          params: { path: { id: request.id } },
          body,
        }),
      ),
    () => setRejecting(false),
  );
  const isOwn = proposedBy === who?.personId;
  const keeps = who?.roles.some(
    (role) => role.name === 'finance' && role.institutionId === request.institutionId,
  );
  const no = isOwn ? t.issuers.takeBack : t.issuers.reject;
  return (
    <Said tone="waiting" title={words.waits}>
      <Text size="sm">
        <Link to="/invoices/$id" params={{ id: invoiceId }} className="plain-link">
          {invoiceNumber}
        </Link>{' '}
        {formatYen(totalYen)} · {afterwards === 'waive' ? words.waive : words.again} · {reason}
      </Text>
      <Text size="sm">{t.issuers.proposedBy(proposer ? local(proposer) : '—')}</Text>
      {!rejecting && <ProblemAlert error={decide.error} />}
      {keeps && (
        <Group mt="xs">
          {!isOwn && (
            <Button
              size="xs"
              loading={decide.isPending}
              onClick={() => decide.mutate({ approve: true, reason: '' })}
            >
              {t.issuers.approve}
            </Button>
          )}
          <Button size="xs" variant="default" onClick={() => setRejecting(true)}>
            {no}
          </Button>
        </Group>
      )}
      {rejecting && (
        <ReasonDialog
          title={no}
          label={t.issuers.why}
          action={no}
          pending={decide.isPending}
          error={decide.error}
          onDone={(why) => decide.mutate({ approve: false, reason: why })}
          onClose={() => setRejecting(false)}
        />
      )}
    </Said>
  );
}
