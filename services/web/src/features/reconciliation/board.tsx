import { Group, Select, Text } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useLanguage } from '../../language/language.tsx';
import { usePageAddress } from '../../parts/address.ts';
import { itemsOf } from '../../parts/list.ts';
import { More } from '../../parts/more.tsx';
import { Empty, Loading } from '../../parts/page.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { Tag } from '../../parts/tag.tsx';
import { MonthField, useMonth } from '../books/month-field.tsx';
import { booksMonthQuery } from '../books/queries.ts';
import { ControlTotals } from '../books/totals.tsx';
import { chargeSumsQuery } from '../charges/queries.ts';
import { useInstrumentsOf } from '../facility/workplaces.ts';
import { useOrganisations } from '../people/queries.ts';
import { Differences } from './differences.tsx';
import { LineTable } from './lines.tsx';
import { reconciliationQuery, type Reconciling } from './queries.ts';
import './reconciliation.css';
import { differenceKinds, reconcilingOf } from './wanted.ts';
import { Stages } from './stages.tsx';

/** A month of an institution: what was booked beside what became of it, down to the money. */
export function ReconciliationBoard({ institutionId }: { readonly institutionId: string }) {
  const { t } = useLanguage();
  const [address] = usePageAddress();
  const month = useMonth();
  const asked = reconcilingOf(address, { institutionId, month });
  const lines = useInfiniteQuery(reconciliationQuery(asked));
  const items = itemsOf(lines.data);
  const totals = lines.data?.pages[0]?.totals;
  const { difference } = asked;
  const shownOf = difference
    ? totals?.differences.find(({ kind }) => kind === difference)?.count
    : totals?.count;
  const isNarrowed = Object.keys(asked).length > 2;
  return (
    <>
      <Text c="dimmed" size="sm" mb="sm">
        {t.reconciliation.subtitle}
      </Text>
      <Filters asked={asked} />
      {totals && <Stages totals={totals} />}
      <Controls institutionId={institutionId} month={month} />
      {totals && <Differences totals={totals} />}
      <ProblemAlert error={lines.error} onRetry={() => void lines.refetch()} />
      {lines.isPending && <Loading />}
      {lines.data && items.length === 0 && (
        <Empty text={isNarrowed ? t.reconciliation.nothing : t.reconciliation.empty} />
      )}
      {items.length > 0 && <LineTable items={items} />}
      <More list={lines} shown={items.length} total={shownOf} />
    </>
  );
}

/** The control totals: open where one does not agree. */
function Controls({ institutionId, month }: Pick<Reconciling, 'institutionId' | 'month'>) {
  const { t } = useLanguage();
  const read = useQuery(booksMonthQuery(institutionId, month));
  const totals = read.data?.totals ?? [];
  const differing = totals.filter(({ expected, found }) => expected !== found).length;
  return (
    <details className="controls" open={differing > 0}>
      <summary>
        {t.books.totals}{' '}
        {read.data && (
          <Tag tone={differing > 0 ? 'bad' : 'good'}>
            {differing > 0 ? t.reconciliation.someDiffer(differing) : t.reconciliation.allAgree}
          </Tag>
        )}
      </summary>
      <ProblemAlert error={read.error} onRetry={() => void read.refetch()} />
      <ControlTotals totals={totals} />
    </details>
  );
}

/** All of it stands in the address. */
function Filters({ asked }: { readonly asked: Reconciling }) {
  const { institutionId, month } = asked;
  const { t, local } = useLanguage();
  const [, change] = usePageAddress();
  const { items: instruments } = useInstrumentsOf(institutionId);
  const charged = useQuery(chargeSumsQuery({ institutionId, month }, 'counterparty')).data?.groups;
  const ids = (charged ?? []).map(({ key }) => key);
  const names = useOrganisations(asked.counterpartyId ? [asked.counterpartyId, ...ids] : ids);
  const option = (value: string, label: string) => ({ value, label });
  return (
    <Group align="flex-end" gap="sm" role="search" aria-label={t.charges.filters} mb="md">
      <MonthField />
      <Narrowing
        label={t.reconciliation.difference}
        value={asked.difference}
        data={differenceKinds.map((kind) => option(kind, t.reconciliation.kinds[kind]))}
        onChange={(state) => change({ state })}
      />
      <Narrowing
        label={t.reconciliation.organisation}
        value={asked.counterpartyId}
        data={[...names].map(([id, name]) => option(id, local(name)))}
        onChange={(counterparty) => change({ counterparty })}
      />
      <Narrowing
        label={t.reconciliation.instrument}
        value={asked.instrumentId}
        data={instruments.map(({ id, name }) => option(id, local(name)))}
        onChange={(instrument) => change({ instrument })}
      />
    </Group>
  );
}

function Narrowing(props: {
  readonly label: string;
  readonly value: string | undefined;
  readonly data: { value: string; label: string }[];
  readonly onChange: (next: string | undefined) => void;
}) {
  const { label, value, data, onChange } = props;
  const { t } = useLanguage();
  return (
    <Select
      w={{ base: '100%', sm: 200 }}
      label={label}
      placeholder={t.reconciliation.all}
      clearable
      clearButtonProps={{ 'aria-label': `${label}: ${t.reconciliation.all}` }}
      searchable={data.length > 12}
      data={data}
      value={value ?? null}
      onChange={(next) => onChange(next ?? undefined)}
    />
  );
}
