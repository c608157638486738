import { Button, Group, Select, Text, TextInput } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useLanguage } from '../../language/language.tsx';
import { usePageAddress } from '../../parts/address.ts';
import { DateField } from '../../parts/date-field.tsx';
import { formatYen } from '../../parts/format.ts';
import { itemsOf } from '../../parts/list.ts';
import { More } from '../../parts/more.tsx';
import { Empty, Loading } from '../../parts/page.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { useGroupNames } from '../charges/names.ts';
import { chargeSumsQuery } from '../charges/queries.ts';
import { retainedKinds, retainedQuery, type RetainedWish, wishOf, yenOf } from './queries.ts';
import { RetainedTable } from './table.tsx';

/** Documents and payments, found by day, amount and counterparty in any combination. */
export function RetainedDocuments({ of }: { readonly of: Whose }) {
  const { t, language } = useLanguage();
  const [address] = usePageAddress();
  const wanted: RetainedWish = { ...of, ...wishOf(address) };
  const found = useInfiniteQuery(retainedQuery(wanted));
  const items = itemsOf(found.data);
  const sums = found.data?.pages[0]?.sums ?? [];
  const asked = Object.entries({ ...wanted, language }).map(([name, value]) => [name, `${value}`]);
  const isNarrowed = Object.keys(wishOf(address)).length > 0;
  return (
    <>
      <Group justify="space-between" align="flex-start" mb="sm">
        <Text c="dimmed" size="sm" maw={900}>
          {t.retention.subtitle}
        </Text>
        <a
          className="plain-link"
          download
          href={`/api/retained-documents/export?${new URLSearchParams(asked)}`}
        >
          {t.retention.csv}
        </a>
      </Group>
      <Filters of={of} isNarrowed={isNarrowed} />
      <ProblemAlert error={found.error} onRetry={() => void found.refetch()} />
      {found.isPending && <Loading />}
      {found.data && items.length === 0 && (
        <Empty text={isNarrowed ? t.retention.nothing : t.retention.empty} />
      )}
      {sums.length > 0 && (
        <Text size="sm" mb="xs" role="status" data-testid="found">
          {sums
            .map(({ kind, count, yen }) =>
              t.retention.sum(t.retention.kinds[kind], count, formatYen(yen)),
            )
            .join(language === 'ja' ? '　' : '; ')}
        </Text>
      )}
      {items.length > 0 && (
        <RetainedTable
          items={items}
          seenFrom={of.institutionId === undefined ? 'organisation' : 'institution'}
        />
      )}
      <More
        list={found}
        shown={items.length}
        total={sums.reduce((sum, { count }) => sum + count, 0)}
      />
    </>
  );
}

interface Whose {
  readonly institutionId?: string;
  readonly organisationId?: string;
}

const nothing = {
  since: undefined,
  until: undefined,
  least: undefined,
  most: undefined,
  counterparty: undefined,
  kind: undefined,
};

function Filters(props: { readonly of: Whose; readonly isNarrowed: boolean }) {
  const { of } = props;
  const { t } = useLanguage();
  const [address, change] = usePageAddress();
  const { since = '', until = '' } = address;
  const counterparties = useQuery(chargeSumsQuery(of, 'counterparty')).data?.groups ?? [];
  const keys = counterparties.map(({ key }) => key);
  const nameOf = useGroupNames('counterparty', keys);
  return (
    <Group align="flex-end" gap="sm" mb="md" role="search" aria-label={t.charges.filters}>
      <DateField
        label={t.retention.since}
        value={since}
        firstYear={2000}
        onChange={(next) => change({ since: next || undefined })}
      />
      <DateField
        label={t.retention.until}
        value={until}
        firstYear={2000}
        onChange={(next) => change({ until: next || undefined })}
      />
      <Amount name="least" label={t.retention.least} />
      <Amount name="most" label={t.retention.most} />
      <Select
        w={{ base: '100%', sm: 240 }}
        label={t.retention.counterparty}
        placeholder={t.retention.all}
        clearable
        clearButtonProps={{ 'aria-label': `${t.retention.counterparty}: ${t.retention.all}` }}
        searchable={keys.length > 12}
        data={keys.map((value) => ({ value, label: nameOf(value) }))}
        value={address.counterparty ?? null}
        onChange={(next) => change({ counterparty: next ?? undefined })}
      />
      <Select
        w={{ base: '100%', sm: 150 }}
        label={t.retention.kind}
        placeholder={t.retention.all}
        clearable
        clearButtonProps={{ 'aria-label': `${t.retention.kind}: ${t.retention.all}` }}
        data={retainedKinds.map((value) => ({ value, label: t.retention.kinds[value] }))}
        value={address.kind ?? null}
        onChange={(next) => change({ kind: next ?? undefined })}
      />
      {props.isNarrowed && (
        <Button variant="subtle" onClick={() => change(nothing)}>
          {t.retention.clear}
        </Button>
      )}
    </Group>
  );
}

/** As it was typed; asked for when one is done typing. */
function Amount({ name, label }: { readonly name: 'least' | 'most'; readonly label: string }) {
  const { t } = useLanguage();
  const [address, change] = usePageAddress();
  const said = (text: string) => change({ [name]: yenOf(text)?.toString() });
  return (
    <TextInput
      key={address[name] ?? ''}
      w={{ base: '100%', sm: 130 }}
      label={label}
      placeholder={t.retention.yenHelp}
      inputMode="numeric"
      maxLength={16}
      defaultValue={address[name] ?? ''}
      onBlur={({ currentTarget }) => said(currentTarget.value)}
      onKeyDown={({ key, currentTarget }) => {
        if (key === 'Enter') said(currentTarget.value);
      }}
    />
  );
}
