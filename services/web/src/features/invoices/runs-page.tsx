import { Button, Group, Select, Table, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { api, got, type InvoiceRun } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { useLive } from '../../live/live.ts';
import { usePageAddress } from '../../parts/address.ts';
import { formatMoment, formatMonth, formatYen } from '../../parts/format.ts';
import { itemsOf } from '../../parts/list.ts';
import { lastMonths } from '../../parts/months.ts';
import { More } from '../../parts/more.tsx';
import { Empty, Loading, Page } from '../../parts/page.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { Tag, type Tone } from '../../parts/tag.tsx';
import { StackingTable } from '../../parts/stacking-table.tsx';
import { useFinanceCommand } from './command.ts';
import { runsQuery } from './queries.ts';
import { useFinanceOf } from './whose.ts';

/** Proposals of invoices: a new one, and those that were made. */
export function RunsPage() {
  const { t } = useLanguage();
  const { scopes, scope, institutionId, isAuditor, topics } = useFinanceOf();
  const [, change] = usePageAddress();
  const live = useLive(topics);
  return (
    <Page
      title={t.runs.title}
      live={live}
      actions={
        <Link to="/invoices" search={scope ? { scope } : {}} className="plain-link">
          {t.invoices.toList}
        </Link>
      }
    >
      {scopes.length > 1 && (
        <Select
          maw={320}
          mb="sm"
          label={t.invoices.scope}
          data={scopes.filter(({ value }) => value !== 'organisation')}
          value={institutionId ?? null}
          allowDeselect={false}
          onChange={(next) => change({ scope: next ?? undefined })}
        />
      )}
      {institutionId && !isAuditor && <Propose institutionId={institutionId} />}
      {institutionId && <Runs institutionId={institutionId} />}
    </Page>
  );
}

const monthsOffered = 24;

function Propose({ institutionId }: { readonly institutionId: string }) {
  const { t, language } = useLanguage();
  const months = lastMonths(monthsOffered);
  // What is over is what is billed.
  const [month, setMonth] = useState(months[1] ?? '');
  const navigate = useNavigate();
  const propose = useFinanceCommand(
    ['InvoiceRunProposed', 'InvoiceRunBegan'],
    (_: void, keyed) =>
      got(api.POST('/api/invoice-runs', { ...keyed, body: { institutionId, month } })),
    ({ id }) => void navigate({ to: '/invoice-runs/$id', params: { id } }),
  );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        propose.mutate();
      }}
    >
      <Group align="flex-end" gap="sm">
        <Select
          w={180}
          label={t.runs.month}
          allowDeselect={false}
          value={month}
          data={months.map((value) => ({ value, label: formatMonth(value, language) }))}
          onChange={(next) => setMonth(next ?? month)}
        />
        <Button type="submit" loading={propose.isPending}>
          {t.runs.propose}
        </Button>
      </Group>
      <Text size="sm" c="dimmed" mt={4} mb="sm">
        {t.runs.notBilled}
      </Text>
      <ProblemAlert error={propose.error} />
    </form>
  );
}

const tones: Record<InvoiceRun['status'], Tone> = {
  proposing: 'busy',
  proposed: 'waiting',
  approved: 'busy',
  withdrawn: 'plain',
  ended: 'good',
};

export function RunTag({ status }: { readonly status: InvoiceRun['status'] }) {
  const { t } = useLanguage();
  return <Tag tone={tones[status]}>{t.runs.statuses[status]}</Tag>;
}

function Runs({ institutionId }: { readonly institutionId: string }) {
  const { t, language } = useLanguage();
  const runs = useInfiniteQuery(runsQuery(institutionId));
  const items = itemsOf(runs.data);
  return (
    <>
      <ProblemAlert error={runs.error} onRetry={() => void runs.refetch()} />
      {runs.isPending && <Loading />}
      {runs.data && items.length === 0 && <Empty text={t.runs.empty} />}
      {items.length > 0 && (
        <div className="table-scroll" role="region" aria-label={t.runs.title} tabIndex={0}>
          <StackingTable verticalSpacing="xs" striped>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t.invoices.month}</Table.Th>
                <Table.Th>{t.runs.status}</Table.Th>
                <Table.Th>{t.runs.proposedAt}</Table.Th>
                <Table.Th ta="right">{t.runs.invoices}</Table.Th>
                <Table.Th ta="right">{t.runs.total}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {items.map((run) => (
                <Table.Tr key={run.id}>
                  <Table.Td>
                    <Link to="/invoice-runs/$id" params={{ id: run.id }} className="plain-link">
                      {formatMonth(run.month, language)}
                    </Link>
                  </Table.Td>
                  <Table.Td>
                    <RunTag status={run.status} />
                  </Table.Td>
                  <Table.Td>{formatMoment(run.proposedAt, language)}</Table.Td>
                  <Table.Td ta={{ sm: 'right' }}>{run.invoices}</Table.Td>
                  <Table.Td ta={{ sm: 'right' }} className="amount">
                    {formatYen(run.totalYen)}
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </StackingTable>
        </div>
      )}
      <More list={runs} shown={items.length} />
    </>
  );
}
