import { daysFrom } from '@kyoyo/contracts';
import { Group, Text } from '@mantine/core';
import type { ClassPeriod } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { formatDate } from '../../parts/format.ts';
import { Tag } from '../../parts/tag.tsx';
import { daysUntil } from '../training/days.ts';

const endsSoonDays = 60;

/** The class of today, until when it holds, and what comes then. */
export function ClassNow(props: {
  readonly periods: readonly ClassPeriod[];
  readonly today: string;
}) {
  const { t, language } = useLanguage();
  const { periods, today } = props;
  const held = periods.find(
    ({ validFrom, validTo }) => validFrom <= today && (validTo === null || today < validTo),
  );
  if (!held) {
    return (
      <Group gap="sm">
        <Text size="xl" fw={700}>
          {t.organisation.none}
        </Text>
        <Tag tone="bad">{t.organisation.noneHelp}</Tag>
      </Group>
    );
  }
  const next = periods.find(({ validFrom }) => validFrom === held.validTo);
  const lastDay = held.validTo && daysFrom(held.validTo, -1);
  const left = lastDay ? daysUntil(lastDay) : null;
  return (
    <Group gap="sm" align="baseline">
      <Text size="sm">{t.organisation.now}</Text>
      <Text size="xl" fw={700}>
        {t.classes[held.class]}
      </Text>
      <Text>
        {lastDay ? t.organisation.until(formatDate(lastDay, language)) : t.organisation.forGood}
      </Text>
      {left !== null && left <= endsSoonDays && (
        <Tag tone="waiting">{t.organisation.daysLeft(left)}</Tag>
      )}
      {lastDay && (
        <Text size="sm" c="dimmed">
          {next ? t.organisation.next(t.classes[next.class]) : t.organisation.noNext}
        </Text>
      )}
    </Group>
  );
}
