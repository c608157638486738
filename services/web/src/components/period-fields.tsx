import {
  type Instant,
  japanDate,
  japanInstant,
  japanMinuteOfDay,
  type Period,
} from '@kyoyo/kernel';
import { Group, TextInput } from '@mantine/core';
import { formatClock } from '../format.ts';
import { useLanguage } from '../language/language.tsx';

/** A period by typing it, for those who neither drag nor move a cell cursor. Japan's clock. */
export function PeriodFields(props: {
  readonly period: Period;
  readonly onChange: (period: Period) => void;
}) {
  const { t } = useLanguage();
  const { period, onChange } = props;
  return (
    <Group gap="xs" grow preventGrowOverflow={false}>
      {(['start', 'end'] as const).map((edge) => (
        <Group key={edge} gap={4} wrap="nowrap" miw={230}>
          <TextInput
            type="date"
            label={`${edge === 'start' ? t.booking.from : t.booking.to} ${t.booking.date}`}
            value={japanDate(period[edge])}
            onChange={({ currentTarget: { value } }) =>
              value && onChange({ ...period, [edge]: at(value, clockOf(period[edge])) })
            }
          />
          <TextInput
            type="time"
            label={edge === 'start' ? t.booking.from : t.booking.to}
            value={clockOf(period[edge])}
            onChange={({ currentTarget: { value } }) =>
              value && onChange({ ...period, [edge]: at(japanDate(period[edge]), value) })
            }
          />
        </Group>
      ))}
    </Group>
  );
}

const clockOf = (instant: Instant): string => formatClock(Math.floor(japanMinuteOfDay(instant)));

function at(date: string, clock: string): Instant {
  const [hours, minutes] = clock.split(':').map(Number);
  return japanInstant(date, (hours ?? 0) * 60 + (minutes ?? 0));
}
