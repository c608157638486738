import type { RateCard, WrittenRateCard } from '@kyoyo/contracts';
import { fromEpochMs, epochMs, japanDate, type Period, rational } from '@kyoyo/kernel';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PricedContract } from '../../src/rating/facts.ts';
import { at, cardOf, exactSum, factsOf, flat, rated } from './cards.ts';

const base = epochMs(at('2026-11-20 00:00'));
const hourMs = 3_600_000;

const periods = fc
  .tuple(fc.nat(7 * 24 * hourMs), fc.integer({ min: 1, max: 50 * hourMs }))
  .map(([offset, length]): Period => ({
    start: fromEpochMs(base + offset),
    end: fromEpochMs(base + offset + length),
  }));

const minutes = fc.constantFrom(1, 15, 60, 180, 240, 480, 1440);
const units: fc.Arbitrary<WrittenRateCard['unit']> = fc.oneof(
  fc.record({
    kind: fc.constant('time' as const),
    minutes,
    billing: fc.constantFrom('prorated' as const, 'started' as const),
  }),
  fc.record({ kind: fc.constant('person-time' as const), minutes }),
  fc.constantFrom({ kind: 'day' as const }, { kind: 'half-day' as const }),
  fc.constant({ kind: 'count' as const, noun: { ja: '件', en: 'item' } }),
);

const percents = fc.constantFrom('0', '8', '10', '12.5', '100/3', '70', '100');
const timeRules = fc.array(
  fc.record({
    fromMinute: fc.nat(1440),
    toMinute: fc.nat(1440),
    weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
    discountPercent: percents,
  }),
  { maxLength: 4 },
);

const yen = fc.nat(1_000_000);
const cards: fc.Arbitrary<RateCard> = fc
  .record({
    unit: units,
    basis: fc.constantFrom('reserved' as const, 'used' as const, 'overage' as const),
    pricing: yen.map(flat),
    timeRules,
    dayCaps: fc.array(fc.record({ yen, tariffs: fc.subarray(['standard']) }), {
      maxLength: 2,
    }),
    minimumYen: fc.option(yen),
    indirectPercent: percents,
    tax: fc.record({
      treatment: fc.constantFrom(
        'inclusive' as const,
        'exclusive' as const,
        'out-of-scope' as const,
      ),
      percent: percents,
    }),
  })
  .map((difference) => cardOf(difference));

const runs = fc.record({
  reserved: periods,
  used: periods,
  quantity: fc.integer({ min: 1, max: 9 }),
});

test('never negative, and net and tax make the total', () => {
  fc.assert(
    fc.property(cards, runs, (card, run) => {
      const { totals } = rated(factsOf([card], run));
      expect(Math.min(totals.net, totals.tax, totals.total)).toBeGreaterThanOrEqual(0);
      expect(totals.net + totals.tax).toBe(totals.total);
    }),
    { numRuns: 500 },
  );
});

test('cards with the same price, one after the other, cost what one card costs', () => {
  fc.assert(
    fc.property(
      cards,
      runs,
      fc.array(fc.nat(9 * 24 * hourMs), { maxLength: 3 }),
      (card, run, changes) => {
        const later = changes.map((change) => ({
          ...card,
          effectiveFrom: fromEpochMs(base + change),
        }));
        const one = rated(factsOf([card], run));
        const split = rated(factsOf([card, ...later.slice(0, 2)], run));
        expect(exactSum(split)).toEqual(exactSum(one));
        expect(split.totals).toEqual(one.totals);
      },
    ),
    { numRuns: 500 },
  );
});

test('prorated time costs the same in one run as in two that touch', () => {
  fc.assert(
    fc.property(periods, timeRules, yen, fc.double({ min: 0, max: 1, noNaN: true }), (...drawn) => {
      const [whole, rules, price, where] = drawn;
      const card = cardOf({ pricing: flat(price), timeRules: rules });
      const [start, end] = [epochMs(whole.start), epochMs(whole.end)];
      const middle = fromEpochMs(Math.floor(start + (end - start) * where));
      fc.pre(whole.start < middle && middle < whole.end);
      const costOf = (reserved: Period) => exactSum(rated(factsOf([card], { reserved })));
      const parts = [
        { start: whole.start, end: middle },
        { start: middle, end: whole.end },
      ];
      expect(rational.sum(parts.map(costOf))).toEqual(costOf(whole));
    }),
    { numRuns: 300 },
  );
});

