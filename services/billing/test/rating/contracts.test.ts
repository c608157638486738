import type { WrittenRateCard } from '@kyoyo/contracts';
import type { PricedContract, RatingFacts } from '../../src/rating/facts.ts';
import { rateFee } from '../../src/rating/rating.ts';
import { describe, expect, test } from 'vitest';
import { amounts, cardOf, factorCard, factsOf, period, rated } from './cards.ts';

const threeHours = period('2026-11-20 10:00', '2026-11-20 13:00');
const charged = (contract: PricedContract, card: Partial<WrittenRateCard> = {}, more = {}) =>
  rated(
    factsOf([{ ...factorCard, ...cardOf({ ...factorCard, ...card }) }], {
      reserved: threeHours,
      contract,
      ...more,
    }),
  );

type Cover = Extract<PricedContract, { form: 'subscription' }>['cover'];
const subscription = (cover: Cover): PricedContract => ({
  form: 'subscription',
  cover,
  overageYenPerHour: '8000',
});

describe('a subscription', () => {
  test('covers by its sources in their order, and the rest costs its price per hour', () => {
    const cover = [
      { source: 'included', minutes: 60 },
      { source: 'rollover', minutes: 45 },
      { source: 'pool', minutes: 15 },
      { source: 'overage', minutes: 60 },
    ] as const;
    const { lines, totals } = charged(subscription(cover));
    expect(lines.map(({ kind, quantity, amount }) => [kind, quantity, amount])).toEqual([
      ['allowance', '1', '0'],
      ['allowance', '0.75', '0'],
      ['allowance', '0.25', '0'],
      ['overage', '1', '8000'],
    ]);
    expect(lines[0]?.label).toEqual({ ja: '基本時間から', en: 'From the included hours' });
    expect(totals.net).toBe(8_000);
  });
  // As the plan says in words: its fee has the plan's tax, what is beyond it the card's.
  test.each([
    ['inclusive', { net: 7_273, tax: 727, total: 8_000 }],
    ['exclusive', { net: 8_000, tax: 800, total: 8_800 }],
  ] as const)('what is beyond it has the tax of the card: %s', (treatment, totals) => {
    const cover = [
      { source: 'included', minutes: 120 },
      { source: 'overage', minutes: 60 },
    ] as const;
    const charge = charged(subscription(cover), { tax: { treatment, percent: '10' } });
    expect(charge.totals).toMatchObject(totals);
  });
  test('what nobody has said to be covered is beyond it; nothing is covered twice', () => {
    expect(charged(subscription([])).totals.net).toBe(24_000);
    const much = [
      { source: 'included', minutes: 120 },
      { source: 'pool', minutes: 600 },
    ] as const;
    expect(charged(subscription(much)).lines.map(({ quantity }) => quantity)).toEqual(['2', '1']);
  });
  test('no minimum, discount or cap of the card; options cost what they cost', () => {
    const cover = [{ source: 'included', minutes: 180 }] as const;
    const options = [{ code: 'guidance', quantity: '1' }];
    const discounts = [{ label: { ja: '若手', en: 'Young' }, percent: '50', monthlyCapYen: 1 }];
    const charge = charged(subscription(cover), { minimumYen: 50_000 }, { options, discounts });
    // ¥15,000 × 0.5 of an SME, and 10% of indirect cost on it.
    expect(amounts(charge)).toEqual([
      ['allowance', '0'],
      ['option', '7500'],
      ['indirect', '750'],
    ]);
    expect(charge.useByMonth).toEqual({});
  });
  test('counts the minutes that its plan counts, whatever the card does', () => {
    const used = period('2026-11-20 10:00', '2026-11-20 10:30');
    const late = period('2026-11-20 10:00', '2026-11-20 13:40');
    const of = (basis: 'reserved' | 'used', ...minutes: number[]) => ({
      ...subscription(minutes.map((one) => ({ source: 'included', minutes: one }))),
      basis,
    });
    for (const basis of ['reserved', 'used', 'overage'] as const) {
      // Half an hour of three is used, and taken of an allowance by use; or nothing at all.
      expect(charged(of('used', 30), { basis }, { used }).totals.net).toBe(0);
      const none = { start: used.start, end: used.start };
      expect(charged(of('used'), { basis }, { used: none }).totals.net).toBe(0);
      expect(charged(of('reserved'), { basis }, { used }).totals.net).toBe(24_000);
      expect(charged(of('reserved', 180), { basis }, { used: late }).lines).toHaveLength(2);
    }
  });
  test('a year for 3,510,000: its runs cost nothing', () => {
    const cover = [{ source: 'included', minutes: 180 }] as const;
    expect(charged(subscription(cover)).totals.total).toBe(0);
  });
});

describe('joint and commissioned research', () => {
  const research = (
    difference: Partial<Extract<PricedContract, { readonly classFactor: string | null }>>,
  ): PricedContract => ({
    form: 'joint-research',
    indirectPercent: null,
    classFactor: null,
    ...difference,
  });

  test('has the price of the card, with the indirect cost of the contract', () => {
    expect(charged(research({})).totals.net).toBe(36_300);
    expect(charged(research({ indirectPercent: '30' })).totals.net).toBe(42_900);
    expect(charged(research({ indirectPercent: '0', form: 'commissioned' })).totals.net).toBe(
      33_000,
    );
  });
  test('may have a factor of its own, in place of that of the class', () => {
    const contract = research({ classFactor: '0.3', indirectPercent: '0' });
    expect(charged(contract).totals.net).toBe(19_800);
    const other = { organisationClass: 'public' } as const;
    expect(charged(contract, {}, other).totals.net).toBe(19_800);
    expect(rated(factsOf([cardOf()], { contract })).totals.total).toBe(3_600);
  });
});

describe('a fee under a contract', () => {
  const fee = (contract: PricedContract, percent = 50, more: Partial<RatingFacts> = {}) => {
    const facts = factsOf([factorCard], { reserved: threeHours, contract, ...more });
    const outcome = rateFee(facts, { kind: 'no-show', percent });
    if ('refused' in outcome) throw new Error(outcome.refused.slug);
    return outcome;
  };

  test('of a subscription costs what its share of the minutes is not covered by', () => {
    // Half of three hours are 90 minutes.
    const covered = (minutes: number) => fee(subscription([{ source: 'included', minutes }]));
    expect(covered(90).totals.net).toBe(0);
    expect(covered(30).totals.net).toBe(8_000);
    expect(covered(30).price.lines.map(({ kind, amount }) => [kind, amount])).toEqual([
      ['allowance', '0'],
      ['overage', '16000'],
    ]);
    expect(fee(subscription([])).totals.net).toBe(12_000);
  });
  test('of joint research is a share of the price by the contract', () => {
    const contract = {
      form: 'joint-research',
      indirectPercent: '30',
      classFactor: null,
    } as const;
    expect(fee(contract).totals.net).toBe(21_450);
  });
  test('while it is free, is nothing', () => {
    const subsidy = { mode: 'free', until: threeHours.end } as const;
    expect(fee({ form: 'usage-terms' }, 100, { subsidy }).totals.net).toBe(0);
  });
});
