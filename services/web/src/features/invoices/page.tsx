import './invoices.css';
import { Button, Group, Select, Table } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Invoice, InvoiceSums } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { useLive } from '../../live/live.ts';
import { type PageInAddress, usePageAddress } from '../../parts/address.ts';
import { formatDate, formatYen } from '../../parts/format.ts';
import { itemsOf } from '../../parts/list.ts';
import { More } from '../../parts/more.tsx';
import { Empty, Loading, Page } from '../../parts/page.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { StackingTable } from '../../parts/stacking-table.tsx';
import { InvoiceFilters } from './filters.tsx';
import { CreditProposals } from './credit-proposals.tsx';
import { type InvoicesWanted, invoicesQuery } from './queries.ts';
import { InvoiceTag } from './state-tag.tsx';
import { useFinanceOf } from './whose.ts';

const states = ['open', 'part', 'overdue', 'paid', 'credited', 'transferred'] as const;

const narrowed = ({
  state: said,
  month,
  counterparty,
  subject,
  find,
}: PageInAddress): InvoicesWanted => {
  const state = states.find((name) => name === said);
  return {
    ...(state && { state }),
    ...(month && { month }),
    ...(counterparty && { counterpartyId: counterparty }),
    ...(subject && { runId: subject }),
    ...(find && { find: find.slice(0, 40) }),
  };
};

/** What an institution has invoiced, or what has come to an organisation. */
export function InvoicesPage() {
  const { t } = useLanguage();
  const { scopes, scope, of, institutionId, topics } = useFinanceOf();
  const [address, change] = usePageAddress();
  const live = useLive(topics);
  const narrow = narrowed(address);
  const invoices = useInfiniteQuery(invoicesQuery({ ...of, ...narrow }));
  const items = itemsOf(invoices.data);
  const sums = invoices.data?.pages[0]?.sums;
  const isNarrow = Object.keys(narrow).length > 0;
  const empty = institutionId ? t.invoices.empty : t.invoices.emptyPayer;
  return (
    <Page
      title={t.invoices.title}
      live={live}
      actions={institutionId && <ToFinance scope={institutionId} />}
    >
      <Group align="flex-end" gap="sm" mb="sm">
        {scopes.length > 1 && (
          <Select
            w={{ base: '100%', sm: 280 }}
            label={t.invoices.scope}
            data={scopes}
            value={scope ?? null}
            allowDeselect={false}
            onChange={(next) => change({ scope: next ?? undefined })}
          />
        )}
        <Select
          w={{ base: '100%', sm: 160 }}
          label={t.invoices.state}
          placeholder={t.invoices.all}
          clearable
          data={states.map((value) => ({ value, label: t.invoices.states[value] }))}
          value={narrow.state ?? null}
          onChange={(next) => change({ state: next ?? undefined })}
        />
        <InvoiceFilters institutionId={institutionId} />
        {isNarrow && (
          <Button
            variant="subtle"
            onClick={() =>
              change({
                state: undefined,
                month: undefined,
                counterparty: undefined,
                subject: undefined,
                find: undefined,
              })
            }
          >
            {t.invoices.clear}
          </Button>
        )}
      </Group>
      {institutionId && <CreditProposals institutionId={institutionId} />}
      <ProblemAlert error={invoices.error} onRetry={() => void invoices.refetch()} />
      {invoices.isPending && <Loading />}
      {sums && sums.count > 0 && <Sums sums={sums} />}
      {invoices.data && items.length === 0 && (
        <Empty text={isNarrow ? t.invoices.nothing : empty} />
      )}
      {items.length > 0 && <InvoiceTable items={items} seenFrom={institutionId} />}
      <More list={invoices} shown={items.length} total={sums?.count} />
    </Page>
  );
}

function ToFinance({ scope }: { readonly scope: string }) {
  const { t } = useLanguage();
  return (
    <Group gap="md">
      <Link to="/invoice-settings" search={{ scope }} className="plain-link">
        {t.invoices.toSettings}
      </Link>
      <Link to="/invoice-runs" search={{ scope }} className="plain-link">
        {t.invoices.toRuns}
      </Link>
    </Group>
  );
}

function Sums({ sums }: { readonly sums: InvoiceSums }) {
  const { t } = useLanguage();
  const figures = [
    [t.invoices.total, sums.totalYen],
    [t.invoices.settled, sums.settledYen],
    [t.invoices.credited, sums.creditedYen],
    [t.invoices.states.transferred, sums.transferredYen],
    [t.invoices.open, sums.openYen],
    [t.invoices.overdue, sums.overdueYen],
  ] as const;
  return (
    <dl className="invoice-sums" aria-label={t.invoices.sums}>
      <div>
        <dt>{t.invoices.sums}</dt>
        <dd>{t.invoices.countOf(sums.count)}</dd>
      </div>
      {figures.map(([label, yen]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{formatYen(yen)}</dd>
        </div>
      ))}
    </dl>
  );
}

function InvoiceTable(props: {
  readonly items: readonly Invoice[];
  readonly seenFrom: string | undefined;
}) {
  const { t, local, language } = useLanguage();
  const { items, seenFrom } = props;
  return (
    <div className="table-scroll" role="region" aria-label={t.invoices.title} tabIndex={0}>
      <StackingTable verticalSpacing="xs" striped stickyHeader>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t.invoices.number}</Table.Th>
            <Table.Th>{seenFrom ? t.invoices.recipient : t.invoices.issuer}</Table.Th>
            <Table.Th>{t.invoices.issuedOn}</Table.Th>
            <Table.Th>{t.invoices.dueOn}</Table.Th>
            <Table.Th>{t.invoices.state}</Table.Th>
            <Table.Th ta="right">{t.invoices.total}</Table.Th>
            <Table.Th ta="right">{t.invoices.open}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {items.map((invoice) => (
            <Table.Tr key={invoice.id}>
              <Table.Td className="amount">
                <Link to="/invoices/$id" params={{ id: invoice.id }} className="plain-link">
                  {invoice.number}
                </Link>
              </Table.Td>
              <Table.Td>{local(seenFrom ? invoice.recipientName : invoice.issuerName)}</Table.Td>
              <Table.Td className="amount">{formatDate(invoice.issuedOn, language)}</Table.Td>
              <Table.Td className="amount">
                {invoice.dueOn ? formatDate(invoice.dueOn, language) : '—'}
              </Table.Td>
              <Table.Td>
                <InvoiceTag state={invoice.state} />
              </Table.Td>
              <Table.Td ta={{ sm: 'right' }} className="amount" fw={600}>
                {formatYen(invoice.totalYen)}
              </Table.Td>
              <Table.Td ta={{ sm: 'right' }} className="amount">
                {formatYen(invoice.openYen)}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </StackingTable>
    </div>
  );
}
