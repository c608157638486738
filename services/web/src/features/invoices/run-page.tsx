import './invoices.css';
import { Button, Group, Progress, Table, Text } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { api, got, type InvoiceRun } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { ConfirmDialog } from '../../parts/confirm-dialog.tsx';
import { formatMonth, formatYen } from '../../parts/format.ts';
import { itemsOf } from '../../parts/list.ts';
import { More } from '../../parts/more.tsx';
import { Loading, Page } from '../../parts/page.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { Said } from '../../parts/said.tsx';
import { Tag } from '../../parts/tag.tsx';
import { StackingTable } from '../../parts/stacking-table.tsx';
import { usePeople } from '../people/queries.ts';
import { sessionQuery } from '../session/queries.ts';
import { useFinanceCommand } from './command.ts';
import { issuerQuery, runItemsQuery, runQuery } from './queries.ts';
import { RunTag } from './runs-page.tsx';

const route = getRouteApi('/invoice-runs/$id');

/** What is proposed, invoice by invoice; approved, how far it is; and what came of it. */
export function RunPage() {
  const { id } = route.useParams();
  const { t, language } = useLanguage();
  const run = useQuery(runQuery(id));
  if (run.isPending) return <Loading />;
  if (!run.data) return <ProblemAlert error={run.error} onRetry={() => void run.refetch()} />;
  const { institutionId, month } = run.data;
  return (
    <Page
      title={t.runs.runOf(formatMonth(month, language))}
      actions={
        <Link to="/invoice-runs" search={{ scope: institutionId }} className="plain-link">
          {t.runs.title}
        </Link>
      }
    >
      <RunFacts run={run.data} />
      <RunSteps run={run.data} />
      <Items run={run.data} />
    </Page>
  );
}

function RunFacts({ run }: { readonly run: InvoiceRun }) {
  const { t, local } = useLanguage();
  const { proposedBy, decidedBy } = run;
  const people = usePeople([proposedBy, ...(decidedBy ? [decidedBy] : [])]);
  const nameOf = (person: string): string => {
    const name = people.get(person);
    return name ? local(name) : '—';
  };
  return (
    <dl className="invoice-facts">
      <div>
        <dt>{t.runs.status}</dt>
        <dd>
          <RunTag status={run.status} />
        </dd>
      </div>
      <div>
        <dt>{t.runs.invoices}</dt>
        <dd>{run.invoices}</dd>
      </div>
      <div>
        <dt>{t.runs.total}</dt>
        <dd>{formatYen(run.totalYen)}</dd>
      </div>
      <div>
        <dt>{t.runs.proposedBy}</dt>
        <dd>{nameOf(proposedBy)}</dd>
      </div>
      {decidedBy && (
        <div>
          <dt>{t.runs.decidedBy}</dt>
          <dd>{nameOf(decidedBy)}</dd>
        </div>
      )}
    </dl>
  );
}

function RunSteps({ run }: { readonly run: InvoiceRun }) {
  const { t } = useLanguage();
  const { id, status, progress, invoices } = run;
  const done = progress.issued + progress.leftOut;
  if (status === 'proposing') {
    const charges = run.charges ?? 0;
    return (
      <>
        <Going
          what={t.runs.proposing}
          share={progress.lines / Math.max(charges, 1)}
          of={t.runs.proposed(progress.lines, charges)}
        />
        <Decide run={run} />
      </>
    );
  }
  if (status === 'proposed') return <Decide run={run} />;
  if (status === 'approved') {
    const of = t.runs.progress(done, invoices);
    return <Going what={t.runs.issuing} share={done / Math.max(invoices, 1)} of={of} />;
  }
  if (status === 'withdrawn') return null;
  return (
    <Said aloud tone={progress.leftOut > 0 ? 'waiting' : 'good'}>
      {t.runs.done(progress.issued)}{' '}
      <Link
        to="/invoices"
        search={{ scope: run.institutionId, subject: id }}
        className="plain-link"
      >
        {t.runs.toInvoices}
      </Link>
      {progress.leftOut > 0 && <Text size="sm">{t.runs.leftOut(progress.leftOut)}</Text>}
    </Said>
  );
}

interface GoingProps {
  readonly what: string;
  readonly share: number;
  readonly of: string;
}

const Going = ({ what, share, of }: GoingProps) => (
  <Said aloud>
    {what} {of}
    <Progress mt="xs" value={share * 100} aria-label={of} />
  </Said>
);

