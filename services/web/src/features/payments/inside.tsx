import { Table } from '@mantine/core';
import { useLanguage } from '../../language/language.tsx';
import { formatDate, formatYen } from '../../parts/format.ts';
import { StackingTable } from '../../parts/stacking-table.tsx';
import type { BankFile } from './queries.ts';

/** What each account of a file had. */
export function Inside({ file }: { readonly file: BankFile }) {
  const { t, language } = useLanguage();
  const words = t.payments.file;
  const sum = (count: number, yen: number) =>
    `${words.count(count.toLocaleString('en-US'))} ${formatYen(yen)}`;
  return (
    <div className="table-scroll" role="region" aria-label={words.inside} tabIndex={0}>
      <StackingTable verticalSpacing="xs">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{words.account}</Table.Th>
            <Table.Th>{words.days}</Table.Th>
            <Table.Th ta="right">{words.opening}</Table.Th>
            <Table.Th ta="right">{words.in}</Table.Th>
            <Table.Th ta="right">{words.out}</Table.Th>
            <Table.Th ta="right">{words.cancelled}</Table.Th>
            <Table.Th ta="right">{words.closing}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {file.accounts.map((one) => (
            <Table.Tr key={`${one.account.branchCode}-${one.account.number}-${one.from}`}>
              <Table.Td className="amount">
                {[one.account.bankCode, one.account.branchCode, one.account.number]
                  .filter(Boolean)
                  .join('-')}
              </Table.Td>
              <Table.Td className="amount">
                {formatDate(one.from, language)} – {formatDate(one.to, language)}
              </Table.Td>
              <Table.Td ta="right" className="amount">
                {one.openingYen === null ? '' : formatYen(one.openingYen)}
              </Table.Td>
              <Table.Td ta="right" className="amount" fw={600}>
                {sum(one.inCount, one.inYen)}
              </Table.Td>
              <Table.Td ta="right" className="amount">
                {sum(one.outCount, one.outYen)}
              </Table.Td>
              <Table.Td ta="right" className="amount">
                {one.cancelledCount === 0 ? '' : sum(one.cancelledCount, one.cancelledYen)}
              </Table.Td>
              <Table.Td ta="right" className="amount">
                {one.closingYen === null ? '' : formatYen(one.closingYen)}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </StackingTable>
    </div>
  );
}
