import type { Instant } from '@kyoyo/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageInAddress, readInAddress } from '../src/parts/address-words.ts';
import {
  beginning,
  isDate,
  isWholeDate,
  readDate,
  readTime,
  weekdayOf,
  writeDate,
} from '../src/parts/typed-time.ts';

const near = '2026-11-28';

describe('a typed day', () => {
  it.each([
    '2026/12/9',
    '2026-12-09',
    '20261209',
    '2026年12月9日',
    '２０２６／１２／９',
    '12/9',
    '12月9日',
    ' 2026.12.9 ',
  ])('is read from %s', (text) => expect(readDate(text, near)).toBe('2026-12-09'));

  it.each([
    '0006-12-09',
    '12026-12-09',
    '202612',
    '2026/12/',
    '2026/13/01',
    '2026/02/30',
    '12',
    '',
  ])('is none while only %j stands there', (text) => expect(readDate(text, near)).toBeNull());

  it('is read back as it is written, and none of its beginnings is taken for whole', () => {
    const days = fc.date({
      min: new Date('2000-01-01'),
      max: new Date('2099-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, (day) => {
        const date = day.toISOString().slice(0, 10);
        expect(readDate(writeDate(date), near)).toBe(date);
        for (const length of [1, 4, 6, 8, 9])
          expect(isWholeDate(date.slice(0, length))).toBe(false);
      }),
    );
    expect(weekdayOf('2026-11-28')).toBe(5);
  });
});

describe('a typed time', () => {
  it.each([
    ['9:00', 540],
    ['0900', 540],
    ['900', 540],
    ['９時３０分', 570],
    ['9時', 540],
    ['23:59', 1_439],
  ])('is read from %s', (text, minutes) => expect(readTime(text)).toBe(minutes));

  it.each(['24:00', '9:60', '25', '9:3', 'x', ''])('is none of %j', (text) =>
    expect(readTime(text)).toBeNull(),
  );
});

describe('a period that begins at another time', () => {
  const at = (clock: string) => `2026-12-09T${clock}:00.000Z` as Instant;

  it('lasts as long as before, also where it begins after its former end', () => {
    const period = { start: at('01:00'), end: at('03:30') };
    expect(beginning(at('05:00'), period)).toEqual({ start: at('05:00'), end: at('07:30') });
    expect(beginning(at('00:00'), period)).toEqual({ start: at('00:00'), end: at('02:30') });
  });

  it('keeps its end where that came before the start', () => {
    const turned = { start: at('03:00'), end: at('01:00') };
    expect(beginning(at('00:00'), turned)).toEqual({ start: at('00:00'), end: at('01:00') });
  });
});

describe('the address of a page', () => {
  it.each([
    ['month', '2026-12', '2026-13'],
    ['month', '2000-01', '0006-01'],
    ['since', '2100-12-31', '2101-01-01'],
    ['until', '2000-01-01', '1999-12-31'],
    ['asOf', '2026-12-01T00:00:00.000Z', '9999-12-01T00:00:00.000Z'],
    ['from', '2026-12-01T00:00:00.000Z', '2026-12-01'],
    ['start', '2026-12-01T09:00:00+09:00', 'x'],
  ])('says a %s of %s, but not of %s', (name, known, none) => {
    expect(readInAddress({ [name]: known, q: 'x' })).toEqual({ [name]: known, q: 'x' });
    expect(readInAddress({ [name]: none, q: 'x' })).toEqual({ q: 'x' });
  });

  it('says no day that is none', () => {
    expect(isDate('12026-11-28')).toBe(false);
    for (const date of ['12026-11-28', '0006-12-09', '2026-02-30', 'abc', 20261128, {}]) {
      expect(readInAddress({ date, view: 'week' })).toEqual({ view: 'week' });
    }
    expect(pageInAddress({ date: '2026-12-01', view: 'year', tab: 'x'.repeat(101) })).toEqual({
      date: '2026-12-01',
    });
  });
});
