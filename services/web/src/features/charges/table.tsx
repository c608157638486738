import { Table } from '@mantine/core';
import { Fragment } from 'react';
import type { Charge } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { formatMonth, formatPeriod, formatYen } from '../../parts/format.ts';
import { ToPanel } from '../../parts/panel/to-panel.tsx';
import { useInstrumentNames } from '../instrument/queries.ts';
import { usePeople } from '../people/queries.ts';
import type { ChargedMonth } from './queries.ts';
import './charges.css';
import { ChargeTag } from './tag.tsx';

/** Charges by their month, each month with its sum. */
export function ChargeTable(props: {
  readonly items: readonly Charge[];
  readonly months: readonly ChargedMonth[];
}) {
  const { items, months } = props;
  const { t, local, language } = useLanguage();
  const names = useInstrumentNames(items.flatMap(({ instrumentId }) => instrumentId ?? []));
  const people = usePeople(items.flatMap(({ personId }) => personId ?? []));
  return (
    <div className="table-scroll" role="region" aria-label={t.charges.title} tabIndex={0}>
      <Table verticalSpacing="xs" striped className="stacking-table">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t.charges.date}</Table.Th>
            <Table.Th>{t.charges.kind}</Table.Th>
            <Table.Th>{t.charges.what}</Table.Th>
            <Table.Th>{t.board.person}</Table.Th>
            <Table.Th ta="right">{t.charges.amount}</Table.Th>
            <Table.Th>{t.charges.reason}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {items.map((charge, index) => {
            const { month } = charge;
            const begins = items[index - 1]?.month !== month;
            const sums = begins ? months.find((one) => one.month === month) : undefined;
            const person = people.get(charge.personId ?? '');
            const name = charge.contract?.title ?? names.get(charge.instrumentId ?? '');
            return (
              <Fragment key={charge.id}>
                {sums && (
                  <Table.Tr className="subtotal">
                    <Table.Th colSpan={4} scope="rowgroup">
                      {t.charges.usedIn(formatMonth(month, language))}{' '}
                      <small>{t.charges.count(sums.count)}</small>
                    </Table.Th>
                    <Table.Th ta={{ sm: 'right' }} className="amount">
                      {formatYen(sums.total)}
                    </Table.Th>
                    <Table.Td />
                  </Table.Tr>
                )}
                <Table.Tr>
                  <Table.Td>
                    {formatPeriod({ start: charge.usedFrom, end: charge.usedTo }, language)}
                  </Table.Td>
                  <Table.Td>
                    <ChargeTag kind={charge.kind} />
                  </Table.Td>
                  <Table.Td>{name && local(name)}</Table.Td>
                  <Table.Td className="whole-words">{person && local(person)}</Table.Td>
                  <Table.Td ta={{ sm: 'right' }} className="amount" fw={600}>
                    {formatYen(charge.totals.total)}
                  </Table.Td>
                  <Table.Td className="whole-words">
                    <ToPanel id={charge.id}>{t.charges.show}</ToPanel>
                  </Table.Td>
                </Table.Tr>
              </Fragment>
            );
          })}
        </Table.Tbody>
      </Table>
    </div>
  );
}
