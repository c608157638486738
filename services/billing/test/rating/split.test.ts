import type { WrittenRateCard } from '@kyoyo/contracts';
import { epochMs, fromEpochMs, type Period, rational } from '@kyoyo/kernel';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { at, cardOf, exactSum, factsOf, flat, period, rated } from './cards.ts';

/**
 * Who splits a run in two pays no less, where one card is in force that has no minimum, no tier that
 * is dearer than those before it, no discount that ends at a threshold, and rules for certain hours
 * only where time is prorated. The last tests show for each of these that it is needed.
 */

const base = epochMs(at('2026-11-20 00:00'));
const minuteMs = 60_000;

interface Split {
  readonly whole: Period;
  readonly parts: readonly Period[];
}

const runs: fc.Arbitrary<Split> = fc
  .record({
    start: fc.nat(2 * 1_440),
    length: fc.integer({ min: 2, max: 3 * 1_440 }),
    where: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ start, length, where }) => {
    const atMinute = (minute: number) => fromEpochMs(base + minute * minuteMs);
    const middle = start + 1 + Math.floor(where * (length - 2));
    const [from, to] = [atMinute(start), atMinute(start + length)];
    const parts: Period[] = [
      { start: from, end: atMinute(middle) },
      { start: atMinute(middle), end: to },
    ];
    return { whole: { start: from, end: to }, parts };
  });

type Tiers = readonly { readonly afterUnits: number; readonly yen: number }[];

const tiered = (
  yen: number,
  tiers: Tiers,
  tiering: 'following' | 'whole' = 'following',
): WrittenRateCard['pricing'] => {
  const pricing = flat(yen);
  if (pricing.kind !== 'table') return pricing;
  const tariffs = pricing.tariffs.map((one) => ({ ...one, tiers: [...tiers] }));
  return { kind: 'table', tariffs, tiering };
};

/** Each no dearer than the one before. */
const pricings = fc
  .record({
    yen: fc.integer({ min: 500, max: 100_000 }),
    steps: fc.array(fc.tuple(fc.integer({ min: 1, max: 6 }), fc.nat(400)), { maxLength: 3 }),
    tiering: fc.constantFrom('following' as const, 'whole' as const),
  })
  .map(({ yen, steps, tiering }) => {
    let last = { afterUnits: 0, yen };
    const tiers = steps.map(([more, less]) => {
      last = { afterUnits: last.afterUnits + more, yen: Math.max(0, last.yen - less) };
      return last;
    });
    return tiered(yen, tiers, tiering);
  });

const percents = fc.constantFrom('0', '10', '100/3', '100');
const rules = fc.array(
  fc.record({
    fromMinute: fc.nat(1_440),
    toMinute: fc.nat(1_440),
    weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
    discountPercent: percents,
    surchargePercent: percents,
    unitYen: fc.option(fc.nat(10_000)),
  }),
  { maxLength: 3 },
);
const minutes = fc.constantFrom(1, 15, 60, 240);
const prorated = fc.record({
  unit: fc.oneof(
    fc.record({
      kind: fc.constant('time' as const),
      minutes,
      billing: fc.constant('prorated' as const),
    }),
    fc.record({ kind: fc.constant('person-time' as const), minutes }),
  ),
  timeRules: rules,
});
const whole = fc.record({
  unit: fc.oneof(
    fc.record({
      kind: fc.constant('time' as const),
      minutes,
      billing: fc.constant('started' as const),
    }),
    fc.constantFrom({ kind: 'day' as const }, { kind: 'half-day' as const, fromMinute: 540 }),
    fc.constant({ kind: 'count' as const, noun: { ja: '件', en: 'item' } }),
  ),
});
const cards = fc
  .record({
    by: fc.oneof(prorated, whole),
    pricing: pricings,
    dayCaps: fc.array(fc.record({ yen: fc.nat(200_000), tariffs: fc.subarray(['standard']) }), {
      maxLength: 1,
    }),
    maximumYen: fc.option(fc.nat(500_000)),
    totalDiscounts: fc.array(fc.record({ percent: percents, upToYen: fc.constant(null) }), {
      maxLength: 1,
    }),
    indirectPercent: percents,
  })
  .map(({ by, ...card }) => cardOf({ ...card, ...by }));

const costOf = (card: WrittenRateCard, reserved: Period, quantity = 1): rational.Rational =>
  exactSum(rated(factsOf([cardOf(card)], { reserved, quantity })));

const saves = (card: WrittenRateCard, { whole: run, parts }: Split, quantity = 1) =>
  rational.compare(
    rational.sum(parts.map((part) => costOf(card, part, quantity))),
    costOf(card, run, quantity),
  ) < 0;

test('splitting a run at any minute never lowers its price', () => {
  fc.assert(
    fc.property(cards, runs, fc.integer({ min: 1, max: 5 }), (card, run, quantity) => {
      expect(saves(card, run, quantity)).toBe(false);
    }),
    { numRuns: 400 },
  );
});

const split = (start: string, middle: string, end: string) => ({
  whole: period(start, end),
  parts: [period(start, middle), period(middle, end)],
});
const day = (start: string, middle: string, end: string) =>
  split(`2026-11-20 ${start}`, `2026-11-20 ${middle}`, `2026-11-20 ${end}`);
const noon = day('10:00', '12:00', '14:00');

test('it may, where later hours are dearer', () => {
  expect(saves(cardOf({ pricing: tiered(1_000, [{ afterUnits: 2, yen: 2_000 }]) }), noon)).toBe(
    true,
  );
});

test('it may, where a discount ends at a threshold', () => {
  const totalDiscounts = [{ percent: '50', upToYen: 12_000 }];
  expect(saves(cardOf({ totalDiscounts }), noon)).toBe(true);
});

test('it may, where a block lies in cheaper hours for being cut', () => {
  const card = cardOf({
    unit: { kind: 'time', minutes: 240, billing: 'started' },
    timeRules: [{ fromMinute: 840, toMinute: 900, weekdays: [5], discountPercent: '100' }],
  });
  expect(saves(card, day('10:00', '15:00', '19:00'))).toBe(true);
});
