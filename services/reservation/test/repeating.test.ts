import { japanDate, japanMinuteOfDay } from '@kyoyo/kernel';
import { describe, expect, it } from 'vitest';
import { periodsOf, type Repeat } from '../src/series/repeating.ts';
import { at } from './example-bookings.ts';

/** From a Friday, 2026-11-20, 10:00 to 12:00. */
const first = { start: at('10:00'), end: at('12:00') };
const from = (daysLater: number) => ({
  start: at('10:00', daysLater),
  end: at('12:00', daysLater),
});
const datesOf = (repeat: Repeat): string[] =>
  periodsOf(repeat).map(({ start }) => japanDate(start));

describe('a series', () => {
  it('by days', () =>
    expect(datesOf({ first, everyDays: 7, count: 3, skipHolidays: false })).toEqual([
      '2026-11-20',
      '2026-11-27',
      '2026-12-04',
    ]));
  it('on the same day of each month, at the same time', () => {
    const monthly: Repeat = { first, monthly: 'day', count: 3, skipHolidays: false };
    expect(datesOf(monthly)).toEqual(['2026-11-20', '2026-12-20', '2027-01-20']);
    expect(periodsOf(monthly).map(({ start }) => japanMinuteOfDay(start))).toEqual([600, 600, 600]);
  });
  it('on the last day where a month is shorter', () =>
    expect(datesOf({ first: from(41), monthly: 'day', count: 3, skipHolidays: false })).toEqual([
      '2026-12-31',
      '2027-01-31',
      '2027-02-28',
    ]));
  it('on the same weekday of the same week', () =>
    expect(datesOf({ first, monthly: 'weekday', count: 3, skipHolidays: false })).toEqual([
      '2026-11-20',
      '2026-12-18',
      '2027-01-15',
    ]));
  it('of which a fifth one is only in some months', () =>
    expect(datesOf({ first: from(10), monthly: 'weekday', count: 3, skipHolidays: false })).toEqual(
      ['2026-11-30', '2027-03-29', '2027-05-31'],
    ));
  it('leaves out public holidays where that is asked', () => {
    const daily: Repeat = { first: from(2), everyDays: 1, count: 3, skipHolidays: true };
    expect(datesOf(daily)).toEqual(['2026-11-22', '2026-11-24']);
  });
});
