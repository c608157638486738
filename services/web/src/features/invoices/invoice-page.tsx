import './invoices.css';
import { Button, Card, Group, Stack, Table, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { InvoiceDetail } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { useLive } from '../../live/live.ts';
import { formatDate, formatMonth, formatYen } from '../../parts/format.ts';
import { Loading, Page } from '../../parts/page.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { StackingTable } from '../../parts/stacking-table.tsx';
import { sessionQuery } from '../session/queries.ts';
import { CreditRequests } from './credit-requests.tsx';
import { CreditDialog } from './credit-dialog.tsx';
import { Documents } from './documents.tsx';
import { invoiceQuery } from './queries.ts';
import { Line } from './line.tsx';
import { InvoiceTag } from './state-tag.tsx';

const route = getRouteApi('/invoices/$id');

/** An invoice: what it bills, what is left of it, its documents, and what was given back. */
export function InvoicePage() {
  const { id } = route.useParams();
  const { t } = useLanguage();
  const invoice = useQuery(invoiceQuery(id));
  const session = useQuery(sessionQuery);
  const { institutionId, organisationId } = invoice.data ?? {};
  const live = useLive(
    institutionId ? [`institution:${institutionId}`, `organisation:${organisationId}`] : [],
  );
  const [crediting, setCrediting] = useState(false);
  if (invoice.isPending) return <Loading />;
  if (!invoice.data) {
    return <ProblemAlert error={invoice.error} onRetry={() => void invoice.refetch()} />;
  }
  const { number, left } = invoice.data;
  const writes = session.data?.roles.some(
    (role) => role.name === 'finance' && role.institutionId === institutionId,
  );
  const isLeft = left.some(({ totalYen }) => totalYen > 0);
  return (
    <Page
      title={number}
      live={live}
      actions={
        <Group gap="md">
          <Link to="/invoices" className="plain-link">
            {t.invoices.toList}
          </Link>
          {writes && isLeft && <Button onClick={() => setCrediting(true)}>{t.credits.give}</Button>}
        </Group>
      }
    >
      <Facts invoice={invoice.data} />
      {writes !== undefined && institutionId && (
        <CreditRequests institutionId={institutionId} invoiceId={invoice.data.id} />
      )}
      <div className="invoice-columns">
        <Card withBorder>
          <Title order={2} size="h4">
            {t.invoices.lines}
          </Title>
          <Lines invoice={invoice.data} />
        </Card>
        <Stack>
          <Documents invoice={invoice.data} />
          <History invoice={invoice.data} />
        </Stack>
      </div>
      {crediting && <CreditDialog invoice={invoice.data} onClose={() => setCrediting(false)} />}
    </Page>
  );
}

function Facts({ invoice }: { readonly invoice: InvoiceDetail }) {
  const { t, local, language } = useLanguage();
  const { dueOn, month, issuedOn, totalYen, openYen, settledYen, creditedYen } = invoice;
  return (
    <dl className="invoice-facts">
      <div>
        <dt>{t.invoices.state}</dt>
        <dd>
          <InvoiceTag state={invoice.state} />
        </dd>
      </div>
      <Fact label={t.invoices.recipient} value={local(invoice.recipient.name)} />
      <Fact label={t.invoices.issuer} value={local(invoice.issuer.name)} />
      <Fact label={t.invoices.month} value={formatMonth(month, language)} />
      <Fact label={t.invoices.issuedOn} value={formatDate(issuedOn, language)} />
      {dueOn && <Fact label={t.invoices.dueOn} value={formatDate(dueOn, language)} />}
      <Fact label={t.invoices.total} value={formatYen(totalYen)} />
      {settledYen > 0 && <Fact label={t.invoices.settled} value={formatYen(settledYen)} />}
      {creditedYen > 0 && <Fact label={t.invoices.credited} value={formatYen(creditedYen)} />}
      <Fact label={t.invoices.toPay} value={formatYen(openYen)} />
    </dl>
  );
}

function Fact({ label, value }: { readonly label: string; readonly value: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function Lines({ invoice }: { readonly invoice: InvoiceDetail }) {
  const { t } = useLanguage();
  const { basis, lines, left, totals, totalYen } = invoice;
  return (
    <div className="table-scroll" role="region" aria-label={t.invoices.lines} tabIndex={0}>
      <StackingTable verticalSpacing="xs">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t.invoices.supplied}</Table.Th>
            <Table.Th>{t.invoices.what}</Table.Th>
            <Table.Th ta="right">{t.invoices.rate}</Table.Th>
            <Table.Th ta="right">{t.invoices.amount[basis]}</Table.Th>
            <Table.Th ta="right">{t.invoices.left}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {lines.map((line, index) => (
            <Line key={line.chargeId} line={line} leftYen={left[index]?.totalYen ?? 0} />
          ))}
        </Table.Tbody>
        <Table.Tfoot>
          {totals.map(({ taxPercent, net, tax }) => (
            <Table.Tr key={taxPercent}>
              <Table.Td colSpan={3}>
                {Number(taxPercent) === 0 ? t.invoices.outside : `${taxPercent}%`}
              </Table.Td>
              <Table.Td ta="right" className="amount" colSpan={2}>
                {formatYen(net)} + {formatYen(tax)}
              </Table.Td>
            </Table.Tr>
          ))}
          <Table.Tr>
            <Table.Th colSpan={3}>{t.invoices.total}</Table.Th>
            <Table.Th ta="right" className="amount" colSpan={2}>
              {formatYen(totalYen)}
            </Table.Th>
          </Table.Tr>
        </Table.Tfoot>
      </StackingTable>
    </div>
  );
}

function History({ invoice }: { readonly invoice: InvoiceDetail }) {
  const { t, language } = useLanguage();
  const { issuedOn, creditNotes, reminders, id } = invoice;
  const on = (day: string) => formatDate(day, language);
  return (
    <Card withBorder>
      <Title order={2} size="h4" mb="xs">
        {t.invoices.history}
      </Title>
      <Stack gap={4}>
        <Text size="sm">{t.invoices.issued(on(issuedOn))}</Text>
        {reminders.map(({ level, remindedOn }) => (
          <Text size="sm" key={level}>
            {t.invoices.remindedOn(on(remindedOn), level)}
          </Text>
        ))}
        {creditNotes.map((note) => (
          <Group key={note.id} gap="xs">
            <Text size="sm">
              {t.invoices.creditedOn(on(note.issuedOn), note.number ?? t.invoices.noNumber)}{' '}
              <b>{formatYen(note.totalYen)}</b> {note.reason}
            </Text>
            {note.number && (
              <a
                className="plain-link"
                href={`/api/credit-notes/${note.id}/document.pdf?language=${language}`}
                download
              >
                PDF
              </a>
            )}
          </Group>
        ))}
        <Link to="/history/$id" params={{ id }} className="plain-link">
          {t.invoices.events}
        </Link>
      </Stack>
    </Card>
  );
}
