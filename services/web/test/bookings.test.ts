import { type Instant, japanInstant, type Period, plusMinutes } from '@kyoyo/kernel';
import { describe, expect, it } from 'vitest';
import {
  commonFree,
  entriesWith,
  firstProposal,
  fullnessOf,
  gripOf,
  isOpen,
  proposedPeriod,
  stepMinutesOf,
  takenBy,
} from '../src/features/calendar/bookings.ts';
import { at, entry, hours, monday, own, policy } from './example-entries.ts';

describe('what is taken', () => {
  it('is a time at which no unit is left', () => {
    const one = entry(10, 12);
    expect(takenBy([one], 1, hours(11, 12))).toBe(one);
    expect(takenBy([one], 1, hours(12, 13))).toBeUndefined();
    expect(takenBy([one], 2, hours(11, 12))).toBeUndefined();
    expect(takenBy([one, entry(11, 13, { unit: 2 })], 2, hours(11, 12))).toBe(one);
  });

  it('is not open on closed weekdays and dates', () => {
    const { opening } = policy;
    const noMondays = { ...policy, opening: { ...opening, weekdays: [2, 3, 4, 5, 6, 7] } };
    expect(isOpen(noMondays, hours(10, 11), at(9))).toBe(false);
    expect(isOpen({ ...policy, closedDates: [monday] }, hours(10, 11), at(9))).toBe(false);
    expect(isOpen(noMondays, hours(34, 35), at(9))).toBe(true);
    expect(fullnessOf([], noMondays, 1, monday, at(9)).openMinutes).toBe(0);
  });

  it('is not open on public holidays where nobody works then', () => {
    const labourThanksgiving = '2026-11-23';
    const [start, end, now] = [10, 11, 9].map((hour) =>
      japanInstant(labourThanksgiving, hour * 60),
    );
    const period = { start, end } as Period;
    const atHome = { ...policy, opening: { ...policy.opening, onHolidays: false } };
    expect(isOpen(policy, period, now as Instant)).toBe(true);
    expect(isOpen(atHome, period, now as Instant)).toBe(false);
  });

  it('is open from the present to closing time', () => {
    expect(isOpen(policy, hours(9, 9.5), at(9))).toBe(true);
    expect(isOpen(policy, hours(9, 9.5), at(9.1))).toBe(false);
    expect(isOpen(policy, hours(17.5, 18.5), at(9))).toBe(false);
  });
});

describe('a touch on free time', () => {
  it('proposes an hour', () => {
    expect(proposedPeriod(at(10), policy, [], 1)).toEqual(hours(10, 11));
  });

  it('proposes less before the next booking and before closing, never less than the shortest', () => {
    expect(proposedPeriod(at(10), policy, [entry(10.5, 12)], 1)).toEqual(hours(10, 10.5));
    expect(proposedPeriod(at(17.5), policy, [], 1)).toEqual(hours(17.5, 18));
    const long = { ...policy, durationMinutesMin: 120 };
    expect(proposedPeriod(at(10), long, [entry(11, 12)], 1)).toEqual(hours(10, 12));
  });
});

describe('a time to begin with', () => {
  const now = at(8);
  const noon = { fromMinute: 720, toMinute: 1_080, weekdays: [1, 2, 3, 4, 5, 6, 7] };
  const open = (from: Partial<typeof noon>) => ({
    ...policy,
    durationMinutesMin: 60,
    opening: { ...policy.opening, ...noon, ...from },
  });

  it('is tomorrow at opening, by day where it never closes, or on a later day that is shown', () => {
    expect(firstProposal(open({}), [], 1, monday, now)).toEqual(hours(36, 37));
    const always = open({ fromMinute: 0, toMinute: 1_440 });
    expect(firstProposal(always, [], 1, monday, now)).toEqual(hours(33, 34));
    expect(firstProposal(open({}), [], 1, '2026-11-20', now).start >= at(36)).toBe(true);
  });

  it('is neither taken nor closed', () => {
    const taken = [entry(36, 37.5)];
    expect(firstProposal(open({}), taken, 1, monday, now)).toEqual(hours(37.5, 38.5));
    expect(firstProposal(open({}), taken, 2, monday, now)).toEqual(hours(36, 37));
    const tuesdayOff = open({ weekdays: [1, 3, 4, 5, 6, 7] });
    expect(firstProposal(tuesdayOff, taken, 1, monday, now)).toEqual(hours(60, 61));
    const never = open({ weekdays: [] });
    expect(firstProposal(never, [], 1, monday, now)).toEqual(hours(36, 37));
  });
});

describe('moving', () => {
  const now = at(8);

  it('is for the owner and the staff; what runs keeps its start', () => {
    expect(gripOf(own(10, 11), false, now)).toBe('whole');
    expect(gripOf(entry(10, 11, { reservationId: 'other' }), true, now)).toBe('whole');
    expect(gripOf(entry(10, 11, { reservationId: 'colleague' }), false, now)).toBeNull();
    expect(gripOf(entry(10, 11), true, now)).toBeNull();
    expect(gripOf(own(10, 11, { status: 'running' }), false, now)).toBe('end');
    expect(gripOf(own(10, 11), false, at(12))).toBeNull();
  });

  it('shows the booking where it goes and nowhere else', () => {
    const moving = own(10, 11);
    const others = [entry(14, 15)];
    const move = { entry: moving, to: { instrumentId: 'sem', period: hours(12, 13) } };
    expect(entriesWith([...others, moving], move, 'stem')).toEqual(others);
    expect(entriesWith([], move, 'sem')).toEqual([
      { ...moving, instrumentId: 'sem', period: hours(12, 13) },
    ]);
    expect(entriesWith(others, move, 'xps')).toBe(others);
    expect(entriesWith(others, null, 'stem')).toBe(others);
  });
});

describe('how full a day is', () => {
  it('counts opening hours of every unit', () => {
    const entries = [entry(8, 12), entry(17, 20, { unit: 2 })];
    expect(fullnessOf(entries, policy, 2, monday, at(0))).toEqual({
      openMinutes: 2 * 9 * 60,
      takenMinutes: 4 * 60,
    });
  });

  it('counts only what is left of today', () => {
    expect(fullnessOf([entry(9, 13)], policy, 1, monday, at(12))).toEqual({
      openMinutes: 6 * 60,
      takenMinutes: 60,
    });
    expect(fullnessOf([], policy, 1, monday, plusMinutes(at(18), 1)).openMinutes).toBe(0);
  });
});

describe('when all are free', () => {
  it('is when none is closed, taken or past', () => {
    const late = {
      ...policy,
      opening: { ...policy.opening, fromMinute: 13 * 60, toMinute: 22 * 60 },
    };
    const instruments = [
      { policy, units: 1, entries: [entry(14, 15)] },
      { policy: late, units: 2, entries: [entry(16, 17)] },
    ];
    const free = commonFree(instruments, [monday], at(13.5), 30);
    expect(free).toEqual([hours(13.5, 14), hours(15, 18)]);
  });
});

describe('the grid', () => {
  it('is never finer than half an hour', () => {
    expect(stepMinutesOf({ granularityMinutes: 5 })).toBe(30);
    expect(stepMinutesOf({ granularityMinutes: 60 })).toBe(60);
  });
});
