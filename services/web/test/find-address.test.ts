import type { Instant } from '@kyoyo/kernel';
import { describe, expect, it } from 'vitest';
import {
  addressOf,
  findInAddress,
  freeTimeOf,
  isOver,
  wishesOf,
} from '../src/features/find/address.ts';

const [early, late] = ['2026-12-01T00:00:00.000Z', '2026-12-02T00:00:00.000Z'] as Instant[];

describe('free time in the address', () => {
  it.each([
    [early, late],
    [late, early],
  ])('is asked as it stands there, from %s to %s', (from, to) => {
    const address = { from: `${from}`, to: `${to}`, minutes: '120' };
    const asked = freeTimeOf(address);
    expect(asked?.period).toEqual({ start: from, end: to });
    expect(findInAddress({ ...addressOf(wishesOf({}), asked) })).toEqual(address);
  });

  it.each(['0', '-30', '45', 'abc', ''])('is none for %j minutes', (minutes) =>
    expect(freeTimeOf({ from: `${early}`, to: `${late}`, minutes })).toBeNull(),
  );

  it('is over on the day after its end', () => {
    const period = { start: early as Instant, end: late as Instant };
    expect(isOver(period, '2026-12-02T14:00:00.000Z' as Instant)).toBe(false);
    expect(isOver(period, '2026-12-02T16:00:00.000Z' as Instant)).toBe(true);
  });
});
