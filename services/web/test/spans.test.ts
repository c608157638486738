import { japanInstant } from '@kyoyo/kernel';
import { describe, expect, it } from 'vitest';
import { bySpan, spanOf } from '../src/parts/rows/spans.ts';

const wednesday = japanInstant('2026-12-02', 10 * 60);

describe('how near to today something is', () => {
  it.each([
    ['2026-12-02', 23 * 60 + 59, 'today'],
    ['2026-12-02', 0, 'today'],
    ['2026-11-30', 0, 'week'],
    ['2026-12-06', 23 * 60, 'week'],
    ['2026-12-07', 0, 'later'],
    ['2026-11-29', 23 * 60, 'earlier'],
    ['2027-12-02', 0, 'later'],
  ] as const)('%s at minute %d of Japan’s day: %s', (date, minute, span) => {
    expect(spanOf(japanInstant(date, minute), wednesday)).toBe(span);
  });

  it('a week ends on Sunday, also where Monday is of another year', () => {
    const thursday = japanInstant('2026-12-31', 12 * 60);
    expect(spanOf(japanInstant('2027-01-03'), thursday)).toBe('week');
    expect(spanOf(japanInstant('2027-01-04'), thursday)).toBe('later');
  });

  it('a list keeps its order within each, and has no heading without rows', () => {
    const days = ['2026-12-20', '2026-12-02', '2026-12-10'];
    expect(bySpan(days, (one) => japanInstant(one), wednesday)).toEqual([
      ['today', ['2026-12-02']],
      ['later', ['2026-12-20', '2026-12-10']],
    ]);
  });
});