test('no day costs more than its cap', () => {
  fc.assert(
    fc.property(cards, runs, yen, (card, run, cap) => {
      const capped = {
        ...card,
        basis: 'reserved' as const,
        minimumYen: null,
        indirectPercent: '0',
        dayCaps: [...card.dayCaps, { yen: cap, tariffs: [] }],
      };
      const lastMoment = fromEpochMs(epochMs(run.reserved.end) - 1);
      const days =
        (Date.parse(japanDate(lastMoment)) - Date.parse(japanDate(run.reserved.start))) /
          (24 * hourMs) +
        1;
      const most = rational.rational(days * cap);
      expect(rational.compare(exactSum(rated(factsOf([capped], run))), most)).toBeLessThanOrEqual(
        0,
      );
    }),
    { numRuns: 500 },
  );
});

test('a class pays exactly its factor of the base', () => {
  const factors = fc.constantFrom('0', '0.3', '0.5', '2/3', '1', '1.5');
  fc.assert(
    fc.property(units, runs, yen, factors, (unit, run, baseYen, factor) => {
      const card = cardOf({
        unit,
        pricing: { kind: 'factor', baseYen, factors: { large: '1', sme: factor } },
      });
      const costOf = (organisationClass: 'large' | 'sme') =>
        exactSum(rated(factsOf([card], { ...run, organisationClass })));
      expect(costOf('sme')).toEqual(
        rational.multiply(costOf('large'), rational.parseRational(factor)),
      );
    }),
    { numRuns: 300 },
  );
});

const contracts: fc.Arbitrary<PricedContract> = fc.oneof(
  fc.constant({ form: 'usage-terms' as const }),
  fc.record({
    form: fc.constant('subscription' as const),
    cover: fc.array(
      fc.record({
        source: fc.constantFrom('included' as const, 'rollover' as const, 'pool' as const),
        minutes: fc.nat(600),
      }),
      { maxLength: 3 },
    ),
    overageYenPerHour: fc.constantFrom('0', '8000', '1000/3'),
  }),
  fc.record({
    form: fc.constantFrom('joint-research' as const, 'commissioned' as const),
    indirectPercent: fc.constantFrom(null, '0', '30'),
    classFactor: fc.constantFrom(null, '0.3', '2/3'),
  }),
);
const facts = fc.record({
  contract: contracts,
  subsidy: fc.option(
    fc.record({
      mode: fc.constant('free' as const),
      until: fc.nat(9 * 24).map((hours) => fromEpochMs(base + hours * hourMs)),
    }),
  ),
  discounts: fc.array(
    fc.record({
      label: fc.constant({ ja: '若手', en: 'Young' }),
      percent: percents,
      monthlyCapYen: fc.option(yen),
    }),
    { maxLength: 2 },
  ),
  spentInMonth: fc.constantFrom(null, {
    organisation: { '2026-11': '200000' },
    person: { '2026-11': '1000/3' },
  }),
});

test('the lines sum to the charge, which is the same whenever it is rated', () => {
  fc.assert(
    fc.property(cards, runs, facts, (card, run, more) => {
      const asked = factsOf([card, { ...card, effectiveFrom: fromEpochMs(base + 30 * hourMs) }], {
        ...run,
        ...more,
      });
      const charge = rated(asked);
      const { net, total } = charge.totals;
      const whole = card.tax.treatment === 'inclusive' ? total : net;
      expect(BigInt(whole)).toBe(rational.round(exactSum(charge), 'half-up'));
      expect(net).toBeGreaterThanOrEqual(0);
      expect(rated({ ...asked, cards: asked.cards.toReversed() })).toEqual(charge);
    }),
    { numRuns: 500 },
  );
});

test('a month never comes to more than its cap, whatever is charged in whatever order', () => {
  fc.assert(
    fc.property(cards, fc.array(runs, { minLength: 1, maxLength: 6 }), yen, (card, all, cap) => {
      const capped = { ...card, monthCaps: [{ yen: cap, tariffs: [], per: 'person' as const }] };
      let spent: Record<string, string> = {};
      for (const run of all) {
        const spentInMonth = { organisation: {}, person: spent };
        const { useByMonth } = rated(factsOf([capped], { ...run, spentInMonth }));
        for (const [month, more] of Object.entries(useByMonth)) {
          const before = rational.parseRational(spent[month] ?? '0');
          const sum = rational.add(before, rational.parseRational(more));
          spent = { ...spent, [month]: rational.format(sum) };
        }
      }
      for (const sum of Object.values(spent)) {
        const most = rational.rational(cap);
        expect(rational.compare(rational.parseRational(sum), most)).toBeLessThanOrEqual(0);
      }
    }),
    { numRuns: 200 },
  );
});
