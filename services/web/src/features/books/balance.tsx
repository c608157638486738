import { japanDate, japanInstant, systemClock } from '@kyoyo/kernel';
import { Group, Table } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useLanguage } from '../../language/language.tsx';
import { usePageAddress } from '../../parts/address.ts';
import { DateField } from '../../parts/date-field.tsx';
import { formatYen } from '../../parts/format.ts';
import { Loading } from '../../parts/page.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { balanceQuery } from './queries.ts';

/** Of any day, as it is known now or was known by the end of another one. */
export function TrialBalance({ institutionId }: { readonly institutionId: string }) {
  const { t } = useLanguage();
  const [{ date, until }, change] = usePageAddress();
  const day = date ?? japanDate(systemClock());
  const recordedBy = until && japanInstant(until, 24 * 60);
  const balance = useQuery(balanceQuery({ institutionId, day, ...(recordedBy && { recordedBy }) }));
  const { data } = balance;
  return (
    <>
      <Group align="flex-end" mb="md">
        <DateField
          label={t.books.asOf}
          required
          value={day}
          onChange={(next) => change({ date: next || undefined })}
        />
        <DateField
          label={t.books.recordedBy}
          value={until ?? ''}
          onChange={(next) => change({ until: next || undefined })}
        />
      </Group>
      <ProblemAlert error={balance.error} onRetry={() => void balance.refetch()} />
      {balance.isPending && <Loading />}
      {data && (
        <div className="table-scroll" role="region" aria-label={t.books.tabs.balance} tabIndex={0}>
          <Table verticalSpacing={4} className="books-figures">
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t.books.account}</Table.Th>
                <Table.Th>{t.books.kind}</Table.Th>
                <Table.Th ta="right">
                  {t.books.inMonth} {t.books.debit}
                </Table.Th>
                <Table.Th ta="right">
                  {t.books.inMonth} {t.books.credits}
                </Table.Th>
                <Table.Th ta="right">{t.books.debit}</Table.Th>
                <Table.Th ta="right">{t.books.credits}</Table.Th>
                <Table.Th ta="right">{t.books.balance}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {data.items.map((one) => (
                <Table.Tr key={one.account}>
                  <Table.Td>
                    <Link
                      to="/books"
                      search={{
                        tab: 'journal',
                        institution: institutionId,
                        type: one.account,
                        until: day,
                      }}
                      className="plain-link"
                    >
                      {t.books.accounts[one.account] ?? one.account}
                    </Link>
                  </Table.Td>
                  <Table.Td>{t.books.kinds[one.kind]}</Table.Td>
                  <Table.Td ta="right">{formatYen(one.inMonth.debit)}</Table.Td>
                  <Table.Td ta="right">{formatYen(one.inMonth.credit)}</Table.Td>
                  <Table.Td ta="right">{formatYen(one.debit)}</Table.Td>
                  <Table.Td ta="right">{formatYen(one.credit)}</Table.Td>
                  <Table.Td ta="right" fw={600}>
                    {formatYen(one.balance)}
                  </Table.Td>
                </Table.Tr>
              ))}
              <Table.Tr className="subtotal">
                <Table.Th colSpan={4}>{t.books.sum}</Table.Th>
                <Table.Th ta="right">{formatYen(data.totals.debit)}</Table.Th>
                <Table.Th ta="right">{formatYen(data.totals.credit)}</Table.Th>
                <Table.Td />
              </Table.Tr>
            </Table.Tbody>
          </Table>
        </div>
      )}
    </>
  );
}
