import { japanInstant } from '@kyoyo/kernel';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { spreadOverMonths } from '../../src/books/spread.ts';

const days = (start: string, end: string) => ({
  start: japanInstant(start),
  end: japanInstant(end),
});

it('divides by the days of the months, with what is left to the largest remainder', () => {
  expect(spreadOverMonths(100_000, days('2026-11-16', '2027-01-16'))).toEqual([
    { month: '2026-11', lastDay: '2026-11-30', yen: 24_590 },
    { month: '2026-12', lastDay: '2026-12-31', yen: 50_820 },
    { month: '2027-01', lastDay: '2027-01-31', yen: 24_590 },
  ]);
  expect(spreadOverMonths(7, days('2026-12-01', '2027-01-01'))).toEqual([
    { month: '2026-12', lastDay: '2026-12-31', yen: 7 },
  ]);
});

it('keeps every yen, of credits too', () => {
  const day = fc.integer({ min: 0, max: 1_000 });
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 800 }), fc.maxSafeInteger(), (from, long, some) => {
      const start = japanInstant('2026-01-01', from * 1_440);
      const end = japanInstant('2026-01-01', (from + long) * 1_440);
      const yen = some % 1_000_000_000_000;
      const shares = spreadOverMonths(yen, { start, end });
      expect(shares.reduce((sum, share) => sum + share.yen, 0)).toBe(yen);
    }),
  );
});
