import { chargeLine, chargeTotals } from '@kyoyo/contracts';
import { plusMinutes } from '@kyoyo/kernel';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { amounts, at, cardIds, cardOf, factorCard, factsOf, flat, period, rated } from './cards.ts';

describe('a national institute: factors, options, indirect cost, tax outside', () => {
  const facts = factsOf([factorCard], {
    reserved: period('2026-11-20 10:00', '2026-11-20 13:00'),
    options: [
      { code: 'guidance', quantity: '1' },
      { code: 'staff', quantity: '2' },
    ],
  });

  test('three hours of an SME with guidance and staff cost 53,845 yen', () => {
    const charge = rated(facts);
    expect(amounts(charge)).toEqual([
      ['usage', '33000'],
      ['option', '7500'],
      ['option', '4000'],
      ['indirect', '4450'],
    ]);
    expect(charge.totals).toEqual({ net: 48_950, tax: 4_895, total: 53_845, taxPercent: '10' });
    expect(charge.tariff).toBeNull();
  });

  test('the lines say what was multiplied, and fit the published schemas', () => {
    const { lines, totals } = rated(facts);
    expect(lines[0]).toEqual({
      kind: 'usage',
      label: { ja: '機器利用(中小企業 ¥22,000 × 0.5)', en: 'Equipment use (SME ¥22,000 × 0.5)' },
      quantity: '3',
      unitLabel: { ja: '時間', en: 'hour' },
      unitYen: '11000',
      amount: '33000',
      cardId: cardIds[0],
    });
    expect(lines[1]).toMatchObject({ quantity: '1', unitYen: '7500' });
    expect(lines[2]).toMatchObject({ quantity: '2', unitYen: '2000' });
    expect(z.array(chargeLine).parse(lines)).toEqual(lines);
    expect(chargeTotals.parse(totals)).toEqual(totals);
  });

  test('a startup pays 0.3 of the base and of guidance, and all of the staff', () => {
    expect(amounts(rated({ ...facts, organisationClass: 'startup' }))).toEqual([
      ['usage', '19800'],
      ['option', '4500'],
      ['option', '4000'],
      ['indirect', '2830'],
    ]);
  });
});

describe('rules for times of the day', () => {
  // Friday 2026-11-20. Full price on weekdays from 8 to 17, 10% off outside, 25% off at weekends.
  const offPeak = cardOf({
    pricing: flat(60),
    timeRules: [
      { fromMinute: 480, toMinute: 1020, weekdays: [1, 2, 3, 4, 5], discountPercent: '0' },
      { fromMinute: 1020, toMinute: 1440, weekdays: [1, 2, 3, 4, 5], discountPercent: '10' },
      { fromMinute: 0, toMinute: 480, weekdays: [1, 2, 3, 4, 5], discountPercent: '10' },
      { fromMinute: 0, toMinute: 1440, weekdays: [6, 7], discountPercent: '25' },
    ],
  });
  const overnight = period('2026-11-20 16:00', '2026-11-21 02:00');

  test('Friday 16:00 to Saturday 02:00 at 60 yen an hour: 600 - 42 - 30', () => {
    const charge = rated(factsOf([offPeak], { reserved: overnight }));
    expect(amounts(charge)).toEqual([
      ['usage', '600'],
      ['time-rule', '-42'],
      ['time-rule', '-30'],
    ]);
    expect(charge.lines[1]?.label.en).toBe('10% off, Mon, Tue, Wed, Thu, Fri 17:00-24:00');
    expect(charge.lines[2]?.label.ja).toBe('時間帯割引 25%(土・日 00:00-24:00)');
    expect(charge.totals.total).toBe(528);
  });

  test('the hour before 17:00 is at full price', () => {
    const reserved = period('2026-11-20 16:00', '2026-11-20 17:00');
    expect(amounts(rated(factsOf([offPeak], { reserved })))).toEqual([['usage', '60']]);
  });

  test('a rule that ends before it begins runs past midnight', () => {
    const night = cardOf({
      pricing: flat(60),
      timeRules: [{ fromMinute: 1320, toMinute: 360, weekdays: [5], discountPercent: '50' }],
    });
    const charge = rated(factsOf([night], { reserved: overnight }));
    expect(amounts(charge)).toEqual([
      ['usage', '600'],
      ['time-rule', '-120'],
    ]);
  });

  test('overlapping rules add up to everything, and not to more', () => {
    const rule = { fromMinute: 0, toMinute: 1440, weekdays: [5], discountPercent: '70' };
    const card = cardOf({ timeRules: [rule, { ...rule, fromMinute: 660 }] });
    expect(amounts(rated(factsOf([card])))).toEqual([
      ['usage', '12000'],
      ['time-rule', '-8400'],
      ['time-rule', '-1800'],
    ]);
  });

  test('a block costs the same however little of it is used, so its time bears all of it', () => {
    // Three hours of a four-hour block, the last of them at half price.
    const card = cardOf({
      unit: { kind: 'time', minutes: 240, billing: 'started' },
      timeRules: [{ fromMinute: 720, toMinute: 1440, weekdays: [5], discountPercent: '50' }],
    });
    const reserved = period('2026-11-20 10:00', '2026-11-20 13:00');
    expect(amounts(rated(factsOf([card], { reserved })))).toEqual([
      ['usage', '6000'],
      ['time-rule', '-1000'],
    ]);
  });
});

