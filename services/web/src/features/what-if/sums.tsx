import type { WhatIfRecovery, WhatIfSums } from '@kyoyo/contracts';
import { Table } from '@mantine/core';
import { useLanguage } from '../../language/language.tsx';
import { formatYen } from '../../parts/format.ts';
import { Legend } from './month-chart.tsx';
import { formatChange, formatShare, percentWords } from './words.ts';

/** What was beside what would have been, a row for each of something. */
export function Sums(props: {
  readonly label: string;
  readonly head: string;
  /** With bars. */
  readonly compared?: boolean;
  readonly rows: readonly {
    readonly key: string;
    readonly name: string;
    readonly sums: WhatIfSums;
    /** Null where the costs are not known. */
    readonly recovery?: WhatIfRecovery | null;
  }[];
}) {
  const { t } = useLanguage();
  const { label, head, compared = false, rows } = props;
  const recovered = rows.some(({ recovery }) => recovery)
    ? (['ofMaintenancePercent', 'ofFullCostPercent'] as const)
    : [];
  const most = Math.max(1, ...rows.flatMap(({ sums: { total } }) => [total.was, total.would]));
  return (
    <div className="table-scroll" role="region" aria-label={label} tabIndex={0}>
      {compared && <Legend />}
      <Table verticalSpacing={4} striped className="what-if-sums">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{head}</Table.Th>
            <Table.Th ta="right">{t.whatIf.count}</Table.Th>
            <Table.Th ta="right">{t.whatIf.was}</Table.Th>
            <Table.Th ta="right">{t.whatIf.would}</Table.Th>
            <Table.Th ta="right">{t.whatIf.difference}</Table.Th>
            {recovered.map((of) => (
              <Table.Th key={of} ta="right">
                {t.whatIf[of]}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ key, name, sums: { count, total }, recovery }) => (
            <Table.Tr key={key}>
              <Table.Th scope="row" fw={400} className="what-if-name">
                {name}
                {compared && (
                  <div className="what-if-lines" aria-hidden>
                    <div className="what-if-bar" style={{ width: share(total.was, most) }} />
                    <div
                      className="what-if-bar"
                      data-would
                      style={{ width: share(total.would, most) }}
                    />
                  </div>
                )}
              </Table.Th>
              <Table.Td ta="right">{count.toLocaleString('en-US')}</Table.Td>
              <Table.Td ta="right">{formatYen(total.was)}</Table.Td>
              <Table.Td ta="right">{formatYen(total.would)}</Table.Td>
              <Table.Td ta="right" fw={600}>
                {formatChange(total)} <small>{formatShare(total)}</small>
              </Table.Td>
              {recovered.map((of) => (
                <Table.Td key={of} ta="right">
                  {recovery
                    ? `${percentWords(recovery[of].was)} → ${percentWords(recovery[of].would)}`
                    : '—'}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}

const share = (yen: number, most: number): string => `${(Math.max(0, yen) / most) * 100}%`;
