import { type Instant, japanDate, japanInstant, japanMinuteOfDay } from '@kyoyo/kernel';
import { Group, TextInput } from '@mantine/core';
import { formatClock } from './format.ts';
import { useLanguage } from '../language/language.tsx';

/** A day and a time of it, by Japan's clock. */
export function MomentFields(props: {
  readonly label: string;
  readonly moment: Instant;
  readonly onChange: (moment: Instant) => void;
}) {
  const { t } = useLanguage();
  const { label, moment, onChange } = props;
  const date = japanDate(moment);
  const minutes = Math.floor(japanMinuteOfDay(moment));
  return (
    <Group gap="xs" wrap="nowrap" align="flex-end">
      <TextInput
        type="date"
        label={`${label} ${t.booking.date}`}
        value={date}
        onChange={({ currentTarget: { value } }) => value && onChange(japanInstant(value, minutes))}
      />
      <TextInput
        type="time"
        label={label}
        value={formatClock(minutes)}
        onChange={({ currentTarget: { value } }) => {
          const [hour, minute] = value.split(':').map(Number);
          if (value) onChange(japanInstant(date, (hour ?? 0) * 60 + (minute ?? 0)));
        }}
      />
    </Group>
  );
}
