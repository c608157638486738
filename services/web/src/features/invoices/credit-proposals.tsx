import { Button, List } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { CreditProposal } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { formatYen } from '../../parts/format.ts';
import { itemsOf } from '../../parts/list.ts';
import { More } from '../../parts/more.tsx';
import { Loading } from '../../parts/page.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { Said } from '../../parts/said.tsx';
import { useWho } from '../session/who.ts';
import { CreditDialog } from './credit-dialog.tsx';
import { creditProposalsQuery, invoiceQuery } from './queries.ts';

/** Charges of which more was billed than they come to by now. */
export function CreditProposals({ institutionId }: { readonly institutionId: string }) {
  const { t, local } = useLanguage();
  const proposals = useInfiniteQuery(creditProposalsQuery(institutionId));
  const items = itemsOf(proposals.data);
  const who = useWho();
  const mayGive = who?.roles.some(
    (role) => role.name === 'finance' && role.institutionId === institutionId,
  );
  const [giving, setGiving] = useState<CreditProposal | null>(null);
  if (proposals.isPending) return <Loading />;
  if (proposals.error) {
    return <ProblemAlert error={proposals.error} onRetry={() => void proposals.refetch()} />;
  }
  if (items.length === 0) return null;
  return (
    <Said tone="waiting" title={t.credits.proposals}>
      {t.credits.proposalsHelp}
      <List size="sm" mt={4}>
        {items.map((one) => (
          <List.Item key={`${one.chargeId} ${one.invoiceId} ${one.line}`}>
            <Link to="/invoices/$id" params={{ id: one.invoiceId }} className="plain-link">
              {one.invoiceNumber}
            </Link>{' '}
            {local(one.organisationName)} · {local(one.label)}{' '}
            {t.credits.tooMuch(formatYen(one.tooMuchYen))}{' '}
            {mayGive && (
              <Button size="compact-xs" variant="default" onClick={() => setGiving(one)}>
                {t.credits.give}
              </Button>
            )}
          </List.Item>
        ))}
      </List>
      <More list={proposals} shown={items.length} />
      {giving && <Giving proposal={giving} onClose={() => setGiving(null)} />}
    </Said>
  );
}

function Giving(props: { readonly proposal: CreditProposal; readonly onClose: () => void }) {
  const { proposal, onClose } = props;
  const invoice = useQuery(invoiceQuery(proposal.invoiceId));
  if (!invoice.data) {
    return <ProblemAlert error={invoice.error} onRetry={() => void invoice.refetch()} />;
  }
  return <CreditDialog invoice={invoice.data} proposal={proposal} onClose={onClose} />;
}
