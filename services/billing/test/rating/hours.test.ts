import type { WrittenRateCard } from '@kyoyo/contracts';
import { describe, expect, test } from 'vitest';
import { amounts, cardOf, factsOf, period, rated } from './cards.ts';

type Rule = WrittenRateCard['timeRules'][number];

/** From 17:00 to 09:00, whatever the day. */
const night = (difference: Partial<Rule>): Rule => ({
  fromMinute: 1_020,
  toMinute: 540,
  weekdays: [1, 2, 3, 4, 5, 6, 7],
  discountPercent: '0',
  ...difference,
});
const evening = period('2026-11-20 16:00', '2026-11-20 18:00');
const priced = (timeRules: Rule[], card: Partial<WrittenRateCard> = {}, reserved = evening) =>
  amounts(rated(factsOf([cardOf({ timeRules, ...card })], { reserved })));

describe('a price for certain hours', () => {
  test('is that of the minutes inside', () => {
    expect(priced([night({ unitYen: 2_000 })])).toEqual([
      ['usage', '12000'],
      ['time-rule', '-4000'],
    ]);
  });
  test('may be dearer, also where the rest costs nothing', () => {
    expect(priced([night({ unitYen: 9_000 })])).toEqual([
      ['usage', '12000'],
      ['time-rule', '3000'],
    ]);
  });
  test('of a base is a base, and the class lowers it', () => {
    const pricing = { kind: 'factor', baseYen: 6_000, factors: { sme: '0.5' } } as const;
    expect(priced([night({ unitYen: 2_000 })], { pricing })).toEqual([
      ['usage', '6000'],
      ['time-rule', '-2000'],
    ]);
  });
  test('the first that names one says it; surcharge and discount are of that price', () => {
    const rules = [
      night({ unitYen: 2_000 }),
      night({ unitYen: 8_000, surchargePercent: '50' }),
      night({ discountPercent: '10' }),
    ];
    expect(priced(rules)).toEqual([
      ['usage', '12000'],
      ['time-rule', '-4000'],
      ['time-rule', '1000'],
      ['time-rule', '-200'],
    ]);
  });
  test('holds for the tariffs that it names', () => {
    expect(priced([night({ unitYen: 0, tariffs: ['student'] })])).toEqual([['usage', '12000']]);
    expect(priced([night({ unitYen: 0, tariffs: ['standard'] })])[1]).toEqual([
      'time-rule',
      '-6000',
    ]);
  });
});

test('a surcharge of a quarter, with its label', () => {
  const { lines } = rated(
    factsOf([cardOf({ timeRules: [night({ surchargePercent: '25' })] })], { reserved: evening }),
  );
  expect(lines[1]).toMatchObject({
    amount: '1500',
    label: {
      ja: '時間帯割増 25%(月・火・水・木・金・土・日 17:00-09:00)',
      en: '25% more, Mon, Tue, Wed, Thu, Fri, Sat, Sun 17:00-09:00',
    },
  });
});
