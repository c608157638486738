import type { Instant } from '@kyoyo/kernel';
import { Checkbox, Group, Stack, Text } from '@mantine/core';
import { useLanguage } from '../../language/language.tsx';
import { MomentFields } from '../../parts/moment-fields.tsx';

export interface StopWish {
  /** All of them where null. */
  readonly units: readonly number[] | null;
  readonly until: Instant;
}

/** Which units stand still, and until when; a user has none to choose. */
export function StopFields(props: {
  readonly stop: StopWish;
  /** How many there are to choose from. */
  readonly units: number;
  readonly onChange: (stop: StopWish) => void;
}) {
  const { t } = useLanguage();
  const { stop, units, onChange } = props;
  const words = t.incidents;
  const every = Array.from({ length: units }, (_, index) => index + 1);
  return (
    <Stack gap="xs">
      <Text size="sm">{words.stopHelp}</Text>
      <MomentFields
        label={words.until}
        moment={stop.until}
        onChange={(until) => onChange({ ...stop, until })}
      />
      {units > 1 && (
        <Checkbox.Group
          label={words.units}
          value={(stop.units ?? every).map(String)}
          onChange={(values: string[]) => onChange({ ...stop, units: values.map(Number) })}
        >
          <Group mt={4}>
            {every.map((unit) => (
              <Checkbox key={unit} value={String(unit)} label={words.unit(unit)} />
            ))}
          </Group>
        </Checkbox.Group>
      )}
    </Stack>
  );
}

/** As it is asked of the platform. */
export const stopAsked = ({ units, until }: StopWish) => ({
  until,
  ...(units && { units: [...units] }),
});
