import { rate } from '@kyoyo/billing/rating';
import { durationMs, epochMs, type Instant, japanInstant, japanMinuteOfDay } from '@kyoyo/kernel';
import { describe, expect, test } from 'vitest';
import { type BookingSeed, planBookings } from '../src/seed/bookings.ts';
import { instruments } from '../src/seed/catalogue.ts';
import { organisations, people } from '../src/seed/organisations.ts';

const now = japanInstant('2026-11-20', 14 * 60 + 20);
const plan = planBookings(now);

const seedOf = ({ instrumentSeedId }: BookingSeed) =>
  instruments.find(({ seedId }) => seedId === instrumentSeedId) ?? expect.fail(instrumentSeedId);

const classOf = ({ personSeedId }: BookingSeed) => {
  const person = people.find(({ seedId }) => seedId === personSeedId) ?? expect.fail(personSeedId);
  const home = organisations.find(({ seedId }) => seedId === person.organisationSeedId);
  return home?.class ?? expect.fail(person.organisationSeedId);
};

const minutesOf = (booking: BookingSeed): number => durationMs(booking) / 60_000;

/** As it went where it went on, else as planned. */
const timeKept = (booking: BookingSeed) =>
  booking.outcome === 'run'
    ? { start: booking.actualStart, end: booking.actualEnd ?? booking.end }
    : { start: booking.start, end: booking.end };

/** The greatest number of bookings that hold the same instant. */
function mostAtOnce(bookings: readonly { start: Instant; end: Instant }[]): number {
  return Math.max(
    ...bookings.map(
      ({ start }) => bookings.filter((other) => other.start <= start && start < other.end).length,
    ),
  );
}

describe('the planned bookings', () => {
  test('are the same every time, and many', () => {
    expect(planBookings(now)).toEqual(plan);
    expect(planBookings(japanInstant('2026-11-21'))).not.toEqual(plan);
    expect(new Set(plan.map(({ instrumentSeedId }) => instrumentSeedId)).size).toBe(27);
    expect(plan.length).toBeGreaterThan(400);
    expect(new Set(plan.map(classOf)).size).toBe(6);
    expect(plan.some(({ tariff }) => tariff !== null)).toBe(true);
  });

  test('are those of the day at any hour; only what became of them differs', () => {
    const bookedOn = (instant: Instant) =>
      planBookings(instant).map(({ personSeedId, start, end, purpose }) => ({
        personSeedId,
        start,
        end,
        purpose,
      }));
    expect(bookedOn(japanInstant('2026-11-20'))).toEqual(bookedOn(now));
    expect(bookedOn(japanInstant('2026-11-20', 1439))).toEqual(bookedOn(now));
  });

  test('lie within two weeks before and after, sorted by start', () => {
    for (const { start } of plan) {
      expect(start >= japanInstant('2026-11-06')).toBe(true);
      expect(start < japanInstant('2026-12-04')).toBe(true);
    }
    expect(plan.map(({ start }) => start)).toEqual(plan.map(({ start }) => start).toSorted());
  });

  test('keep the policy of the instrument', () => {
    for (const booking of plan) {
      const { policy, seedId } = seedOf(booking);
      const { opening, granularityMinutes } = policy;
      expect(policy.openTo, seedId).toContain(classOf(booking));
      expect(minutesOf(booking), seedId).toBeGreaterThanOrEqual(policy.durationMinutesMin);
      expect(minutesOf(booking), seedId).toBeLessThanOrEqual(policy.durationMinutesMax);
      for (const instant of [booking.start, booking.end]) {
        expect(epochMs(instant) % (granularityMinutes * 60_000), seedId).toBe(0);
      }
      if (opening.fromMinute === 0 && opening.toMinute === 1440) continue;
      const from = japanMinuteOfDay(booking.start);
      expect(from, seedId).toBeGreaterThanOrEqual(opening.fromMinute);
      expect(from + minutesOf(booking), seedId).toBeLessThanOrEqual(opening.toMinute);
    }
  });

  test('never overlap on a unit, neither as planned nor as they went', () => {
    for (const [seedId, bookings] of Map.groupBy(plan, (one) => one.instrumentSeedId)) {
      const units = instruments.find((one) => one.seedId === seedId)?.description.units ?? 0;
      expect(mostAtOnce(bookings), seedId).toBeLessThanOrEqual(units);
      const kept = bookings.filter(({ outcome }) => outcome !== 'cancelled').map(timeKept);
      expect(mostAtOnce(kept), seedId).toBeLessThanOrEqual(units);
    }
  });

  test('became what the time allows', () => {
    const booked = plan.filter(({ outcome }) => outcome === 'booked');
    for (const { start } of booked) expect(start > now).toBe(true);
    const runs = plan.filter((one) => one.outcome === 'run');
    for (const { start, end, actualStart: began, actualEnd } of runs) {
      expect(began <= now).toBe(true);
      expect(epochMs(began)).toBeGreaterThanOrEqual(epochMs(start) - 15 * 60_000);
      expect(began < end).toBe(true);
      expect(actualEnd === undefined).toBe(end > now);
      if (actualEnd) expect(began < actualEnd && actualEnd <= now).toBe(true);
    }
    const ended = runs.flatMap(({ end, actualEnd }) => (actualEnd ? [{ end, actualEnd }] : []));
    expect(ended.filter(({ end, actualEnd }) => actualEnd > end).length).toBeGreaterThan(20);
    expect(ended.filter(({ end, actualEnd }) => actualEnd < end).length).toBeGreaterThan(20);
    expect(runs.length - ended.length).toBeGreaterThan(3);
    expect(runs.filter(({ options }) => options.length > 0).length).toBeGreaterThan(10);
    const missed = plan.filter(({ outcome }) => outcome === 'no-show');
    expect(missed.length).toBeGreaterThan(0);
    for (const one of missed) {
      expect(one.end <= now).toBe(true);
      expect(seedOf(one).policy.noShow?.afterMinutes).toBeGreaterThan(0);
    }
    const cancelled = plan.filter((one) => one.outcome === 'cancelled');
    expect(cancelled.length).toBeGreaterThan(10);
    for (const { reason } of cancelled) expect(reason).not.toBe('');
  });

  test('can all be priced, above nothing', () => {
    for (const booking of plan) {
      const { cards, seedId } = seedOf(booking);
      const { serviceKind, tariff, quantity, start, end } = booking;
      const outcome = rate({
        cards: cards.map((card, index) => ({ cardId: `${seedId}-${index}`, card })),
        organisationClass: classOf(booking),
        serviceKind,
        tariff,
        quantity,
        reserved: { start, end },
        used: timeKept(booking),
        options: booking.outcome === 'run' ? booking.options : [],
      });
      if ('refused' in outcome) expect.fail(`${seedId}: ${outcome.refused.slug}`);
      expect(outcome.totals.total, seedId).toBeGreaterThan(0);
    }
  });
});
