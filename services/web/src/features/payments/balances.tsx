import { japanDate, systemClock } from '@kyoyo/kernel';
import { Group, Table } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useLanguage } from '../../language/language.tsx';
import { usePageAddress } from '../../parts/address.ts';
import { DateField } from '../../parts/date-field.tsx';
import { formatDate, formatYen } from '../../parts/format.ts';
import { Empty, Loading } from '../../parts/page.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { StackingTable } from '../../parts/stacking-table.tsx';
import { institutionsQuery, useOrganisations } from '../people/queries.ts';
import { balancesQuery } from './queries.ts';

/** What each organisation owes, the most first. */
export function Balances({
  of,
}: {
  readonly of: { readonly institutionId?: string; readonly organisationId?: string };
}) {
  const { t, local, language } = useLanguage();
  const words = t.payments.balances;
  const [{ date }, change] = usePageAddress();
  const on = date ?? japanDate(systemClock());
  const balances = useQuery(balancesQuery({ ...of, on }));
  const items = balances.data?.items ?? [];
  const isOfOrganisation = of.organisationId !== undefined;
  const organisations = useOrganisations(items.map(({ organisationId }) => organisationId));
  const institutions = useQuery(institutionsQuery).data?.items;
  return (
    <>
      <Group mb="sm">
        <DateField
          label={words.on}
          value={on}
          onChange={(next) => change({ date: next || undefined })}
          required
        />
      </Group>
      <ProblemAlert error={balances.error} onRetry={() => void balances.refetch()} />
      {balances.isPending && <Loading />}
      {balances.data && items.length === 0 && <Empty text={words.empty} />}
      {balances.data && items.length > 0 && (
        <div
          className="table-scroll"
          role="region"
          aria-label={t.payments.tabs.balances}
          tabIndex={0}
        >
          <StackingTable verticalSpacing="xs" striped stickyHeader>
            <Table.Caption>
              {words.on} {formatDate(balances.data.on, language)}
            </Table.Caption>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{isOfOrganisation ? words.institution : words.organisation}</Table.Th>
                <Table.Th ta="right">{words.open}</Table.Th>
                <Table.Th ta="right">{words.overdue}</Table.Th>
                <Table.Th ta="right">{words.credit}</Table.Th>
                <Table.Th ta="right">{words.unallocated}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {items.map((one) => {
                const name = isOfOrganisation
                  ? institutions?.find(({ id }) => id === one.institutionId)?.name
                  : organisations.get(one.organisationId);
                return (
                  <Table.Tr key={`${one.institutionId} ${one.organisationId}`}>
                    <Table.Td>{name && local(name)}</Table.Td>
                    <Table.Td ta="right" className="amount" fw={600}>
                      <Link
                        to="/invoices"
                        className="plain-link"
                        search={
                          isOfOrganisation
                            ? { scope: 'organisation', counterparty: one.institutionId }
                            : { scope: one.institutionId, counterparty: one.organisationId }
                        }
                      >
                        {formatYen(one.openYen)}
                      </Link>
                    </Table.Td>
                    <Table.Td ta="right" className="amount">
                      {one.overdueYen === 0 ? '' : formatYen(one.overdueYen)}
                    </Table.Td>
                    <Table.Td ta="right" className="amount">
                      {one.creditYen !== 0 && (
                        <Link
                          to="/payments"
                          className="plain-link"
                          search={
                            isOfOrganisation
                              ? { tab: 'all' }
                              : {
                                  tab: 'all',
                                  scope: one.institutionId,
                                  counterparty: one.organisationId,
                                }
                          }
                        >
                          {formatYen(one.creditYen)}
                        </Link>
                      )}
                    </Table.Td>
                    <Table.Td ta="right" className="amount">
                      {one.unallocatedYen === 0 ? '' : formatYen(one.unallocatedYen)}
                    </Table.Td>
                  </Table.Tr>
                );
              })}
            </Table.Tbody>
          </StackingTable>
        </div>
      )}
    </>
  );
}
