import { Card, Group, Select, SimpleGrid, Text, TextInput, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Instrument } from '../api.ts';
import { Empty, Loading, Page } from '../components/page.tsx';
import { ProblemAlert } from '../components/problem-alert.tsx';
import { Tag } from '../components/tag.tsx';
import { formatExact } from '../format.ts';
import type { Dictionary } from '../language/ja.ts';
import { useLanguage } from '../language/language.tsx';
import { institutionsQuery, instrumentsQuery, priceQuery } from '../queries.ts';
import { unitOf } from '../unit.ts';

type Category = keyof Dictionary['categories'];

export function FindPage() {
  const { t, local } = useLanguage();
  const [words, setWords] = useState('');
  const [institutionId, setInstitutionId] = useState<string | null>(null);
  const [category, setCategory] = useState<string | null>(null);
  const [q] = useDebouncedValue(words, 200);
  const institutions = useQuery(institutionsQuery);
  const all = useQuery(instrumentsQuery({}));
  const instruments = useQuery({
    ...instrumentsQuery({
      ...(q ? { q } : {}),
      ...(institutionId ? { institutionId } : {}),
      ...(category ? { category } : {}),
    }),
    placeholderData: keepPreviousData,
  });
  const categories = [...new Set(all.data?.items.map((one) => one.category))].toSorted();
  const items = instruments.data?.items ?? [];
  return (
    <Page title={t.find.title}>
      <Group grow preventGrowOverflow={false} mb="md" align="flex-end">
        <TextInput
          miw={240}
          type="search"
          label={t.find.search}
          placeholder={t.find.searchPlaceholder}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        <Select
          miw={220}
          label={t.find.institution}
          placeholder={t.find.all}
          clearable
          searchable
          value={institutionId}
          onChange={setInstitutionId}
          clearButtonProps={{ 'aria-label': t.find.all }}
          data={(institutions.data?.items ?? []).map(({ id, name }) => ({
            value: id,
            label: local(name),
          }))}
        />
        <Select
          miw={160}
          label={t.find.category}
          placeholder={t.find.all}
          clearable
          value={category}
          onChange={setCategory}
          clearButtonProps={{ 'aria-label': t.find.all }}
          data={categories.map((value) => ({
            value,
            label: t.categories[value as Category] ?? value,
          }))}
        />
      </Group>
      <ProblemAlert error={instruments.error} onRetry={() => void instruments.refetch()} />
      {instruments.isPending && <Loading />}
      {instruments.data && (
        <Text size="sm" c="gray.7" mb="xs" role="status">
          {t.find.count(items.length)}
        </Text>
      )}
      {instruments.data && items.length === 0 && <Empty text={t.find.empty} />}
      <SimpleGrid cols={{ base: 1, sm: 2, xl: 3 }} spacing="sm">
        {items.map((instrument) => (
          <InstrumentCard key={instrument.id} instrument={instrument} />
        ))}
      </SimpleGrid>
    </Page>
  );
}

function InstrumentCard({ instrument }: { readonly instrument: Instrument }) {
  const { t, local, language } = useLanguage();
  const price = useQuery({ ...priceQuery(instrument.id), retry: false });
  const mine = price.data?.unitPrices.find(({ yen }) => yen !== null);
  return (
    <Card withBorder padding="md">
      <Group justify="space-between" align="flex-start" wrap="nowrap" gap="xs">
        <Title order={2} size="h4">
          <Link to="/instruments/$id" params={{ id: instrument.id }} className="plain-link">
            {local(instrument.name)}
          </Link>
        </Title>
        <Tag>{t.categories[instrument.category as Category] ?? instrument.category}</Tag>
      </Group>
      <Text size="sm" mt={4}>
        {local(instrument.institution.name)}
      </Text>
      <Text size="sm" c="gray.7">
        {local(instrument.location)}
      </Text>
      <Text fw={600} mt="xs">
        {mine?.yen ? `${formatExact(mine.yen)} / ${unitOf(price.data?.card.unit, language)}` : ' '}
      </Text>
      <Link to="/calendar" search={{ instruments: instrument.id }} className="plain-link">
        <Text size="sm" span>
          {t.compare.open}
        </Text>
      </Link>
      {price.data && !mine && (
        <Text size="sm" c="gray.7">
          {t.instrument.noPrice}
        </Text>
      )}
    </Card>
  );
}
