import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Earning, earnedWith, takenFrom } from '../../src/charge/fee-months.ts';

const months = ['2026-07', '2026-08', '2026-09', '2026-10', '2026-11', '2026-12'];
const evenly = (yen: number): Earning => ({
  bookedIn: '2026-06',
  months: new Map(months.map((month) => [month, yen])),
});
const sumOf = (moved: ReturnType<typeof takenFrom>) => moved.reduce((sum, { yen }) => sum + yen, 0);

describe('what is taken off a fee that is charged ahead', () => {
  it('is of what is still deferred, then of what was income, then of the day', () => {
    expect(takenFrom(evenly(50_000), -120_000, '2026-10-31')).toEqual([
      { month: '2026-11', yen: -50_000, isDeferred: true },
      { month: '2026-12', yen: -50_000, isDeferred: true },
      { month: '2026-07', yen: -5_000, isDeferred: false },
      { month: '2026-08', yen: -5_000, isDeferred: false },
      { month: '2026-09', yen: -5_000, isDeferred: false },
      { month: '2026-10', yen: -5_000, isDeferred: false },
    ]);
    expect(takenFrom(evenly(0), -30_000, '2026-08-10')).toEqual([
      { month: '2026-08', yen: -30_000, isDeferred: false },
    ]);
  });

  it('is of the same months where a fee that has fallen is not given back', () => {
    const fallen = evenly(-50_000);
    const back = takenFrom(fallen, 300_000, '2026-06-20');
    expect(back).toEqual(months.map((month) => ({ month, yen: 50_000, isDeferred: true })));
    expect([...earnedWith(fallen, back).months.values()]).toEqual(months.map(() => 0));
  });

  it('always comes to what is added or taken off', () => {
    const yen = fc.integer({ min: -1_000_000, max: 1_000_000 });
    const steps = fc.array(
      fc.tuple(yen, fc.constantFrom('2026-06-30', '2026-09-15', '2026-12-31')),
    );
    fc.assert(
      fc.property(yen, steps, (monthly, moved) => {
        let earning = evenly(monthly);
        for (const [netYen, bookedOn] of moved) {
          const parts = takenFrom(earning, netYen, bookedOn);
          expect(sumOf(parts)).toBe(netYen);
          earning = earnedWith(earning, parts);
        }
      }),
    );
  });
});