describe('caps and minimum', () => {
  const room = cardOf({
    unit: { kind: 'time', minutes: 240, billing: 'started' },
    pricing: flat(3_000),
    dayCaps: [{ yen: 6_000, tariffs: [] }],
  });

  test('a day of blocks stops at the cap of the day', () => {
    const reserved = period('2026-11-20 09:00', '2026-11-20 18:00');
    const charge = rated(factsOf([room], { reserved }));
    expect(amounts(charge)).toEqual([
      ['usage', '9000'],
      ['day-cap', '-3000'],
    ]);
    expect(charge.lines[1]?.label.ja).toBe('1日の上限(2026-11-20)');
  });

  test('each day has its own cap', () => {
    // Friday 12:00-24:00 is three blocks, Saturday 00:00-04:00 one.
    const reserved = period('2026-11-20 12:00', '2026-11-21 04:00');
    expect(amounts(rated(factsOf([room], { reserved })))).toEqual([
      ['usage', '12000'],
      ['day-cap', '-3000'],
    ]);
  });

  test('a cap for a named tariff leaves the others alone', () => {
    const card = cardOf({ dayCaps: [{ yen: 1_000, tariffs: ['student'] }] });
    expect(rated(factsOf([card])).totals.total).toBe(12_000);
    const capped = cardOf({ dayCaps: [{ yen: 1_000, tariffs: ['student', 'standard'] }] });
    expect(rated(factsOf([capped])).totals.total).toBe(1_000);
  });

  test('the smallest of several caps holds', () => {
    const dayCaps = [8_000, 5_000].map((yen) => ({ yen, tariffs: [] }));
    expect(rated(factsOf([cardOf({ dayCaps })])).totals.total).toBe(5_000);
  });

  test('two cards on one day share the cap of the day', () => {
    const capped = cardOf({ dayCaps: [{ yen: 10_000, tariffs: [] }] });
    const later = { ...capped, effectiveFrom: at('2026-11-20 11:00') };
    const charge = rated(factsOf([capped, later]));
    expect(amounts(charge)).toEqual([
      ['usage', '6000'],
      ['usage', '6000'],
      ['day-cap', '-2000'],
    ]);
  });

  test('the minimum is filled up, and comes before options', () => {
    const card = cardOf({ minimumYen: 20_000, options: factorCard.options });
    const facts = factsOf([card], { options: [{ code: 'staff', quantity: '0.5' }] });
    expect(amounts(rated(facts))).toEqual([
      ['usage', '12000'],
      ['minimum', '8000'],
      ['option', '1000'],
    ]);
    expect(rated(factsOf([cardOf({ minimumYen: 12_000 })])).lines).toHaveLength(1);
  });
});

describe('tax', () => {
  const fifty = { pricing: flat(50_000), unit: { kind: 'day' as const } };

  test('50,000 yen with the tax inside are 45,455 and 4,545', () => {
    const { totals } = rated(factsOf([cardOf(fifty)]));
    expect(totals).toEqual({ net: 45_455, tax: 4_545, total: 50_000, taxPercent: '10' });
  });

  test('with the tax outside it is added', () => {
    const card = cardOf({ ...fifty, tax: { treatment: 'exclusive', percent: '8' } });
    const { totals } = rated(factsOf([card]));
    expect(totals).toEqual({ net: 50_000, tax: 4_000, total: 54_000, taxPercent: '8' });
  });

  test('a budget transfer bears none', () => {
    const card = cardOf({ ...fifty, tax: { treatment: 'out-of-scope', percent: '10' } });
    const { totals } = rated(factsOf([card]));
    expect(totals).toEqual({ net: 50_000, tax: 0, total: 50_000, taxPercent: '0' });
  });

  test.each([
    // Half an hour of 333 is 166.5, twenty minutes are 111, forty of 331 are 220.67, of 332 221.33.
    [333, 30, 167],
    [333, 20, 111],
    [331, 40, 221],
    [332, 40, 221],
  ])('¥%i for %i minutes is ¥%i: a net is rounded half-up, its tax down', (yen, minutes, net) => {
    const exclusive = { treatment: 'exclusive', percent: '10' } as const;
    const card = cardOf({ pricing: flat(yen), tax: exclusive });
    const start = at('2026-11-20 10:00');
    const reserved = { start, end: plusMinutes(start, minutes) };
    const tax = Math.floor(net / 10);
    const { totals } = rated(factsOf([card], { reserved, used: reserved }));
    expect(totals).toEqual({ net, tax, total: net + tax, taxPercent: '10' });
  });

  test('fractions of a yen live until the total', () => {
    // 20 minutes at 1,000 yen are 333.33…; three such lines would make 999 if rounded one by one.
    const reserved = period('2026-11-20 10:00', '2026-11-20 11:00');
    const cards = ['2020-04-01 00:00', '2026-11-20 10:20', '2026-11-20 10:40'].map((from) =>
      cardOf({ pricing: flat(1_000), effectiveFrom: at(from) }),
    );
    const charge = rated(factsOf(cards, { reserved }));
    expect(charge.lines.map(({ amount }) => amount)).toEqual(['1000/3', '1000/3', '1000/3']);
    expect(charge.totals.total).toBe(1_000);
  });

  test('a change of the tax during a run taxes each part as it should', () => {
    const before = cardOf({ tax: { treatment: 'exclusive', percent: '8' } });
    const after = cardOf({ effectiveFrom: at('2026-11-20 11:00') });
    const { totals } = rated(factsOf([before, after]));
    // 6,000 + 480, and 6,000 of which 545 are tax.
    expect(totals).toEqual({ net: 11_455, tax: 1_025, total: 12_480, taxPercent: '8' });
  });
});
