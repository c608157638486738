import type { RatingFacts } from '../../src/rating/facts.ts';
import { describe, expect, test } from 'vitest';
import { amounts, at, cardOf, factorCard, factsOf, flat, period, rated } from './cards.ts';

const spent = (organisation: string, person = organisation) => ({
  organisation: { '2026-11': organisation },
  person: { '2026-11': person },
});

describe('the cap of a month', () => {
  const capped = (per: 'organisation' | 'person', tariffs: string[] = []) =>
    cardOf({ monthCaps: [{ yen: 300_000, tariffs, per }] });
  const total = (difference: Partial<RatingFacts>, card = capped('person')) =>
    rated(factsOf([card], difference)).totals.total;

  test('counts what was spent before, to the yen', () => {
    expect(total({})).toBe(12_000);
    expect(total({ spentInMonth: spent('288000') })).toBe(12_000);
    expect(total({ spentInMonth: spent('288001') })).toBe(11_999);
    expect(total({ spentInMonth: spent('300000') })).toBe(0);
    expect(total({ spentInMonth: spent('300001') })).toBe(0);
  });
  test('of the organisation or of the person, as the card says', () => {
    const spentInMonth = spent('300000', '0');
    expect(total({ spentInMonth }, capped('person'))).toBe(12_000);
    expect(total({ spentInMonth }, capped('organisation'))).toBe(0);
  });
  test('for its tariffs', () => {
    const spentInMonth = spent('300000');
    expect(total({ spentInMonth }, capped('person', ['student']))).toBe(12_000);
    expect(total({ spentInMonth }, capped('person', ['standard']))).toBe(0);
  });
  test('a run across two months has its share in each', () => {
    const reserved = period('2026-11-30 23:00', '2026-12-01 02:00');
    const charge = rated(factsOf([capped('person')], { reserved, spentInMonth: spent('299000') }));
    expect(amounts(charge)).toEqual([
      ['usage', '18000'],
      ['month-cap', '-5000'],
    ]);
    expect(charge.useByMonth).toEqual({ '2026-11': '1000', '2026-12': '12000' });
  });
  test('a day has its own cap first', () => {
    const card = cardOf({
      dayCaps: [{ yen: 10_000, tariffs: [] }],
      monthCaps: [{ yen: 300_000, tariffs: [], per: 'person' }],
    });
    const charge = rated(factsOf([card], { spentInMonth: spent('295000') }));
    expect(amounts(charge)).toEqual([
      ['usage', '12000'],
      ['day-cap', '-2000'],
      ['month-cap', '-5000'],
    ]);
    expect(charge.useByMonth).toEqual({ '2026-11': '5000' });
  });
});

test('the most that a run costs bounds its use, not its options, whatever the class', () => {
  const options = [{ code: 'staff', quantity: '1' }];
  const card = { ...factorCard, maximumYen: 30_000, indirectPercent: '0' };
  const reserved = period('2026-11-20 10:00', '2026-11-20 13:00');
  for (const organisationClass of ['large', 'sme'] as const) {
    const charge = rated(factsOf([card], { reserved, options, organisationClass }));
    expect(charge.totals.net).toBe(32_000);
  }
});

