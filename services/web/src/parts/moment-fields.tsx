import { type Instant, japanDate, japanInstant, japanMinuteOfDay } from '@kyoyo/kernel';
import { Group } from '@mantine/core';
import { useLanguage } from '../language/language.tsx';
import { DateField } from './date-field.tsx';
import { TimeField } from './time-field.tsx';

/** A day and a time of it, by Japan's clock. */
export function MomentFields(props: {
  readonly label: string;
  readonly moment: Instant;
  readonly error?: string | undefined;
  readonly onChange: (moment: Instant) => void;
}) {
  const { t } = useLanguage();
  const { label, moment, error, onChange } = props;
  const date = japanDate(moment);
  const minute = Math.floor(japanMinuteOfDay(moment));
  return (
    <Group gap={6} wrap="nowrap" align="flex-start">
      <DateField
        label={`${label} ${t.booking.date}`}
        required
        value={date}
        onChange={(day) => onChange(japanInstant(day, minute))}
      />
      <TimeField
        label={label}
        minute={minute}
        error={error}
        onChange={(next) => onChange(japanInstant(date, next))}
      />
    </Group>
  );
}
