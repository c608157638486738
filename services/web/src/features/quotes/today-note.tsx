import { problems, type ProblemSlug } from '@kyoyo/contracts';
import { Text } from '@mantine/core';
import type { IssuedQuoteToday } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { formatYen } from '../../parts/format.ts';
import { Said } from '../../parts/said.tsx';

/** What the same would cost today, where that is not what the quote says. */
export function TodayNote({ quote: { totals, today } }: { readonly quote: IssuedQuoteToday }) {
  const { t, language } = useLanguage();
  if ('slug' in today) {
    const why = problems[today.slug as ProblemSlug];
    return (
      <Said tone="waiting">
        {t.quotes.todayNone} {why?.[language] ?? today.slug}
      </Said>
    );
  }
  const difference = today.totals.total - totals.total;
  if (difference === 0) {
    return (
      <Text size="sm" c="dimmed">
        {t.quotes.sameToday}
      </Text>
    );
  }
  const sign = difference > 0 ? '+' : '−';
  const differs = `${sign}${formatYen(Math.abs(difference))}`;
  return <Said tone="waiting">{t.quotes.today(formatYen(today.totals.total), differs)}</Said>;
}
