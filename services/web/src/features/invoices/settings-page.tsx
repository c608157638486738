import './invoices.css';
import { Button, Card, Group, Select, Table, Title } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { CustomerAccount, InvoiceIssuer } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { usePageAddress } from '../../parts/address.ts';
import { formatYen } from '../../parts/format.ts';
import { itemsOf } from '../../parts/list.ts';
import { More } from '../../parts/more.tsx';
import { Empty, Loading, Page } from '../../parts/page.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { Said } from '../../parts/said.tsx';
import { Tag } from '../../parts/tag.tsx';
import { StackingTable } from '../../parts/stacking-table.tsx';
import { CustomerDialog } from './customer-dialog.tsx';
import { IssuerChange } from './issuer-change.tsx';
import { IssuerDialog } from './issuer-dialog.tsx';
import { customersQuery, issuerQuery } from './queries.ts';
import { useFinanceOf } from './whose.ts';

/** What an institution is as an issuer of invoices, and who its customers are. */
export function InvoiceSettingsPage() {
  const { t } = useLanguage();
  const { scopes, institutionId, isAuditor } = useFinanceOf();
  const [, change] = usePageAddress();
  return (
    <Page
      title={t.issuers.title}
      actions={
        <Link
          to="/invoices"
          search={institutionId ? { scope: institutionId } : {}}
          className="plain-link"
        >
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
      {institutionId && (
        <>
          <IssuerCard institutionId={institutionId} mayEdit={!isAuditor} />
          <Customers institutionId={institutionId} mayEdit={!isAuditor} />
        </>
      )}
    </Page>
  );
}

interface Of {
  readonly institutionId: string;
  readonly mayEdit: boolean;
}

function IssuerCard({ institutionId, mayEdit }: Of) {
  const { t } = useLanguage();
  const issuer = useQuery(issuerQuery(institutionId));
  const [editing, setEditing] = useState(false);
  if (issuer.isPending) return <Loading />;
  return (
    <Card withBorder mb="md">
      <Group justify="space-between" mb="xs">
        <Title order={2} size="h4">
          {t.issuers.issuer}
        </Title>
        {mayEdit && !issuer.data?.change && (
          <Button onClick={() => setEditing(true)}>{t.issuers.edit}</Button>
        )}
      </Group>
      <ProblemAlert error={issuer.error} onRetry={() => void issuer.refetch()} />
      {issuer.data?.change && (
        <IssuerChange issuer={issuer.data} change={issuer.data.change} mayEdit={mayEdit} />
      )}
      {issuer.data ? <IssuerFacts issuer={issuer.data} /> : <Empty text={t.issuers.none} />}
      {editing && (
        <IssuerDialog
          institutionId={institutionId}
          before={issuer.data ?? null}
          onClose={() => setEditing(false)}
        />
      )}
    </Card>
  );
}

function IssuerFacts({ issuer }: { readonly issuer: InvoiceIssuer }) {
  const { t, local } = useLanguage();
  const { due, bankAccounts, reminders, withheldYen } = issuer;
  const facts = [
    [t.invoices.issuer, [local(issuer.name), ...issuer.addressLines].join(' ')],
    [t.issuers.registrationNumber, issuer.registrationNumber ?? '—'],
    [t.issuers.rounding, t.issuers.roundings[issuer.taxRounding]],
    [t.issuers.basis, t.issuers.bases[issuer.basis]],
    [t.invoices.dueOn, t.issuers.dueOf(due.monthsAfter, due.day)],
    [
      t.issuers.bank,
      bankAccounts
        .map(({ bankName, branchName, number, holder }) =>
          [bankName, branchName, number, holder].join(' '),
        )
        .join(' / ') || '—',
    ],
    [t.issuers.fourEyes, issuer.fourEyesFromYen === null ? '—' : formatYen(issuer.fourEyesFromYen)],
    [
      t.issuers.reminders,
      reminders
        .map(({ daysLate, fromYen }) => t.issuers.reminderOf(daysLate, formatYen(fromYen)))
        .join(' / ') || '—',
    ],
    [t.issuers.withheld, withheldYen.map(formatYen).join(', ') || '—'],
  ] as const;
  return (
    <>
      <dl className="invoice-facts">
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {issuer.registration === 'unchecked' && <Said tone="waiting">{t.issuers.unchecked}</Said>}
    </>
  );
}

function Customers({ institutionId, mayEdit }: Of) {
  const { t, local } = useLanguage();
  const customers = useInfiniteQuery(customersQuery(institutionId));
  const items = itemsOf(customers.data);
  const [editing, setEditing] = useState<CustomerAccount | null>(null);
  return (
    <>
      <Title order={2} size="h4" mb="xs">
        {t.issuers.customers}
      </Title>
      <ProblemAlert error={customers.error} onRetry={() => void customers.refetch()} />
      {customers.isPending && <Loading />}
      {customers.data && items.length === 0 && <Empty text={t.issuers.customersEmpty} />}
      {items.length > 0 && (
        <div className="table-scroll" role="region" aria-label={t.issuers.customers} tabIndex={0}>
          <StackingTable verticalSpacing="xs" striped>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t.runs.customer}</Table.Th>
                <Table.Th>{t.issuers.settledBy}</Table.Th>
                <Table.Th>{t.issuers.invoicePer}</Table.Th>
                <Table.Th>{t.issuers.payerCode}</Table.Th>
                <Table.Th>{mayEdit && t.issuers.change}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {items.map((one) => (
                <Table.Tr key={one.organisationId}>
                  <Table.Td>
                    {local(one.organisationName)} {one.addressee}{' '}
                    {!one.isDescribed && <Tag tone="waiting">{t.issuers.notDescribed}</Tag>}
                  </Table.Td>
                  <Table.Td>{t.issuers.settled[one.settledBy]}</Table.Td>
                  <Table.Td>{t.issuers.per[one.invoicePer]}</Table.Td>
                  <Table.Td className="amount">{one.payerCode ?? '—'}</Table.Td>
                  <Table.Td>
                    {mayEdit && (
                      <Button
                        size="compact-sm"
                        variant="default"
                        aria-label={`${t.issuers.change}: ${local(one.organisationName)}`}
                        onClick={() => setEditing(one)}
                      >
                        {t.issuers.change}
                      </Button>
                    )}
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </StackingTable>
        </div>
      )}
      <More list={customers} shown={items.length} />
      {editing && <CustomerDialog before={editing} onClose={() => setEditing(null)} />}
    </>
  );
}
