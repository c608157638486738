import { Table } from '@mantine/core';
import { useLanguage } from '../../language/language.tsx';
import { Tag } from '../../parts/tag.tsx';
import type { BooksOfMonth } from './queries.ts';

type Total = BooksOfMonth['totals'][number];
/** These count; the others are yen. */
const counts = ['bookings', 'runs-charged', 'fees-charged'];

/** Figures that must be the same; those that are not stand first, and in red. */
export function ControlTotals({ totals }: { readonly totals: readonly Total[] }) {
  const { t } = useLanguage();
  const named = (name: string) =>
    t.books.totalNames[name as keyof typeof t.books.totalNames] ?? name;
  const written = (name: string, value: number) =>
    `${counts.includes(name) ? '' : '¥'}${value.toLocaleString('en-US')}`;
  const differs = ({ expected, found }: Total) => expected !== found;
  const sorted = totals.toSorted((a, b) => Number(differs(b)) - Number(differs(a)));
  return (
    <div className="table-scroll" role="region" aria-label={t.books.totals} tabIndex={0}>
      <Table verticalSpacing={4} className="books-figures">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t.books.totals}</Table.Th>
            <Table.Th ta="right">{t.books.expected}</Table.Th>
            <Table.Th ta="right">{t.books.found}</Table.Th>
            <Table.Th ta="right">{t.books.differs}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {sorted.map((one) => (
            <Table.Tr key={one.name} className={differs(one) ? 'books-differs' : undefined}>
              <Table.Td>{named(one.name)}</Table.Td>
              <Table.Td ta="right">{written(one.name, one.expected)}</Table.Td>
              <Table.Td ta="right">{written(one.name, one.found)}</Table.Td>
              <Table.Td ta="right">
                {differs(one) ? (
                  written(one.name, one.found - one.expected)
                ) : (
                  <Tag tone="good">{t.books.agrees}</Tag>
                )}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}