function Decide({ run }: { readonly run: InvoiceRun }) {
  const { t } = useLanguage();
  const session = useQuery(sessionQuery);
  const params = { path: { id: run.id } };
  const [asking, setAsking] = useState(false);
  const approve = useFinanceCommand(
    ['InvoiceRunApproved', 'InvoiceIssued'],
    (_: void, keyed) =>
      got(api.POST('/api/invoice-runs/{id}/approval', { ...keyed, params, body: {} })),
    () => setAsking(false),
  );
  const withdraw = useFinanceCommand(['InvoiceRunWithdrawn'], (_: void, keyed) =>
    got(api.POST('/api/invoice-runs/{id}/withdrawal', { ...keyed, params, body: {} })),
  );
  const { roles = [], person } = session.data ?? {};
  const writes = roles.some(
    (role) => role.name === 'finance' && role.institutionId === run.institutionId,
  );
  if (!writes) return null;
  const second = run.needsSecond && person?.id === run.proposedBy;
  const isProposed = run.status === 'proposed';
  return (
    <>
      {run.needsSecond && <Said tone="waiting">{t.runs.needsSecond}</Said>}
      {isProposed && <PaidHow institutionId={run.institutionId} />}
      <ProblemAlert error={approve.error ?? withdraw.error} />
      <Group my="sm">
        {isProposed && (
          <Button disabled={second} onClick={() => setAsking(true)}>
            {t.runs.approve}
          </Button>
        )}
        <Button variant="default" loading={withdraw.isPending} onClick={() => withdraw.mutate()}>
          {t.runs.withdraw}
        </Button>
      </Group>
      {asking && isProposed && (
        <ConfirmDialog
          title={t.runs.approve}
          says={[t.runs.willIssue(run.invoices, formatYen(run.totalYen)), t.runs.noWayBack]}
          pending={approve.isPending}
          error={approve.error}
          onDone={() => approve.mutate()}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}

/** An invoice that does not say where to pay is not issued. */
function PaidHow({ institutionId }: { readonly institutionId: string }) {
  const { t } = useLanguage();
  const issuer = useQuery(issuerQuery(institutionId)).data;
  if (!issuer || (issuer.bankAccounts.length > 0 && issuer.addressLines.length > 0)) return null;
  return (
    <Said tone="waiting">
      {t.runs.cannotBePaid}{' '}
      <Link to="/invoice-settings" search={{ scope: institutionId }} className="plain-link">
        {t.invoices.toSettings}
      </Link>
    </Said>
  );
}

function Items({ run }: { readonly run: InvoiceRun }) {
  const { t, local } = useLanguage();
  const list = useInfiniteQuery(runItemsQuery(run.id, run.status));
  const items = itemsOf(list.data);
  return (
    <>
      <ProblemAlert error={list.error} onRetry={() => void list.refetch()} />
      {list.isPending && <Loading />}
      <div className="table-scroll" role="region" aria-label={t.runs.invoices} tabIndex={0}>
        <StackingTable verticalSpacing="xs" striped stickyHeader>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t.runs.customer}</Table.Th>
              <Table.Th>{t.runs.status}</Table.Th>
              <Table.Th>{t.runs.lines}</Table.Th>
              <Table.Th ta="right">{t.runs.total}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {items.map((item) => (
              <Table.Tr key={item.nth}>
                <Table.Td>
                  {item.invoiceId ? (
                    <Link to="/invoices/$id" params={{ id: item.invoiceId }} className="plain-link">
                      {local(item.recipient.name)}
                    </Link>
                  ) : (
                    local(item.recipient.name)
                  )}
                  {[item.project, item.purchaseOrder].filter(Boolean).map((one) => ` · ${one}`)}
                </Table.Td>
                <Table.Td>
                  <Group gap={4}>
                    {run.status !== 'proposing' &&
                      run.status !== 'proposed' &&
                      t.runs.itemStatuses[item.status]}
                    {item.kind === 'budget-transfer' && <Tag>{t.invoices.states.transferred}</Tag>}
                    {item.warnings.map((warning) => (
                      <Tag key={warning} tone="waiting">
                        {t.runs.warnings[warning]}
                      </Tag>
                    ))}
                  </Group>
                </Table.Td>
                <Table.Td>
                  <details>
                    <summary>{t.runs.lineCount(item.lineCount)}</summary>
                    {item.lines.map((line) => (
                      <Text size="xs" key={line.chargeId}>
                        <Link
                          to="/charges/$id"
                          params={{ id: line.chargeId }}
                          className="plain-link"
                        >
                          {line.suppliedTo} {local(line.label)} {formatYen(line.amountYen)}
                        </Link>
                      </Text>
                    ))}
                    {item.lineCount > item.lines.length && (
                      <Text size="xs">{t.runs.moreLines(item.lineCount - item.lines.length)}</Text>
                    )}
                  </details>
                </Table.Td>
                <Table.Td ta={{ sm: 'right' }} className="amount" fw={600}>
                  {formatYen(item.totalYen)}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </StackingTable>
      </div>
      <More list={list} shown={items.length} total={run.invoices} />
    </>
  );
}
