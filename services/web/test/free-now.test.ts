import { describe, expect, it } from 'vitest';
import type { Instrument } from '../src/api.ts';
import { freeNow } from '../src/features/kiosk/free-now.ts';
import { at, entry, policy } from './example-entries.ts';

const instrument = (units = 1, of: object = policy) =>
  ({ status: 'approved', units, policy: of }) as Instrument;

describe('the screen at an instrument', () => {
  it('says free only within the opening hours, and until they end', () => {
    expect(freeNow(instrument(), [], at(10))).toEqual({ until: at(18) });
    expect(freeNow(instrument(), [entry(14, 15)], at(10))).toEqual({ until: at(14) });
    for (const hour of [3, 8, 18, 22]) expect(freeNow(instrument(), [], at(hour))).toBe('closed');
    expect(freeNow({ ...instrument(), policy: null }, [], at(10))).toBe('closed');
    const always = { ...policy, opening: { ...policy.opening, fromMinute: 0, toMinute: 1_440 } };
    expect(freeNow(instrument(1, always), [], at(3))).toEqual({ until: null });
  });

  it('counts the units that are left', () => {
    const taken = [entry(9, 12), entry(11, 13, { unit: 2 })];
    expect(freeNow(instrument(2), taken, at(10))).toEqual({ until: at(11) });
    expect(freeNow(instrument(2), taken, at(11))).toBeNull();
    expect(freeNow(instrument(3), taken, at(11))).toEqual({ until: at(18) });
  });

  it('says nothing is free while somebody stays over their time', () => {
    const staying = [entry(9, 11, { status: 'running' })];
    expect(freeNow(instrument(), staying, at(12))).toBeNull();
    expect(freeNow(instrument(2), staying, at(12))).toEqual({ until: at(18) });
    expect(freeNow(instrument(2), [...staying, entry(14, 15, { unit: 2 })], at(12))).toEqual({
      until: at(14),
    });
  });
});
