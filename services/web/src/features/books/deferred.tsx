import { Table } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useLanguage } from '../../language/language.tsx';
import { formatYen } from '../../parts/format.ts';
import { Empty, Loading } from '../../parts/page.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { useGroupNames } from '../charges/names.ts';
import { useOrganisations } from '../people/queries.ts';
import { MonthField, useMonth } from './month-field.tsx';
import { deferredQuery } from './queries.ts';

/** What was billed ahead: booked, become income, and remaining at the end of a month. */
export function DeferredIncome({ institutionId }: { readonly institutionId: string }) {
  const { t, local } = useLanguage();
  const month = useMonth();
  const deferred = useQuery(deferredQuery({ institutionId, month }));
  const items = deferred.data?.items ?? [];
  const nameOf = useGroupNames(
    'contract',
    items.map(({ contractId }) => contractId),
  );
  const organisations = useOrganisations(items.map(({ organisationId }) => organisationId));
  return (
    <>
      <MonthField />
      <ProblemAlert error={deferred.error} onRetry={() => void deferred.refetch()} />
      {deferred.isPending && <Loading />}
      {deferred.data && items.length === 0 && <Empty text={t.books.noDeferred} />}
      {deferred.data && items.length > 0 && (
        <div className="table-scroll" role="region" aria-label={t.books.tabs.deferred} tabIndex={0}>
          <Table verticalSpacing={4} className="books-figures" mt="md">
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t.books.contract}</Table.Th>
                <Table.Th>{t.books.counterparty}</Table.Th>
                <Table.Th ta="right">{t.books.booked}</Table.Th>
                <Table.Th ta="right">{t.books.recognised}</Table.Th>
                <Table.Th ta="right">{t.books.remaining}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {items.map((one) => {
                const organisation = organisations.get(one.organisationId);
                return (
                  <Table.Tr key={`${one.contractId}-${one.organisationId}`}>
                    <Table.Td>{nameOf(one.contractId)}</Table.Td>
                    <Table.Td>{organisation ? local(organisation) : '—'}</Table.Td>
                    <Table.Td ta="right">{formatYen(one.bookedYen)}</Table.Td>
                    <Table.Td ta="right">{formatYen(one.recognisedYen)}</Table.Td>
                    <Table.Td ta="right" fw={600}>
                      {formatYen(one.remainingYen)}
                    </Table.Td>
                  </Table.Tr>
                );
              })}
              <Table.Tr className="subtotal">
                <Table.Th colSpan={2}>{t.books.sum}</Table.Th>
                <Table.Th ta="right">{formatYen(deferred.data.totals.bookedYen)}</Table.Th>
                <Table.Th ta="right">{formatYen(deferred.data.totals.recognisedYen)}</Table.Th>
                <Table.Th ta="right">{formatYen(deferred.data.totals.remainingYen)}</Table.Th>
              </Table.Tr>
            </Table.Tbody>
          </Table>
        </div>
      )}
    </>
  );
}
