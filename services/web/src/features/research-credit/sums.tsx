import { Table, Text } from '@mantine/core';
import { useLanguage } from '../../language/language.tsx';
import { formatYen } from '../../parts/format.ts';
import type { CreditTotals } from './queries.ts';

/** Each kind of counterparty with its rate, what it comes to, and what the law allows of it. */
export function CreditSums({ totals }: { readonly totals: CreditTotals }) {
  const { t } = useLanguage();
  const words = t.researchCredit;
  const { types, capPercent, capYen, claimableYen } = totals;
  const sources = [...new Set(types.flatMap(({ source }) => source ?? []))];
  return (
    <div className="credit-sums">
      <Table verticalSpacing={4}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{words.counterparty}</Table.Th>
            <Table.Th ta="right">{words.rate}</Table.Th>
            <Table.Th ta="right">{words.count}</Table.Th>
            <Table.Th ta="right">{words.net}</Table.Th>
            <Table.Th ta="right">{words.credit}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {types.map(({ type, percent, count, netYen, creditYen }) => (
            <Table.Tr key={`${type} ${percent}`} data-unknown={type === null}>
              <Table.Td>
                {type ? words.types[type] : words.unknown}
                {!type && <small>{words.unknownHelp}</small>}
              </Table.Td>
              <Table.Td ta="right">{percent ? `${percent}%` : '–'}</Table.Td>
              <Table.Td ta="right">{count.toLocaleString('en-US')}</Table.Td>
              <Table.Td ta="right">{formatYen(netYen)}</Table.Td>
              <Table.Td ta="right">{percent ? formatYen(creditYen) : '–'}</Table.Td>
            </Table.Tr>
          ))}
          <Table.Tr fw={600}>
            <Table.Td>{words.sum}</Table.Td>
            <Table.Td />
            <Table.Td ta="right">{totals.count.toLocaleString('en-US')}</Table.Td>
            <Table.Td ta="right">{formatYen(totals.netYen)}</Table.Td>
            <Table.Td ta="right" data-testid="credit">
              {formatYen(totals.creditYen)}
            </Table.Td>
          </Table.Tr>
          {capYen !== null && claimableYen !== null && (
            <>
              <Table.Tr>
                <Table.Td colSpan={4}>{words.cap(capPercent ?? '')}</Table.Td>
                <Table.Td ta="right">{formatYen(capYen)}</Table.Td>
              </Table.Tr>
              <Table.Tr fw={600}>
                <Table.Td colSpan={4}>{words.claimable}</Table.Td>
                <Table.Td ta="right" data-testid="claimable">
                  {formatYen(claimableYen)}
                </Table.Td>
              </Table.Tr>
            </>
          )}
        </Table.Tbody>
      </Table>
      {capYen === null && (
        <Text size="sm" c="dimmed">
          {words.notCapped}
        </Text>
      )}
      {sources.map((source) => (
        <Text key={source} size="sm" c="dimmed">
          {words.source(source)}
        </Text>
      ))}
      {types.some(({ sourceVerified }) => sourceVerified === false) && (
        <Text size="sm">{words.notVerified}</Text>
      )}
    </div>
  );
}
