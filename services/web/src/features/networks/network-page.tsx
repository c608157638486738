import { plusMinutes, systemClock } from '@kyoyo/kernel';
import { Button, Card, Group, Text, TextInput, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Network } from '../../api.ts';
import { InstrumentResults } from '../find/results.tsx';
import { NetworkForm } from './form.tsx';
import { More } from '../../parts/more.tsx';
import { Empty, Loading, Page } from '../../parts/page.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { searchLengthMax, wishesOf } from '../find/address.ts';
import { useLanguage } from '../../language/language.tsx';
import { allFoundQuery, freeInstrumentsQuery, instrumentSearchQuery } from '../find/queries.ts';
import { networksQuery } from './queries.ts';
import { institutionsQuery } from '../people/queries.ts';
import { sessionQuery } from '../session/queries.ts';

const route = getRouteApi('/networks/$id');

/** One network: who is in it, what they share, and what of that can be used now. */
export function NetworkPage() {
  const { id } = route.useParams();
  const { t, local } = useLanguage();
  const session = useQuery(sessionQuery);
  const networks = useQuery(networksQuery);
  const [editing, setEditing] = useState(false);
  const network = networks.data?.items.find((one) => one.id === id);
  const all = (
    <Link to="/networks" className="plain-link">
      {t.networks.all}
    </Link>
  );
  if (networks.isPending) return <Loading />;
  if (!networks.data) {
    return <ProblemAlert error={networks.error} onRetry={() => void networks.refetch()} />;
  }
  if (!network) {
    return (
      <Page title={t.networks.title}>
        <Empty text={t.networks.unknown} action={all} />
      </Page>
    );
  }
  const may = session.data?.roles.some(({ name }) => name === 'operations') ?? false;
  return (
    <Page
      title={local(network.name)}
      actions={
        <Group gap="md">
          {all}
          {may && (
            <Button variant="default" onClick={() => setEditing(true)}>
              {t.networks.edit}
            </Button>
          )}
        </Group>
      }
    >
      <Members network={network} />
      <Instruments networkId={id} />
      {editing && <NetworkForm network={network} onClose={() => setEditing(false)} />}
    </Page>
  );
}

function Members({ network }: { readonly network: Network }) {
  const { t, local } = useLanguage();
  const institutions = useQuery(institutionsQuery);
  const members = institutions.data?.items.filter(({ id }) => network.institutionIds.includes(id));
  return (
    <Card withBorder padding="md" mb="md">
      <Title order={2} size="h4" mb="xs">
        {t.networks.members}
      </Title>
      <ProblemAlert error={institutions.error} onRetry={() => void institutions.refetch()} />
      {institutions.isPending && <Loading />}
      <ul className="plain-list member-list">
        {members?.map(({ id, name }) => (
          <li key={id}>
            <Link to="/instruments" search={{ institutions: id }} className="plain-link">
              {local(name)}
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Instruments({ networkId }: { readonly networkId: string }) {
  const { t } = useLanguage();
  const [text, setText] = useState('');
  const [q] = useDebouncedValue(text.trim(), 200);
  const found = useInfiniteQuery({
    ...instrumentSearchQuery({ ...wishesOf({ networks: networkId }), q }),
    placeholderData: keepPreviousData,
  });
  const [first] = found.data?.pages ?? [];
  const items = found.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      <Group justify="space-between" align="baseline" mb="xs">
        <Title order={2} size="h4">
          {t.networks.itsInstruments}
        </Title>
        <Link to="/instruments" search={{ networks: networkId }} className="plain-link">
          {t.networks.findWith}
        </Link>
      </Group>
      <TextInput
        type="search"
        mb="sm"
        label={t.find.search}
        placeholder={t.find.searchPlaceholder}
        maxLength={searchLengthMax}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <ProblemAlert error={found.error} onRetry={() => void found.refetch()} />
      {found.isPending && <Loading />}
      {first && (
        <Text size="sm" c="dimmed" role="status" mb="xs">
          {t.find.count(first.total)}
          <FreeSoon networkId={networkId} />
        </Text>
      )}
      <InstrumentResults items={items} slots={undefined} first={first} />
      {first && items.length === 0 && (
        <Empty text={q === '' ? t.networks.noInstruments : t.find.empty} />
      )}
      <More list={found} shown={items.length} total={first?.total} />
    </>
  );
}

/** How many of all that the network has could be begun with within the hour, for an hour. */
function FreeSoon({ networkId }: { readonly networkId: string }) {
  const { t } = useLanguage();
  const [now] = useState(systemClock);
  const all = useQuery(allFoundQuery(wishesOf({ networks: networkId })));
  const period = { start: now, end: plusMinutes(now, 120) };
  const free = useQuery({
    ...freeInstrumentsQuery(all.data?.map(({ id }) => id) ?? [], { period, minutes: 60 }),
    enabled: (all.data?.length ?? 0) > 0,
  });
  if (all.data?.length === 0 || all.isError || free.isError) return null;
  if (!free.data) return <> — {t.networks.countingFree}</>;
  return <> — {t.networks.freeSoon([...free.data.values()].filter(Boolean).length)}</>;
}