describe('discounts of a person', () => {
  const half = { label: { ja: '39歳以下', en: 'Under 39' }, percent: '50', monthlyCapYen: null };

  test('and those of the card together take off no more than all', () => {
    const off = { percent: '60', upToYen: null };
    const option = { code: 'kit', label: { ja: '用具', en: 'Kit' }, yen: 500, inTotal: true };
    const unit = { ja: '個', en: 'piece' };
    const card = cardOf({
      totalDiscounts: [off, off],
      options: [{ ...option, unit, classFactor: false }],
    });
    const options = [{ code: 'kit', quantity: '1' }];
    expect(amounts(rated(factsOf([card], { discounts: [half], options })))).toEqual([
      ['usage', '12000'],
      ['discount', '-6000'],
      ['discount', '-6000'],
      ['option', '500'],
      ['discount', '-300'],
      ['discount', '-200'],
    ]);
  });
  test('come off the use before caps, minimum and options', () => {
    const card = cardOf({ minimumYen: 7_000, options: factorCard.options });
    const options = [{ code: 'staff', quantity: '1' }];
    expect(amounts(rated(factsOf([card], { discounts: [half], options })))).toEqual([
      ['usage', '12000'],
      ['discount', '-6000'],
      ['minimum', '1000'],
      ['option', '2000'],
    ]);
  });
  test('add up, to all of it at most', () => {
    const discounts = [half, { ...half, percent: '70' }];
    expect(amounts(rated(factsOf([cardOf()], { discounts })))).toEqual([
      ['usage', '12000'],
      ['discount', '-6000'],
      ['discount', '-6000'],
    ]);
  });
  test('under 39 half, and 100,000 a month at most', () => {
    const discounts = [{ ...half, monthlyCapYen: 100_000 }];
    const card = cardOf({ unit: { kind: 'day' }, pricing: flat(30_000) });
    const after = (person: string) =>
      rated(factsOf([card], { discounts, spentInMonth: spent('0', person) })).totals.total;
    expect([after('0'), after('85000'), after('90000'), after('100000')]).toEqual([
      15_000, 15_000, 10_000, 0,
    ]);
  });
  test('are spread over the days that a cap bounds', () => {
    const reserved = period('2026-11-20 22:00', '2026-11-21 04:00');
    const card = cardOf({ dayCaps: [{ yen: 8_000, tariffs: [] }] });
    expect(amounts(rated(factsOf([card], { reserved, discounts: [half] })))).toEqual([
      ['usage', '36000'],
      ['discount', '-18000'],
      ['day-cap', '-4000'],
    ]);
  });
  test('a whole discount leaves nothing for a cap', () => {
    const discounts = [{ ...half, percent: '100' }];
    const card = cardOf({ dayCaps: [{ yen: 8_000, tariffs: [] }] });
    expect(rated(factsOf([card], { discounts })).totals.total).toBe(0);
  });
});

describe('instruments of the same half day', () => {
  const cardAt = (yen: number) =>
    cardOf({
      unit: { kind: 'half-day', fromMinute: 540 },
      pricing: flat(yen),
      alongsidePercent: '50',
    });
  const morning = at('2026-11-20 09:00');
  const priceOf = (yen: number, others: string[], own = '0') =>
    rated(factsOf([cardAt(yen)], { alongside: { [morning]: { own, others } } })).totals.total;
  test('30,000 + 20,000/2 + 10,000/2 are 45,000, in whatever order they are charged', () => {
    expect(priceOf(30_000, [])).toBe(30_000);
    expect(priceOf(20_000, ['30000'])).toBe(10_000);
    expect(priceOf(10_000, ['30000', '20000'])).toBe(5_000);
    // The dearest last pays what the others had been charged too much for.
    expect(
      priceOf(10_000, []) + priceOf(20_000, ['10000']) + priceOf(30_000, ['10000', '20000']),
    ).toBe(45_000);
  });
  test('more of the dearest takes off nothing a second time', () => {
    expect(priceOf(30_000, ['20000'], '30000')).toBe(30_000);
  });
  test('each half day by itself, as the unit counts them', () => {
    const reserved = period('2026-11-20 20:00', '2026-11-20 22:00');
    const evening = at('2026-11-20 21:00');
    const alongside = {
      [morning]: { own: '0', others: ['30000'] },
      [evening]: { own: '0', others: ['10000'] },
    };
    const both = rated(factsOf([cardAt(20_000)], { reserved, alongside }));
    // Half of 20,000 beside the dearer, and what the cheaper was charged too much for.
    expect(both.totals.total).toBe(10_000 + 15_000);
    expect(both.useByHalfDay).toEqual({ [morning]: '20000', [evening]: '20000' });
  });
  test('of a price by the hour the share of each half day of Japan', () => {
    const reserved = period('2026-11-20 11:00', '2026-11-20 14:00');
    const card = cardOf({ alongsidePercent: '50' });
    const { useByHalfDay } = rated(factsOf([card], { reserved }));
    const [first, second] = [at('2026-11-20 00:00'), at('2026-11-20 12:00')];
    expect(useByHalfDay).toEqual({ [first]: '6000', [second]: '12000' });
    expect(rated(factsOf([cardOf()], { reserved })).useByHalfDay).toEqual({});
  });
});
