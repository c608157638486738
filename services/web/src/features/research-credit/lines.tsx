import { Table } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useLanguage } from '../../language/language.tsx';
import { formatPeriod, formatYen } from '../../parts/format.ts';
import { StackingTable } from '../../parts/stacking-table.tsx';
import { useInstrumentNames } from '../instrument/queries.ts';
import { institutionsQuery, usePeople } from '../people/queries.ts';
import type { CreditItem } from './queries.ts';

/** What was used, by whom, under which contract, and which documents bill it. */
export function CreditLines({ items }: { readonly items: readonly CreditItem[] }) {
  const { t, local, language } = useLanguage();
  const words = t.researchCredit;
  const instruments = useInstrumentNames(items.flatMap(({ instrumentId }) => instrumentId ?? []));
  const people = usePeople(items.map(({ personId }) => personId));
  const institutions = useQuery(institutionsQuery).data?.items ?? [];
  const institutionOf = (id: string) => institutions.find((one) => one.id === id)?.name;
  return (
    <div className="table-scroll" role="region" aria-label={words.lines} tabIndex={0}>
      <StackingTable verticalSpacing={6} striped stickyHeader className="credit-lines">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{words.when}</Table.Th>
            <Table.Th>{words.contract}</Table.Th>
            <Table.Th>{words.institution}</Table.Th>
            <Table.Th>{words.instrument}</Table.Th>
            <Table.Th>{words.researcher}</Table.Th>
            <Table.Th ta="right">{words.hours}</Table.Th>
            <Table.Th>{words.documents}</Table.Th>
            <Table.Th ta="right">{words.net}</Table.Th>
            <Table.Th ta="right">{words.taxYen}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {items.map((one) => {
            const institution = institutionOf(one.institutionId);
            const instrument = instruments.get(one.instrumentId ?? '');
            const person = people.get(one.personId ?? '');
            return (
              <Table.Tr key={one.chargeId}>
                <Table.Td>
                  {formatPeriod({ start: one.usedFrom, end: one.usedTo }, language)}
                </Table.Td>
                <Table.Td>
                  {one.contractTitle && local(one.contractTitle)}
                  <small>{words.forms[one.contractForm]}</small>
                </Table.Td>
                <Table.Td>
                  {institution && local(institution)}
                  <small>
                    {one.partnerType
                      ? `${words.types[one.partnerType]} ${one.percent}% · ${one.evidence}`
                      : words.unknown}
                  </small>
                </Table.Td>
                <Table.Td>{instrument && local(instrument)}</Table.Td>
                <Table.Td>{person && local(person)}</Table.Td>
                <Table.Td ta={{ sm: 'right' }}>
                  {one.minutes === null ? '–' : (one.minutes / 60).toFixed(2)}
                </Table.Td>
                <Table.Td>{one.documents.join(' ')}</Table.Td>
                <Table.Td ta={{ sm: 'right' }} className="amount" fw={600}>
                  <Link to="/charges/$id" params={{ id: one.chargeId }} className="plain-link">
                    {formatYen(one.netYen)}
                  </Link>
                </Table.Td>
                <Table.Td ta={{ sm: 'right' }} className="amount">
                  {formatYen(one.taxYen)}
                </Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </StackingTable>
    </div>
  );
}
