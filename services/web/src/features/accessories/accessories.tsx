import { Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Accessory } from '../../api.ts';
import { Empty, Loading } from '../../parts/page.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { Tag } from '../../parts/tag.tsx';
import { useLanguage } from '../../language/language.tsx';
import { AccessoryDialog } from './dialog.tsx';
import { useInstrumentsOf } from '../facility/workplaces.ts';
import { accessoriesQuery } from './queries.ts';

/** What is booked together with instruments. */
export function Accessories({ institutionId }: { readonly institutionId: string }) {
  const { t } = useLanguage();
  const [changing, setChanging] = useState<Accessory | 'new' | null>(null);
  const accessories = useQuery(accessoriesQuery({ institutionId }));
  return (
    <Stack gap="sm">
      <Group justify="space-between">
        <Text size="sm">{t.accessories.help}</Text>
        <Button size="xs" onClick={() => setChanging('new')}>
          {t.accessories.add}
        </Button>
      </Group>
      <ProblemAlert error={accessories.error} onRetry={() => void accessories.refetch()} />
      {accessories.isPending && <Loading />}
      {accessories.data?.items.length === 0 && <Empty text={t.accessories.empty} />}
      {accessories.data?.items.map((accessory) => (
        <AccessoryCard
          key={accessory.id}
          accessory={accessory}
          onChange={() => setChanging(accessory)}
        />
      ))}
      {changing && (
        <AccessoryDialog
          institutionId={institutionId}
          accessory={changing === 'new' ? null : changing}
          onClose={() => setChanging(null)}
        />
      )}
    </Stack>
  );
}

function AccessoryCard(props: { readonly accessory: Accessory; readonly onChange: () => void }) {
  const { t, local } = useLanguage();
  const { name, units, instrumentIds, active, institutionId } = props.accessory;
  const { byId } = useInstrumentsOf(institutionId);
  const names = instrumentIds.flatMap((id) => byId.get(id)?.name ?? []).map(local);
  return (
    <Card component="article" withBorder padding="md">
      <Group justify="space-between" align="flex-start" gap="xs">
        <div>
          <Title order={2} size="h5">
            {local(name)}
          </Title>
          <Text size="sm">
            {t.accessories.goesWith}:{' '}
            {names.length > 0 ? names.join(' / ') : t.operators.noInstruments}
          </Text>
        </div>
        <Group gap={6}>
          <Tag>{t.accessories.count(units)}</Tag>
          {!active && <Tag tone="waiting">{t.accessories.inactive}</Tag>}
        </Group>
      </Group>
      <Group mt="xs">
        <Button size="xs" variant="default" onClick={props.onChange}>
          {t.accessories.edit}
        </Button>
      </Group>
    </Card>
  );
}
