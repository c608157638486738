import '@mantine/dates/styles.css';
import 'dayjs/locale/ja';
import { japanDate, systemClock } from '@kyoyo/kernel';
import { ActionIcon, Popover } from '@mantine/core';
import { DatePicker } from '@mantine/dates';
import { useState } from 'react';
import { useLanguage } from '../language/language.tsx';
import { useTellInvalid } from './fields.tsx';
import { TypedField } from './typed-field.tsx';
import { isWholeDate, readDate, weekdayOf, writeDate } from './typed-time.ts';

/** A day, typed or chosen from a calendar, written the same in every browser. */
export function DateField(props: {
  readonly label: string;
  /** Without it the label is only spoken. */
  readonly labelShown?: boolean;
  /** Empty where there is none. */
  readonly value: string;
  readonly min?: string;
  readonly max?: string;
  /** Where older days than those of bookings are meant. */
  readonly firstYear?: number;
  readonly required?: boolean;
  readonly error?: string | undefined;
  readonly onChange: (date: string) => void;
}) {
  const { t, language } = useLanguage();
  const { label, labelShown = true, value, min = '', max = '9999', onChange } = props;
  const [opened, setOpened] = useState(false);
  const near = value || japanDate(systemClock());
  const read = (text: string): string | null => {
    if (text.trim() === '') return props.required ? null : '';
    const date = readDate(text, near, props.firstYear);
    return date !== null && date >= min && date <= max ? date : null;
  };
  // It was chosen while something else stood beside it.
  const isOut = value !== '' && (value < min || value > max);
  useTellInvalid(isOut);
  const mistake = min
    ? t.fields.noDateFrom(writeDate(min))
    : max === '9999'
      ? t.fields.noDate
      : t.fields.noDateUntil(writeDate(max));
  return (
    <TypedField
      {...(labelShown ? { label } : { 'aria-label': label })}
      value={value}
      required={props.required ?? false}
      error={isOut ? mistake : props.error}
      placeholder={t.fields.datePlaceholder}
      write={writeDate}
      read={read}
      isWhole={isWholeDate}
      mistake={mistake}
      onValue={onChange}
      maxLength={20}
      miw={150}
      rightSectionWidth={58}
      wordOf={(meant) => (meant ? (t.calendar.weekdays[weekdayOf(meant)] ?? '') : '')}
      rightSection={
        <Popover
          opened={opened}
          onChange={setOpened}
          trapFocus
          withinPortal
          zIndex={350}
          position="bottom-end"
        >
          <Popover.Target>
            <ActionIcon
              variant="subtle"
              aria-label={t.fields.calendar}
              onClick={() => setOpened(!opened)}
            >
              <CalendarSign />
            </ActionIcon>
          </Popover.Target>
          <Popover.Dropdown aria-label={label}>
            <DatePicker
              locale={language}
              firstDayOfWeek={1}
              value={value || null}
              defaultDate={near}
              {...(min && { minDate: min })}
              {...(max !== '9999' && { maxDate: max })}
              onChange={(date) => {
                setOpened(false);
                if (date) onChange(date);
              }}
              ariaLabels={{
                nextMonth: t.calendar.next.month,
                previousMonth: t.calendar.previous.month,
                nextYear: t.fields.nextYear,
                previousYear: t.fields.previousYear,
              }}
            />
          </Popover.Dropdown>
        </Popover>
      }
    />
  );
}

const CalendarSign = () => (
  <svg viewBox="0 0 20 20" width="16" height="16" fill="none" stroke="currentColor" aria-hidden>
    <path d="M3 5h14v12H3zM3 9h14M7 3v4M13 3v4" strokeWidth="1.6" />
  </svg>
);
