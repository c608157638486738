import { Table } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useLanguage } from '../../language/language.tsx';
import { formatDate, formatYen } from '../../parts/format.ts';
import { StackingTable } from '../../parts/stacking-table.tsx';
import { useGroupNames } from '../charges/names.ts';
import type { RetainedDocument } from './queries.ts';

/** What was found; each opens what it is. */
export function RetainedTable(props: {
  readonly items: readonly RetainedDocument[];
  readonly seenFrom: 'institution' | 'organisation';
}) {
  const { items, seenFrom } = props;
  const { t, language } = useLanguage();
  const words = t.retention;
  const other = ({ institutionId, organisationId }: RetainedDocument) =>
    seenFrom === 'institution' ? organisationId : institutionId;
  const nameOf = useGroupNames('counterparty', [
    ...new Set(items.flatMap((one) => other(one) ?? [])),
  ]);
  return (
    <div className="table-scroll" role="region" aria-label={words.title} tabIndex={0}>
      <StackingTable verticalSpacing={6} striped stickyHeader>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{words.day}</Table.Th>
            <Table.Th>{words.kind}</Table.Th>
            <Table.Th>{words.number}</Table.Th>
            <Table.Th>{words.counterparty}</Table.Th>
            <Table.Th ta="right">{words.amount}</Table.Th>
            <Table.Th>{words.open}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {items.map((one) => {
            const counterparty = other(one);
            return (
              <Table.Tr key={one.id}>
                <Table.Td className="amount">{formatDate(one.day, language)}</Table.Td>
                <Table.Td>{words.kinds[one.kind]}</Table.Td>
                <Table.Td className="amount">{one.number ?? '–'}</Table.Td>
                <Table.Td>{counterparty ? nameOf(counterparty) : words.notMatched}</Table.Td>
                <Table.Td ta={{ sm: 'right' }} className="amount" fw={600}>
                  {formatYen(one.yen)}
                </Table.Td>
                <Table.Td>
                  <Opens one={one} />
                </Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </StackingTable>
    </div>
  );
}

/** The document as it was printed, and what happened to it. A credit without a document has only that. */
function Opens({ one }: { readonly one: RetainedDocument }) {
  const { t, language } = useLanguage();
  const words = t.retention;
  const pdf = {
    invoice: 'invoices',
    'budget-transfer': 'invoices',
    'credit-note': 'credit-notes',
    quote: 'issued-quotes',
    clearing: 'clearings',
    payment: null,
  }[one.kind];
  return (
    <>
      {pdf && one.number && (
        <a
          className="plain-link"
          target="_blank"
          rel="noreferrer"
          href={`/api/${pdf}/${one.id}/document.pdf?language=${language}`}
          aria-label={`${one.number} ${words.openPdf}`}
        >
          {words.openPdf}
        </a>
      )}{' '}
      <Link
        to="/history/$id"
        params={{ id: one.id }}
        className="plain-link"
        aria-label={`${one.number ?? words.kinds[one.kind]} ${words.openHistory}`}
      >
        {words.openHistory}
      </Link>
    </>
  );
}
