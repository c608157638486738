import { SegmentedControl, Table, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useLanguage } from '../../language/language.tsx';
import { formatMinutes } from '../../parts/format.ts';
import { itemsOf } from '../../parts/list.ts';
import { More } from '../../parts/more.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { useInstrumentNames } from '../instrument/queries.ts';
import { usePeople } from '../people/queries.ts';
import { type UsedBy, type UseRow, usesQuery } from './queries.ts';

const sources = ['included', 'rollover', 'pool', 'overage'] as const;

/** Who used how much of a period, or which instrument was used; the most first. */
export function Uses(props: { readonly contractId: string; readonly at: string }) {
  const { t } = useLanguage();
  const words = t.contracts.uses;
  const [by, setBy] = useState<UsedBy>('person');
  const list = useInfiniteQuery(usesQuery(props.contractId, by, props.at));
  const items = itemsOf(list.data);
  const totals = list.data?.pages[0]?.totals;
  return (
    <div role="group" aria-label={words.title}>
      <SegmentedControl
        mt="sm"
        size="xs"
        aria-label={words.title}
        value={by}
        onChange={(next) => setBy(next)}
        data={[
          { value: 'person', label: words.by.person },
          { value: 'instrument', label: words.by.instrument },
        ]}
      />
      <ProblemAlert error={list.error} onRetry={() => void list.refetch()} />
      {totals?.uses === 0 && (
        <Text size="sm" c="dimmed" mt="xs">
          {words.none}
        </Text>
      )}
      {totals && totals.uses > 0 && (
        <>
          <UsesTable by={by} items={items} totals={totals} />
          <More list={list} shown={items.length} total={totals.groups} />
        </>
      )}
    </div>
  );
}

type Figures = Omit<UseRow, 'id'>;

function UsesTable(props: {
  readonly by: UsedBy;
  readonly items: readonly UseRow[];
  readonly totals: Figures;
}) {
  const { t, local } = useLanguage();
  const words = t.contracts.uses;
  const { by, items, totals } = props;
  const ids = items.map(({ id }) => id);
  const people = usePeople(by === 'person' ? ids : []);
  const instruments = useInstrumentNames(by === 'instrument' ? ids : []);
  const names = by === 'person' ? people : instruments;
  return (
    <div className="table-scroll" role="group" aria-label={words.by[by]} tabIndex={0}>
      <Table mt="sm" verticalSpacing={4}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th className="whole-words">{words.name[by]}</Table.Th>
            <Table.Th ta="right">{words.count}</Table.Th>
            {sources.map((source) => (
              <Table.Th key={source} ta="right">
                {t.contracts.bySource[source]}
              </Table.Th>
            ))}
            <Table.Th ta="right">{t.contracts.used}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {items.map(({ id, ...figures }) => {
            const name = names.get(id);
            return <UsesRow key={id} name={name ? local(name) : '—'} figures={figures} />;
          })}
        </Table.Tbody>
        <Table.Tfoot fw={700}>
          <UsesRow name={words.total} figures={totals} />
        </Table.Tfoot>
      </Table>
    </div>
  );
}

function UsesRow({ name, figures }: { readonly name: string; readonly figures: Figures }) {
  const { language } = useLanguage();
  return (
    <Table.Tr>
      <Table.Th scope="row" fw="inherit" className="whole-words">
        {name}
      </Table.Th>
      <Table.Td ta="right" className="amount">
        {figures.uses}
      </Table.Td>
      {[...sources, 'minutes' as const].map((source) => (
        <Table.Td key={source} ta="right" className="amount">
          {formatMinutes(figures[source], language)}
        </Table.Td>
      ))}
    </Table.Tr>
  );
}
