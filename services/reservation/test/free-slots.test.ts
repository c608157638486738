import type { BookingPolicy } from '@kyoyo/contracts';
import { epochMs, overlaps, type Period, plusMinutes } from '@kyoyo/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { marginsOf, withMargins } from '../src/free-time/availability.ts';
import { type BookingFacts, bookingRefusal, type Wish } from '../src/reservation/policies.ts';
import { type FreeSlot, nearestFreeSlots, searchWindow } from '../src/free-time/free-slots.ts';
import type { Need } from '../src/free-time/needs.ts';
import { unitResource } from '../src/taking-time/resources.ts';
import { at, facts, now, policy, slot } from './example-bookings.ts';

const offered = 5;
const day = (minutes: number) => plusMinutes(now, minutes);

const openings: fc.Arbitrary<BookingPolicy['opening']> = fc
  .record({
    hours: fc.constantFrom([0, 1440], [540, 1080], [545, 1425], [0, 600]),
    weekdays: fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }),
    onHolidays: fc.boolean(),
  })
  .map(({ hours: [fromMinute = 0, toMinute = 1440], weekdays, onHolidays }) => ({
    fromMinute,
    toMinute,
    weekdays,
    onHolidays,
  }));

const policies: fc.Arbitrary<BookingPolicy> = fc
  .record({
    opening: openings,
    granularityMinutes: fc.constantFrom(5, 10, 15, 30, 60),
    horizonDays: fc.integer({ min: 1, max: 30 }),
    overnight: fc.boolean(),
    leadMinutes: fc.constantFrom(0, 60, 1_440),
    closedDates: fc.subarray(['2026-11-21', '2026-11-25', '2026-11-26']),
    bufferMinutes: fc.record({ before: fc.nat(90), after: fc.nat(90) }),
  })
  .map((chosen) => ({
    ...policy,
    ...chosen,
    durationMinutesMin: 1,
    durationMinutesMax: 44_640,
  }));

const takenPeriods = fc
  .array(fc.tuple(fc.integer({ min: -1_440, max: 20_000 }), fc.integer({ min: 1, max: 3_000 })), {
    maxLength: 12,
  })
  .map((all) =>
    all.map(([start, minutes]): Period => ({ start: day(start), end: day(start + minutes) })),
  );

const searches = fc.record({
  rules: policies,
  units: fc.array(takenPeriods, { minLength: 1, maxLength: 3 }),
  /** Of the grid, so that the end of a slot is on it when its start is. */
  gridSteps: fc.integer({ min: 1, max: 12 }),
  startMinute: fc.integer({ min: 0, max: 14 * 1_440 }),
});

type Search = typeof searches extends fc.Arbitrary<infer One> ? One : never;

function search({ rules, units, gridSteps, startMinute }: Search) {
  const minutes = gridSteps * rules.granularityMinutes;
  const wanted = { start: day(startMinute), minutes };
  const taken = new Map(units.map((periods, index) => [index + 1, periods]));
  const window = searchWindow(wanted.start, now, rules);
  const margins = marginsOf(rules, null);
  const limit = offered;
  const slots = nearestFreeSlots(rules, needsFor(taken), wanted, { window, margins, limit });
  return { taken, wanted, margins, slots };
}

const needsFor = (taken: ReadonlyMap<number, Period[]>): Need[] => [
  {
    kind: 'unit',
    members: [...taken].map(([unit, periods]) => ({
      resource: unitResource(slot.instrumentId, unit),
      taken: periods,
    })),
  },
];

const wishFor = (period: Period, known: BookingFacts): Wish => ({
  period,
  serviceKind: 'equipment-use',
  facts: known,
  institutionId: slot.institutionId,
  now,
});

const distanceMs = (wanted: { start: Period['start'] }, { period }: FreeSlot) =>
  Math.abs(epochMs(period.start) - epochMs(wanted.start));

describe('the free slots that are offered', () => {
  it('overlap nothing that is taken on their unit', () =>
    fc.assert(
      fc.property(searches, (chosen) => {
        const { taken, slots, margins } = search(chosen);
        for (const { unit, period } of slots) {
          const kept = withMargins(period, margins);
          expect(taken.get(unit)?.filter((one) => overlaps(one, kept))).toEqual([]);
        }
      }),
    ));

  it('keep every rule of booking: grid, opening hours, horizon, future', () =>
    fc.assert(
      fc.property(searches, (chosen) => {
        const known = { ...facts, policy: chosen.rules };
        for (const { period } of search(chosen).slots) {
          expect(bookingRefusal(wishFor(period, known))).toBeUndefined();
        }
      }),
    ));

  it('last as long as was asked, the nearest first, each start once', () =>
    fc.assert(
      fc.property(searches, (chosen) => {
        const { slots, wanted } = search(chosen);
        const distances = slots.map((one) => distanceMs(wanted, one));
        expect(distances).toEqual(distances.toSorted((a, b) => a - b));
        expect(new Set(slots.map(({ period }) => period.start)).size).toBe(slots.length);
        for (const { period } of slots) {
          expect(plusMinutes(period.start, wanted.minutes)).toBe(period.end);
        }
      }),
    ));

  it('miss none that is nearer', () =>
    fc.assert(
      fc.property(searches, (chosen) => {
        const { slots, wanted, taken, margins } = search(chosen);
        const step = chosen.rules.granularityMinutes;
        const gridMs = step * 60_000;
        const first = Math.ceil(epochMs(wanted.start) / gridMs) * gridMs - epochMs(wanted.start);
        const nearest = slots[0] ? distanceMs(wanted, slots[0]) : Infinity;
        for (let minute = first / 60_000 - 1_440; minute < 1_440; minute += step) {
          const start = plusMinutes(wanted.start, minute);
          const period = { start, end: plusMinutes(start, wanted.minutes) };
          const known = { ...facts, policy: chosen.rules };
          const free = [...taken.values()].some(
            (periods) => !periods.some((one) => overlaps(one, withMargins(period, margins))),
          );
          if (free && !bookingRefusal(wishFor(period, known))) {
            expect(Math.abs(minute) * 60_000).toBeGreaterThanOrEqual(nearest);
          }
        }
      }),
    ));
});

it('offers the time before and the time after a booking', () => {
  const taken = new Map([[1, [slot.period]]]);
  const wanted = { start: at('10:00'), minutes: 60 };
  const window = searchWindow(wanted.start, now, policy);
  const margins = marginsOf(policy, null);
  const search = { window, margins, limit: 2 };
  expect(nearestFreeSlots(policy, needsFor(taken), wanted, search)).toEqual([
    { unit: 1, period: { start: at('09:00'), end: at('10:00') } },
    { unit: 1, period: { start: at('12:00'), end: at('13:00') } },
  ]);
});
