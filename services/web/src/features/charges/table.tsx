import { Table } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Fragment } from 'react';
import type { Charge } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { formatDays, formatMonth, formatPeriod, formatYen } from '../../parts/format.ts';
import { ToPanel } from '../../parts/panel/to-panel.tsx';
import { StackingTable } from '../../parts/stacking-table.tsx';
import { useInstrumentNames } from '../instrument/queries.ts';
import { institutionsQuery, useOrganisations, usePeople } from '../people/queries.ts';
import './charges.css';
import { ChargeTag, StateTag } from './tag.tsx';

interface ChargedMonth {
  readonly month: string;
  readonly count: number;
  readonly total: number;
}

/** Charges by their month, each month with its sum. */
export function ChargeTable(props: {
  readonly items: readonly Charge[];
  readonly months: readonly ChargedMonth[];
  readonly seenFrom: 'institution' | 'organisation';
}) {
  const { items, months, seenFrom } = props;
  const { t, local, language } = useLanguage();
  const names = useInstrumentNames(items.flatMap(({ instrumentId }) => instrumentId ?? []));
  const people = usePeople(items.flatMap(({ personId }) => personId ?? []));
  const organisations = useOrganisations(items.map(({ organisationId }) => organisationId));
  const institutions = useQuery(institutionsQuery).data?.items;
  const counterpartyOf = ({ organisationId, institutionId }: Charge) =>
    seenFrom === 'institution'
      ? organisations.get(organisationId)
      : institutions?.find(({ id }) => id === institutionId)?.name;
  return (
    <div className="table-scroll" role="region" aria-label={t.charges.title} tabIndex={0}>
      <StackingTable verticalSpacing={4} striped stickyHeader>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t.charges.date}</Table.Th>
            <Table.Th>{t.charges.kind}</Table.Th>
            <Table.Th>{t.charges.what}</Table.Th>
            <Table.Th>{t.charges.counterparty[seenFrom]}</Table.Th>
            <Table.Th>{t.board.person}</Table.Th>
            <Table.Th ta="right">{t.charges.amount}</Table.Th>
            <Table.Th>{t.charges.state}</Table.Th>
            <Table.Th>{t.charges.reason}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {items.map((charge, index) => {
            const { month } = charge;
            const begins = items[index - 1]?.month !== month;
            const sums = begins ? months.find((one) => one.month === month) : undefined;
            const person = people.get(charge.personId ?? '');
            const counterparty = counterpartyOf(charge);
            const name = charge.contract?.title ?? names.get(charge.instrumentId ?? '');
            return (
              <Fragment key={charge.id}>
                {sums && (
                  <Table.Tr className="subtotal">
                    <Table.Th colSpan={5} scope="rowgroup">
                      {t.charges.usedIn(formatMonth(month, language))}{' '}
                      <small>{t.charges.count(sums.count)}</small>
                    </Table.Th>
                    <Table.Th ta={{ sm: 'right' }} className="amount">
                      {formatYen(sums.total)}
                    </Table.Th>
                    <Table.Td colSpan={2} />
                  </Table.Tr>
                )}
                <Table.Tr>
                  <Table.Td>
                    {charge.kind === 'contract-fee'
                      ? formatDays(charge.usedFrom, charge.usedTo, language)
                      : formatPeriod({ start: charge.usedFrom, end: charge.usedTo }, language)}
                    {charge.formerFiscalYear !== null && (
                      <small className="references">
                        {t.charges.usedInYear(charge.formerFiscalYear)}
                      </small>
                    )}
                  </Table.Td>
                  <Table.Td>
                    <ChargeTag kind={charge.kind} />
                  </Table.Td>
                  <Table.Td>
                    {name && local(name)}
                    {(charge.project ?? charge.purchaseOrder) && (
                      <small className="references">
                        {[charge.project, charge.purchaseOrder].filter(Boolean).join(' · ')}
                      </small>
                    )}
                  </Table.Td>
                  <Table.Td className="whole-words">{counterparty && local(counterparty)}</Table.Td>
                  <Table.Td className="whole-words">{person && local(person)}</Table.Td>
                  <Table.Td ta={{ sm: 'right' }} className="amount" fw={600}>
                    {formatYen(charge.totals.total)}
                  </Table.Td>
                  <Table.Td>
                    <StateTag charge={charge} />
                  </Table.Td>
                  <Table.Td className="whole-words">
                    <ToPanel id={charge.id}>{t.charges.show}</ToPanel>
                  </Table.Td>
                </Table.Tr>
              </Fragment>
            );
          })}
        </Table.Tbody>
      </StackingTable>
    </div>
  );
}
