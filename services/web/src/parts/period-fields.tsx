import {
  type Instant,
  japanDate,
  japanInstant,
  japanMinuteOfDay,
  type Period,
  plusMinutes,
} from '@kyoyo/kernel';
import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { formatClock, formatMinutes } from './format.ts';
import { useLanguage } from '../language/language.tsx';

/** A period by typing it, for those who neither drag nor move a cell cursor. Japan's clock. */
export function PeriodFields(props: {
  readonly period: Period;
  readonly onChange: (period: Period) => void;
  readonly stepMinutes?: number | undefined;
}) {
  const { t } = useLanguage();
  const { period, onChange } = props;
  return (
    <Stack gap="xs">
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
      <Steps {...props} />
    </Stack>
  );
}

const usualStepMinutes = 30;

/** For thumbs: the start takes the whole booking along, the end makes it longer or shorter. */
function Steps(props: Parameters<typeof PeriodFields>[0]) {
  const { t, language } = useLanguage();
  const { period, onChange, stepMinutes = usualStepMinutes } = props;
  const by = (edge: 'start' | 'end', minutes: number): Period => ({
    start: edge === 'start' ? plusMinutes(period.start, minutes) : period.start,
    end: plusMinutes(period.end, minutes),
  });
  const step = formatMinutes(stepMinutes, language);
  return (
    <Stack gap={6} hiddenFrom="sm">
      {(['start', 'end'] as const).map((edge) => {
        const what = edge === 'start' ? t.booking.from : t.booking.to;
        return (
          <Group key={edge} gap="xs" wrap="nowrap">
            <Text w={44} size="sm">
              {what}
            </Text>
            {([-1, 1] as const).map((sign) => {
              const next = by(edge, sign * stepMinutes);
              const words = sign < 0 ? t.calendar.earlier : t.calendar.later;
              return (
                <Button
                  key={sign}
                  flex={1}
                  variant="light"
                  aria-label={words(what, step)}
                  disabled={next.end <= next.start}
                  onClick={() => onChange(next)}
                >
                  {sign < 0 ? '−' : '+'} {step}
                </Button>
              );
            })}
          </Group>
        );
      })}
    </Stack>
  );
}

const clockOf = (instant: Instant): string => formatClock(Math.floor(japanMinuteOfDay(instant)));

function at(date: string, clock: string): Instant {
  const [hours, minutes] = clock.split(':').map(Number);
  return japanInstant(date, (hours ?? 0) * 60 + (minutes ?? 0));
}
