import './calendar.css';
import { ActionIcon, Button, Group, SegmentedControl, Title } from '@mantine/core';
import { japanDate, systemClock } from '@kyoyo/kernel';
import { type ReactNode, useState } from 'react';
import { usePageAddress } from '../../parts/address.ts';
import { DateField } from '../../parts/date-field.tsx';
import { JapanTime } from '../../parts/japan-time.tsx';
import { useLanguage } from '../../language/language.tsx';
import { addDays, addMonths, axisPeriod, datesFrom, monthStart } from './geometry.ts';
import { dayWords } from '../../parts/times.ts';

export type View = 'day' | 'week' | 'month';

export interface Range {
  readonly view: View;
  readonly date: string;
}

/** Which days the address says, and the way to others; today, where it says none. */
export function useRange(usual: View, day?: string): [Range, (range: Range) => void] {
  const [{ view = usual, date = day }, change] = usePageAddress();
  const [today] = useState(() => japanDate(systemClock()));
  return [{ view, date: date ?? today }, change];
}

/** The days that a range shows: a week begins with the chosen day. */
export const datesOf = ({ view, date }: Range): string[] =>
  view === 'month'
    ? datesFrom(monthStart(date), monthDays(date))
    : datesFrom(date, view === 'day' ? 1 : 7);

const monthDays = (date: string): number =>
  new Date(Date.parse(`${addMonths(date, 1)}T00:00:00Z`) - 86_400_000).getUTCDate();

export const windowOf = (range: Range) =>
  axisPeriod({ dates: datesOf(range), fromMinute: 0, toMinute: 1440 });

const stepped = ({ view, date }: Range, by: 1 | -1): string => {
  if (view === 'month') return addMonths(date, by);
  return addDays(date, view === 'day' ? by : by * 7);
};

/** Which days are shown, and the way to others. */
export function RangeBar(props: {
  readonly range: Range;
  readonly views: readonly View[];
  readonly onChange: (range: Range) => void;
  readonly heading: 2 | null;
  readonly children?: ReactNode;
}) {
  const { t, language } = useLanguage();
  const { range, views, onChange } = props;
  const { view, date } = range;
  const dates = datesOf(range);
  const go = (to: string) => onChange({ view, date: to });
  return (
    <Group justify="space-between" gap="xs" className="range-bar">
      <Group gap={6} wrap="nowrap">
        <ActionIcon
          variant="default"
          size={36}
          aria-label={t.calendar.previous[view]}
          onClick={() => go(stepped(range, -1))}
        >
          ‹
        </ActionIcon>
        <Button variant="default" size="sm" px="sm" onClick={() => go(japanDate(systemClock()))}>
          {t.calendar.today}
        </Button>
        <ActionIcon
          variant="default"
          size={36}
          aria-label={t.calendar.next[view]}
          onClick={() => go(stepped(range, 1))}
        >
          ›
        </ActionIcon>
        {props.heading ? (
          <Title order={props.heading} size="h4" className="range-title" aria-live="polite">
            {rangeWords(view, dates, language)}
          </Title>
        ) : (
          <DateField label={t.board.date} labelShown={false} required value={date} onChange={go} />
        )}
      </Group>
      <JapanTime />
      <Group gap="xs">
        <SegmentedControl
          aria-label={t.calendar.views}
          value={view}
          onChange={(value) => onChange({ view: value, date })}
          data={views.map((value) => ({ value, label: t.calendar[value] }))}
          color="brand"
        />
        {props.children}
      </Group>
    </Group>
  );
}

function rangeWords(view: View, dates: readonly string[], language: 'ja' | 'en'): string {
  const [first, last] = [dates[0] as string, dates.at(-1) as string];
  if (view === 'month') {
    const options = { year: 'numeric', month: 'long', timeZone: 'UTC' } as const;
    return new Date(first).toLocaleDateString(language === 'ja' ? 'ja-JP' : 'en-GB', options);
  }
  return view === 'day'
    ? dayWords(first, language)
    : `${dayWords(first, language)} – ${dayWords(last, language)}`;
}
