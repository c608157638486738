import type { WrittenRateCard } from '@kyoyo/contracts';
import { describe, expect, test } from 'vitest';
import { amounts, at, cardOf, factsOf, flat, period, rated } from './cards.ts';

const tariff = (yen: number, difference: object): WrittenRateCard['pricing'] => {
  const pricing = flat(yen);
  if (pricing.kind !== 'table') return pricing;
  return { ...pricing, tariffs: pricing.tariffs.map((one) => ({ ...one, ...difference })) };
};
const firstHour = tariff(5_000, { tiers: [{ afterUnits: 1, yen: 2_000 }] });

const on = (start: string, end: string) => period(`2026-11-20 ${start}`, `2026-11-20 ${end}`);
const linesOf = (card: WrittenRateCard | object, start: string, end: string, quantity = 1) =>
  rated(factsOf([cardOf(card)], { reserved: on(start, end), quantity })).lines.map((line) => [
    line.quantity,
    line.unitYen,
  ]);

describe('the first hour and those that follow', () => {
  test('each at its price, by the minute', () => {
    expect(linesOf({ pricing: firstHour }, '10:00', '10:30')).toEqual([['0.5', '5000']]);
    expect(linesOf({ pricing: firstHour }, '10:00', '11:00')).toEqual([['1', '5000']]);
    expect(linesOf({ pricing: firstHour }, '10:00', '12:30')).toEqual([
      ['1', '5000'],
      ['1.5', '2000'],
    ]);
  });
  test('the line says past how much of what its price holds', () => {
    const { lines } = rated(factsOf([cardOf({ pricing: firstHour })]));
    expect(lines.map(({ label }) => label)).toEqual([
      { ja: '標準', en: 'Standard' },
      { ja: '標準 1時間を超える料金', en: 'Standard, past 1 × hour' },
    ]);
  });
  test('counted over the whole run, across a change of prices', () => {
    const later = cardOf({ pricing: firstHour, effectiveFrom: at('2026-11-20 11:30') });
    const facts = factsOf([cardOf({ pricing: firstHour }), later], {
      reserved: on('10:00', '13:00'),
    });
    expect(amounts(rated(facts))).toEqual([
      ['usage', '5000'],
      ['usage', '1000'],
      ['usage', '3000'],
    ]);
  });
  test('in started blocks, days, half days, items; people are not hours', () => {
    const tiers = [{ afterUnits: 2, yen: 1_000 }];
    const pricing = tariff(3_000, { tiers });
    const block = { kind: 'time', minutes: 60, billing: 'started' } as const;
    expect(linesOf({ unit: block, pricing }, '10:00', '13:10')).toEqual([
      ['2', '3000'],
      ['2', '1000'],
    ]);
    const day = factsOf([cardOf({ unit: { kind: 'day' }, pricing })], {
      reserved: period('2026-11-20 10:00', '2026-11-23 10:00'),
    });
    expect(amounts(rated(day))).toEqual([
      ['usage', '6000'],
      ['usage', '2000'],
    ]);
    const items = { kind: 'count', noun: { ja: '件', en: 'item' } } as const;
    expect(linesOf({ unit: items, pricing }, '10:00', '11:00', 5)).toEqual([
      ['2', '3000'],
      ['3', '1000'],
    ]);
    const people = { kind: 'person-time', minutes: 60 } as const;
    expect(linesOf({ unit: people, pricing }, '10:00', '13:00', 4)).toEqual([
      ['8', '3000'],
      ['4', '1000'],
    ]);
  });
  test('of a base, the class lowers each', () => {
    const pricing: WrittenRateCard['pricing'] = {
      kind: 'factor',
      baseYen: 5_000,
      factors: { sme: '0.5' },
      tiers: [{ afterUnits: 1, yen: 2_000 }],
    };
    expect(linesOf({ pricing }, '10:00', '12:00')).toEqual([
      ['1', '2500'],
      ['1', '1000'],
    ]);
  });
  test('a cap of the day sees each where it lies', () => {
    const reserved = period('2026-11-20 23:00', '2026-11-21 02:00');
    const card = cardOf({ pricing: firstHour, dayCaps: [{ yen: 3_500, tariffs: [] }] });
    expect(amounts(rated(factsOf([card], { reserved })))).toEqual([
      ['usage', '5000'],
      ['usage', '4000'],
      ['day-cap', '-1500'],
      ['day-cap', '-500'],
    ]);
  });
});

