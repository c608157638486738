import { Group, Select, Table } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { components } from '@kyoyo/client';
import { useLanguage } from '../../language/language.tsx';
import { usePageAddress } from '../../parts/address.ts';
import { DateField } from '../../parts/date-field.tsx';
import { formatDate, formatYen } from '../../parts/format.ts';
import { itemsOf } from '../../parts/list.ts';
import { More } from '../../parts/more.tsx';
import { Empty, Loading } from '../../parts/page.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { StackingTable } from '../../parts/stacking-table.tsx';
import { useOrganisations } from '../people/queries.ts';
import { type AccountCode, journalQuery } from './queries.ts';

type Entry = components['schemas']['JournalEntry'];

/** Each entry with what it is about; an account of the address is its card. */
export function Journal({ institutionId }: { readonly institutionId: string }) {
  const { t } = useLanguage();
  const [{ since, until, type }, change] = usePageAddress();
  const account =
    type !== undefined && type in t.books.accounts ? (type as AccountCode) : undefined;
  const entries = useInfiniteQuery(
    journalQuery({
      institutionId,
      ...(since && { fromDay: since }),
      ...(until && { toDay: until }),
      ...(account && { account }),
    }),
  );
  const items = itemsOf(entries.data);
  return (
    <>
      <Group align="flex-end" mb="md">
        <DateField
          label={t.books.from}
          value={since ?? ''}
          onChange={(next) => change({ since: next || undefined })}
        />
        <DateField
          label={t.books.to}
          value={until ?? ''}
          onChange={(next) => change({ until: next || undefined })}
        />
        <Select
          w={220}
          label={t.books.account}
          placeholder={t.books.allAccounts}
          clearable
          clearButtonProps={{ 'aria-label': t.books.allAccounts }}
          value={account ?? null}
          data={Object.entries(t.books.accounts).map(([value, label]) => ({ value, label }))}
          onChange={(next) => change({ type: next ?? undefined })}
        />
      </Group>
      <ProblemAlert error={entries.error} onRetry={() => void entries.refetch()} />
      {entries.isPending && <Loading />}
      {entries.data && items.length === 0 && <Empty text={t.books.noEntries} />}
      {items.length > 0 && <Entries items={items} />}
      <More list={entries} shown={items.length} />
    </>
  );
}

function Entries({ items }: { readonly items: readonly Entry[] }) {
  const { t, local, language } = useLanguage();
  const [, change] = usePageAddress();
  const organisations = useOrganisations(
    items.flatMap(({ organisationId }) => organisationId ?? []),
  );
  const card = (account: string) => (
    <button type="button" className="plain-button" onClick={() => change({ type: account })}>
      {t.books.accounts[account] ?? account}
    </button>
  );
  return (
    <div className="table-scroll" role="region" aria-label={t.books.tabs.journal} tabIndex={0}>
      <StackingTable verticalSpacing={4} striped stickyHeader className="books-figures">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t.books.day}</Table.Th>
            <Table.Th>{t.books.debit}</Table.Th>
            <Table.Th>{t.books.credits}</Table.Th>
            <Table.Th ta="right">{t.books.yen}</Table.Th>
            <Table.Th>{t.books.counterparty}</Table.Th>
            <Table.Th>{t.books.about}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {items.map((entry) => {
            const organisation = organisations.get(entry.organisationId ?? '');
            return (
              <Table.Tr key={`${entry.eventId}-${entry.line}`}>
                <Table.Td>{formatDate(entry.day, language)}</Table.Td>
                <Table.Td>{card(entry.debit)}</Table.Td>
                <Table.Td>{card(entry.credit)}</Table.Td>
                <Table.Td ta={{ sm: 'right' }}>{formatYen(entry.yen)}</Table.Td>
                <Table.Td>{organisation ? local(organisation) : '—'}</Table.Td>
                <Table.Td>
                  <About entry={entry} />
                </Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </StackingTable>
    </div>
  );
}

/** Its document, charge or payment, and the event that booked it, in the history of that. */
function About({ entry }: { readonly entry: Entry }) {
  const { t } = useLanguage();
  const { chargeId, documentId, paymentId, invoiceId, number, eventId } = entry;
  const subject = chargeId ?? documentId ?? paymentId;
  return (
    <Group gap="sm">
      {chargeId && (
        <Link to="/charges/$id" params={{ id: chargeId }} className="plain-link">
          {t.books.charge}
        </Link>
      )}
      {invoiceId && (
        <Link to="/invoices/$id" params={{ id: invoiceId }} className="plain-link">
          {number ?? t.books.creditNote}
        </Link>
      )}
      {paymentId && (
        <Link to="/payments/$id" params={{ id: paymentId }} className="plain-link">
          {t.books.payment}
        </Link>
      )}
      {subject && (
        <Link
          to="/history/$id"
          params={{ id: subject }}
          hash={`event-${eventId}`}
          className="plain-link"
        >
          {t.books.event}
        </Link>
      )}
    </Group>
  );
}
