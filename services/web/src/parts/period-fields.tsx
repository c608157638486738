import { type Period, plusMinutes } from '@kyoyo/kernel';
import { Button, Group, Stack, Text } from '@mantine/core';
import { useTellInvalid } from './fields.tsx';
import { formatMinutes } from './format.ts';
import { JapanTime } from './japan-time.tsx';
import { MomentFields } from './moment-fields.tsx';
import { useLanguage } from '../language/language.tsx';
import { beginning } from './typed-time.ts';

/** A period by typing it, for those who neither drag nor move a cell cursor. Japan's clock. */
export function PeriodFields(props: {
  readonly period: Period;
  readonly onChange: (period: Period) => void;
  readonly stepMinutes?: number | undefined;
}) {
  const { t } = useLanguage();
  const { period, onChange } = props;
  const isTurned = period.end <= period.start;
  useTellInvalid(isTurned);
  return (
    <Stack gap="xs">
      <Group gap="md" align="flex-start">
        {(['start', 'end'] as const).map((edge) => (
          <MomentFields
            key={edge}
            label={edge === 'start' ? t.booking.from : t.booking.to}
            moment={period[edge]}
            error={isTurned && edge === 'end' ? t.fields.endBeforeStart : undefined}
            onChange={(moment) =>
              onChange(edge === 'start' ? beginning(moment, period) : { ...period, end: moment })
            }
          />
        ))}
      </Group>
      <JapanTime />
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