describe('a price by the length of the whole run', () => {
  const whole = (): WrittenRateCard['pricing'] => {
    const pricing = tariff(1_000, {
      tiers: [
        { afterUnits: 8, yen: 700 },
        { afterUnits: 24, yen: 500 },
      ],
    });
    return { ...pricing, tiering: 'whole' };
  };
  test.each([
    ['18:00', '8', '1000'],
    ['18:30', '8.5', '700'],
  ])('from 10:00 to %s: %s hours at %s', (end, hours, yen) => {
    expect(linesOf({ pricing: whole() }, '10:00', end)).toEqual([[hours, yen]]);
  });
  test('the length is that of the run, not of the part under one card', () => {
    const cards = [cardOf({ pricing: whole() })];
    cards.push(cardOf({ pricing: whole(), effectiveFrom: at('2026-11-20 15:00') }));
    const facts = factsOf(cards, { reserved: on('10:00', '20:00') });
    expect(rated(facts).totals.total).toBe(7_000);
  });
});

describe('a row with a unit of its own', () => {
  const twoBlocks = tariff(3_200, { unit: { kind: 'time', minutes: 240, billing: 'started' } });
  test('Shizuoka: 3,200 for four hours, 6,400 for eight', () => {
    expect(linesOf({ pricing: twoBlocks }, '09:00', '13:00')).toEqual([['1', '3200']]);
    expect(linesOf({ pricing: twoBlocks }, '09:00', '17:00')).toEqual([['2', '3200']]);
  });
  test('and 3,200 for a night of sixteen', () => {
    const night = tariff(3_200, { unit: { kind: 'time', minutes: 960, billing: 'started' } });
    const facts = factsOf([cardOf({ pricing: night })], {
      reserved: period('2026-11-20 17:00', '2026-11-21 09:00'),
    });
    expect(rated(facts).totals.total).toBe(3_200);
  });
  test('half days from nine to nine', () => {
    const unit = { kind: 'half-day', fromMinute: 540 } as const;
    const card = cardOf({
      unit,
      pricing: flat(6_000),
      timeRules: [
        {
          fromMinute: 1_260,
          toMinute: 540,
          weekdays: [1, 2, 3, 4, 5, 6, 7],
          discountPercent: '0',
          unitYen: 4_000,
        },
      ],
    });
    const total = (start: string, end: string) =>
      rated(factsOf([card], { reserved: period(start, end) })).totals.total;
    expect(total('2026-11-20 09:00', '2026-11-20 21:00')).toBe(6_000);
    expect(total('2026-11-20 11:30', '2026-11-20 12:30')).toBe(6_000);
    expect(total('2026-11-20 21:00', '2026-11-21 09:00')).toBe(4_000);
    expect(total('2026-11-21 01:00', '2026-11-21 08:00')).toBe(4_000);
    expect(total('2026-11-20 09:00', '2026-11-21 09:00')).toBe(10_000);
    expect(total('2026-11-20 20:00', '2026-11-20 22:00')).toBe(10_000);
  });
});

test('a class price is raised to whole hundreds: 2,900 × 1.3 and × 1.5', () => {
  const pricing: WrittenRateCard['pricing'] = {
    kind: 'factor',
    baseYen: 2_900,
    factors: { sme: '1', large: '1.3', startup: '1.5' },
    roundUpToYen: 100,
  };
  const priceFor = (organisationClass: 'sme' | 'large' | 'startup') =>
    rated(factsOf([cardOf({ pricing, unit: { kind: 'day' } })], { organisationClass })).totals
      .total;
  expect([priceFor('sme'), priceFor('large'), priceFor('startup')]).toEqual([2_900, 3_800, 4_400]);
});
