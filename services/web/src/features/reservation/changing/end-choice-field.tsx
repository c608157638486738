import { type Instant, japanDate, type Period, plusMinutes } from '@kyoyo/kernel';
import { Chip, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Reservation } from '../../../api.ts';
import { useLanguage } from '../../../language/language.tsx';
import { instrumentQuery } from '../../instrument/queries.ts';
import { type BookableInstrument, isBookable } from '../../calendar/bookings.ts';
import { useNow } from '../../../parts/clock.ts';
import { addDays } from '../../calendar/geometry.ts';
import { entriesOf } from '../../calendar/schedule.ts';
import { scheduleQuery } from '../../calendar/queries.ts';
import { clockWords, dayWords } from '../../../parts/times.ts';
import { type EndLimit, latestEnd } from './end-choices.ts';

const daysSearched = 2;

/**
 * How far this booking could reach if it began then, on its unit or, if it may go to another one,
 * on the best of them; undefined until that is known.
 */
export function useEndLimit(
  { id, slot }: Reservation,
  period: Period,
  { anyUnit = false }: { readonly anyUnit?: boolean } = {},
): { readonly limit: EndLimit; readonly instrument: BookableInstrument } | undefined {
  const now = useNow();
  const { instrumentId, unit } = slot;
  const instrument = useQuery(instrumentQuery(instrumentId));
  const window = { start: period.start, end: plusMinutes(period.start, daysSearched * 1_440) };
  const schedule = useQuery(scheduleQuery([instrumentId], window));
  if (!instrument.data || !schedule.data || schedule.isError || !isBookable(instrument.data))
    return undefined;
  const { units, policy } = instrument.data;
  const others = entriesOf(schedule.data, instrumentId).filter((one) => one.reservationId !== id);
  const limits = Array.from({ length: units }, (_, index) => index + 1)
    .filter((one) => anyUnit || one === unit)
    .map((one) =>
      latestEnd(
        period,
        policy,
        others.filter((entry) => entry.unit === one),
        now,
      ),
    );
  const [limit] = limits.toSorted((a, b) => b.until.localeCompare(a.until));
  return limit && { limit, instrument: instrument.data };
}

/** Some ends to choose from, and why there is none later. */
export function EndChoiceField(props: {
  readonly label: string;
  readonly start: Instant;
  readonly ends: readonly Instant[];
  readonly limit: EndLimit;
  readonly value: Instant;
  /** What is said of one beside its time. */
  readonly wordsOf: (end: Instant) => string;
  readonly onChange: (end: Instant) => void;
}) {
  const { t, language } = useLanguage();
  const { label, start, ends, limit, value, wordsOf, onChange } = props;
  const clock = (end: Instant): string => {
    const [first, last] = [japanDate(start), japanDate(end)];
    if (last === first) return clockWords(end);
    return last === addDays(first, 1)
      ? t.extending.nextDay(clockWords(end))
      : `${dayWords(last, language)} ${clockWords(end)}`;
  };
  return (
    <div>
      <Text size="sm" fw={500} mb={4}>
        {label}
      </Text>
      <Chip.Group value={value} onChange={onChange}>
        <Group gap="xs" role="radiogroup" aria-label={label}>
          {ends.map((end) => (
            <Chip key={end} value={end} size="md">
              {clock(end)} {wordsOf(end)}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
      <Text size="sm" c="dimmed" mt={4}>
        {t.extending.limit[limit.because](clock(limit.until))}
      </Text>
    </div>
  );
}
