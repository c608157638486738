import { Card, Group, Text, Title } from '@mantine/core';
import type { Instrument } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { RuleList } from './rule-list.tsx';
import { Tag } from '../../parts/tag.tsx';

/** The rules that hold for who books the instrument. */
export function PolicyCard({ instrument }: { readonly instrument: Instrument }) {
  const { t } = useLanguage();
  const { policy, units } = instrument;
  if (!policy) return null;
  return (
    <Card withBorder padding="md">
      <Title order={2} size="h4" mb="xs">
        {t.instrument.policy}
      </Title>
      <RuleList policy={policy} />
      <Text size="sm" mt={4}>
        {t.instrument.units(units)}
      </Text>
      <Group gap={6} mt="xs">
        <Text size="sm">{t.instrument.openTo}:</Text>
        {policy.openTo.map((one) => (
          <Tag key={one}>{t.classes[one]}</Tag>
        ))}
      </Group>
    </Card>
  );
}
