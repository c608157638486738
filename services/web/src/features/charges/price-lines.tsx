import { Table } from '@mantine/core';
import type { Charge } from '../../api.ts';
import { formatExact, formatUnits, formatYen } from '../../parts/format.ts';
import { useLanguage } from '../../language/language.tsx';

/** A price as a calculation: each step, then net, tax and total. */
export function PriceLines({ lines, totals }: Pick<Charge, 'lines' | 'totals'>) {
  const { t, local, language } = useLanguage();
  return (
    <Table withRowBorders={false} verticalSpacing={4}>
      <Table.Tbody>
        {lines.map((line) => (
          <Table.Tr key={`${line.kind} ${line.label.en} ${line.amount} ${line.quantity}`}>
            <Table.Td>
              {local(line.label)}
              {line.quantity !== null && line.unitYen !== null && (
                <>
                  {' '}
                  {formatExact(line.unitYen)}
                  {line.unitLabel && ` / ${local(line.unitLabel)}`}
                  {`\u00a0×\u00a0${formatUnits(line.quantity, line.unitLabel, language)}`}
                </>
              )}
            </Table.Td>
            <Table.Td ta="right" className="amount" title={`¥${line.amount}`}>
              {formatExact(line.amount)}
            </Table.Td>
          </Table.Tr>
        ))}
        <Table.Tr style={{ borderTop: '1px solid var(--line)' }}>
          <Table.Td>{t.charges.net}</Table.Td>
          <Table.Td ta="right" className="amount">
            {formatYen(totals.net)}
          </Table.Td>
        </Table.Tr>
        <Table.Tr>
          <Table.Td>{t.charges.tax(totals.taxPercent)}</Table.Td>
          <Table.Td ta="right" className="amount">
            {formatYen(totals.tax)}
          </Table.Td>
        </Table.Tr>
        <Table.Tr>
          <Table.Th>{t.charges.total}</Table.Th>
          <Table.Th ta="right" className="amount" data-testid="total">
            {formatYen(totals.total)}
          </Table.Th>
        </Table.Tr>
      </Table.Tbody>
    </Table>
  );
}
