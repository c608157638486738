import { Button, Card, Group, SimpleGrid, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Network } from '../../api.ts';
import { NetworkForm } from './form.tsx';
import { Empty, Loading, Page } from '../../parts/page.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { useLanguage } from '../../language/language.tsx';
import { networkCountsQuery, networksQuery } from './queries.ts';
import { sessionQuery } from '../session/queries.ts';

/** Institutions that share together, and how much there is to share. */
export function NetworksPage() {
  const { t } = useLanguage();
  const session = useQuery(sessionQuery);
  const networks = useQuery(networksQuery);
  const counts = useQuery(networkCountsQuery);
  const [creating, setCreating] = useState(false);
  const may = session.data?.roles.some(({ name }) => name === 'operations') ?? false;
  const create = may && <Button onClick={() => setCreating(true)}>{t.networks.create}</Button>;
  return (
    <Page title={t.networks.title} subtitle={t.networks.help} actions={create}>
      <ProblemAlert error={networks.error} onRetry={() => void networks.refetch()} />
      {networks.isPending && <Loading />}
      {networks.data?.items.length === 0 && <Empty text={t.networks.empty} />}
      <SimpleGrid cols={{ base: 1, sm: 2, xl: 3 }} spacing="sm">
        {networks.data?.items.map((network) => (
          <NetworkCard
            key={network.id}
            network={network}
            count={counts.data && (counts.data.get(network.id) ?? 0)}
          />
        ))}
      </SimpleGrid>
      {creating && <NetworkForm network={null} onClose={() => setCreating(false)} />}
    </Page>
  );
}

function NetworkCard(props: { readonly network: Network; readonly count: number | undefined }) {
  const { t, local } = useLanguage();
  const { network, count } = props;
  return (
    <Card withBorder padding="md" component="article">
      <Title order={2} size="h4">
        <Link to="/networks/$id" params={{ id: network.id }} className="plain-link">
          {local(network.name)}
        </Link>
      </Title>
      <Group gap="md" mt="xs">
        <Text size="sm">{t.networks.institutions(network.institutionIds.length)}</Text>
        {count !== undefined && <Text size="sm">{t.networks.instruments(count)}</Text>}
      </Group>
    </Card>
  );
}
