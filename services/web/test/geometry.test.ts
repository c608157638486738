import { durationMs, type Instant, japanInstant, plusMinutes } from '@kyoyo/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addMonths,
  type Axis,
  dayPieces,
  datesFrom,
  firstLook,
  keptOpen,
  monthWeeks,
  placeOf,
  shareOf,
  shownHours,
  stepAt,
  stepStart,
} from '../src/features/calendar/geometry.ts';

const monday = '2026-11-23';
const day = { dates: [monday], fromMinute: 9 * 60, toMinute: 18 * 60 };

const axes: fc.Arbitrary<Axis> = fc
  .record({
    days: fc.integer({ min: 1, max: 31 }),
    fromHour: fc.integer({ min: 0, max: 12 }),
    hours: fc.integer({ min: 1, max: 12 }),
  })
  .map(({ days, fromHour, hours }) => ({
    dates: datesFrom(monday, days),
    fromMinute: fromHour * 60,
    toMinute: (fromHour + hours) * 60,
  }));

/** From two days before the axis to two days after a month. */
const instants: fc.Arbitrary<Instant> = fc
  .integer({ min: -2 * 1440, max: 33 * 1440 })
  .map((minutes) => japanInstant(monday, minutes));

describe('an axis', () => {
  it('has every shown moment at its share of the day', () => {
    expect(shareOf(day, japanInstant(monday, 9 * 60))).toBe(0);
    expect(shareOf(day, japanInstant(monday, 13.5 * 60))).toBe(0.5);
    expect(shareOf(day, japanInstant(monday, 18 * 60))).toBe(1);
  });

  it('gives the night no room', () => {
    const two = { ...day, dates: datesFrom(monday, 2) };
    expect(shareOf(two, japanInstant(monday, 20 * 60))).toBe(0.5);
    expect(placeOf(two, overNight(19, 24 + 8))).toBeUndefined();
    expect(placeOf(two, overNight(13.5, 24 + 13.5))).toEqual({ left: 0.25, width: 0.5 });
  });

  it('never runs backwards', () => {
    fc.assert(
      fc.property(axes, instants, instants, (axis, a, b) => {
        const [first, second] = a <= b ? [a, b] : [b, a];
        expect(shareOf(axis, first)).toBeLessThanOrEqual(shareOf(axis, second));
      }),
    );
  });

  it('finds each step again where it begins', () => {
    const steps = fc.constantFrom(30, 60);
    fc.assert(
      fc.property(axes, steps, fc.nat(2_000), (axis, stepMinutes, nth) => {
        const each = (axis.toMinute - axis.fromMinute) / stepMinutes;
        const step = nth % (each * axis.dates.length);
        const start = stepStart(axis, step, stepMinutes);
        expect(stepAt(axis, shareOf(axis, start), stepMinutes)).toBe(step);
      }),
    );
  });

  it('cuts a period into days that together are as long as what is shown of it', () => {
    fc.assert(
      fc.property(axes, instants, fc.integer({ min: 1, max: 5_000 }), (axis, start, minutes) => {
        const period = { start, end: plusMinutes(start, minutes) };
        const pieces = dayPieces(axis, period);
        const sum = pieces.reduce((total, { width }) => total + width, 0) / axis.dates.length;
        expect(sum).toBeCloseTo(placeOf(axis, period)?.width ?? 0, 9);
        expect(pieces.every(({ left, width }) => left >= 0 && left + width <= 1 + 1e-9)).toBe(true);
      }),
    );
  });

  it('is looked at first at the present, or in the morning of another day', () => {
    const whole = { dates: [monday], fromMinute: 0, toMinute: 1440 };
    const now = japanInstant(monday, 14 * 60 + 10);
    expect(firstLook(whole, now, 30)).toBe(japanInstant(monday, 14 * 60));
    expect(firstLook(whole, japanInstant('2026-11-01'), 30)).toBe(japanInstant(monday, 8 * 60));
  });
});

describe('a period pushed over opening or closing time', () => {
  const opening = { fromMinute: 9 * 60, toMinute: 18 * 60 };

  it('keeps its length and comes to lie inside', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1439 }),
        fc.integer({ min: 1, max: 540 }),
        (at, long) => {
          const start = japanInstant(monday, at);
          const kept = keptOpen({ start, end: plusMinutes(start, long) }, opening);
          expect(durationMs(kept)).toBe(long * 60_000);
          expect(kept.start >= japanInstant(monday, opening.fromMinute)).toBe(true);
          expect(kept.end <= japanInstant(monday, opening.toMinute)).toBe(true);
        },
      ),
    );
  });

  it('goes over midnight where it is open round the clock', () => {
    const night = overNight(22, 26);
    expect(keptOpen(night, { fromMinute: 0, toMinute: 1440 })).toEqual(night);
  });
});

describe('the shown hours', () => {
  it('hold every opening, in whole hours', () => {
    const openings = [
      { fromMinute: 545, toMinute: 1080 },
      { fromMinute: 600, toMinute: 1275 },
    ];
    expect(shownHours(openings)).toEqual({ fromMinute: 540, toMinute: 1320 });
    expect(shownHours([])).toEqual({ fromMinute: 0, toMinute: 1440 });
  });
});

describe('a month', () => {
  it('has each of its days once, Mondays first', () => {
    const months = fc.tuple(fc.integer({ min: 2020, max: 2040 }), fc.integer({ min: 1, max: 12 }));
    fc.assert(
      fc.property(months, ([year, month]) => {
        const first = `${year}-${String(month).padStart(2, '0')}-01`;
        const weeks = monthWeeks(first);
        const days = weeks.flat().filter((date) => date !== null);
        expect(days).toHaveLength(new Date(Date.UTC(year, month, 0)).getUTCDate());
        expect(new Set(days.map((date) => date.slice(0, 7))).size).toBe(1);
        for (const week of weeks) {
          expect(week).toHaveLength(7);
          const monday = week[0];
          if (monday) expect(new Date(`${monday}T00:00:00Z`).getUTCDay()).toBe(1);
        }
      }),
    );
  });

  it('goes on over the end of the year', () => {
    expect(addMonths('2026-11-30', 2)).toBe('2027-01-01');
    expect(addMonths('2026-01-31', -1)).toBe('2025-12-01');
  });
});

function overNight(fromHour: number, toHour: number) {
  return { start: japanInstant(monday, fromHour * 60), end: japanInstant(monday, toHour * 60) };
}
