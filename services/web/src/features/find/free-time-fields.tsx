import { japanDate, japanInstant, systemClock } from '@kyoyo/kernel';
import { Card, Checkbox, Group, Select, Switch, Text } from '@mantine/core';
import { useLanguage } from '../../language/language.tsx';
import { hoursOffered, isOver } from './address.ts';
import type { FreeTime } from './queries.ts';
import { addDays } from '../calendar/geometry.ts';
import { useTellInvalid } from '../../parts/fields.tsx';
import { PeriodFields } from '../../parts/period-fields.tsx';

/** What is asked first: two hours within the week from tomorrow on. */
export function someFreeTime(): FreeTime {
  const tomorrow = addDays(japanDate(systemClock()), 1);
  const period = {
    start: japanInstant(tomorrow, 9 * 60),
    end: japanInstant(addDays(tomorrow, 6), 18 * 60),
  };
  return { period, minutes: 120, alsoTaken: false };
}

/** Free between … and …, for … hours; null while it does not matter. */
export function FreeTimeFields(props: {
  readonly wish: FreeTime | null;
  readonly onChange: (wish: FreeTime | null) => void;
}) {
  const { t } = useLanguage();
  const { wish, onChange } = props;
  const over = wish !== null && isOver(wish.period, systemClock());
  useTellInvalid(over);
  return (
    <Card withBorder padding="sm" mb="sm">
      <Switch
        label={t.find.free.find}
        checked={wish !== null}
        onChange={(event) => onChange(event.currentTarget.checked ? someFreeTime() : null)}
      />
      {wish && (
        <>
          <Text size="sm" fw={600} mt="sm">
            {t.find.free.between}
          </Text>
          <Group align="flex-end" gap="md">
            <PeriodFields
              period={wish.period}
              onChange={(period) => onChange({ ...wish, period })}
            />
            <Select
              w={120}
              label={t.find.free.for}
              allowDeselect={false}
              value={`${wish.minutes}`}
              onChange={(minutes) => onChange({ ...wish, minutes: Number(minutes) })}
              data={hoursOffered.map((hours) => ({
                value: `${hours * 60}`,
                label: t.find.free.hours(hours),
              }))}
            />
          </Group>
          {over && (
            <Text size="sm" c="var(--mantine-color-error)" role="alert">
              {t.find.free.over}
            </Text>
          )}
          <Checkbox
            mt="sm"
            label={t.find.free.alsoTaken}
            checked={wish.alsoTaken}
            onChange={(event) => onChange({ ...wish, alsoTaken: event.currentTarget.checked })}
          />
        </>
      )}
    </Card>
  );
}
