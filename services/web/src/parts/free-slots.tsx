import { Button, Group, Stack, Text } from '@mantine/core';
import type { FreeSlot } from '../api.ts';
import { formatPeriod } from './format.ts';
import { useLanguage } from '../language/language.tsx';

/** Free times that were offered with a refusal; choosing one takes it over. */
export function FreeSlots(props: {
  readonly slots: readonly FreeSlot[];
  readonly onChoose: (period: FreeSlot['period']) => void;
}) {
  const { t, language } = useLanguage();
  return (
    <Stack gap={4} my="sm">
      <Text fw={600} size="sm">
        {t.booking.freeSlots}
      </Text>
      {props.slots.length === 0 && <Text size="sm">{t.booking.noFreeSlots}</Text>}
      <Group gap="xs">
        {props.slots.map(({ period }) => (
          <Button
            key={period.start}
            size="compact-sm"
            variant="light"
            onClick={() => props.onChoose(period)}
          >
            {formatPeriod(period, language)}
          </Button>
        ))}
      </Group>
    </Stack>
  );
}
