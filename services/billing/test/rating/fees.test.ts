import { chargeLine, type RateCard } from '@kyoyo/contracts';
import { rational } from '@kyoyo/kernel';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type FeeFacts, rateFee, type RatedFee } from '../../src/rating/rating.ts';
import {
  amounts,
  at,
  cardIds,
  cardOf,
  exactSum,
  factorCard,
  factsOf,
  flat,
  period,
  rated,
} from './cards.ts';

function fee(
  facts: FeeFacts,
  percent: number,
  kind: 'cancellation' | 'no-show' = 'cancellation',
): RatedFee {
  const outcome = rateFee(facts, { kind, percent });
  if ('refused' in outcome) throw new Error(`Refused: ${outcome.refused.slug}`);
  return outcome;
}

const threeHours = period('2026-11-20 10:00', '2026-11-20 13:00');

describe('what time costs that was given back or not used', () => {
  const facts = factsOf([factorCard], { reserved: threeHours });

  test('half of the price from 30 to 8 days before, and then all of it', () => {
    // ¥22,000 an hour, 0.5 for an SME, 10% of indirect cost: 36,300 before tax.
    expect(fee(facts, 50).totals).toEqual({
      net: 18_150,
      tax: 1_815,
      total: 19_965,
      taxPercent: '10',
    });
    const { totals, price } = fee(facts, 100);
    expect(totals).toEqual({ net: 36_300, tax: 3_630, total: 39_930, taxPercent: '10' });
    expect(price.totals).toEqual(totals);
  });

  test('the line says of what it is a share, and the price how it came about', () => {
    const { lines, price } = fee(facts, 50);
    expect(lines).toEqual([
      {
        kind: 'fee',
        label: { ja: 'キャンセル料 50%', en: 'Cancellation fee, 50%' },
        quantity: '0.5',
        unitLabel: null,
        unitYen: '36300',
        amount: '18150',
        cardId: cardIds[0],
      },
    ]);
    expect(z.array(chargeLine).parse(lines)).toEqual(lines);
    expect(price.lines.map(({ kind, amount }) => [kind, amount])).toEqual([
      ['usage', '33000'],
      ['indirect', '3300'],
    ]);
    expect(fee(facts, 100, 'no-show').lines[0]?.label.ja).toBe('無断不使用料 100%');
  });

  test('the reserved time counts, whatever the card bills of a run, and no options', () => {
    const overage = { ...factorCard, basis: 'overage' as const };
    const run = factsOf([overage], {
      reserved: threeHours,
      used: period('2026-11-20 10:00', '2026-11-20 15:00'),
      options: [{ code: 'staff', quantity: '2' }],
    });
    expect(fee(run, 50).totals.net).toBe(18_150);
  });

  test('the minimum and the cap of a day hold for the price, not for the share', () => {
    const minimum = cardOf({ minimumYen: 20_000 });
    expect(fee(factsOf([minimum]), 50).totals.total).toBe(10_000);
    const capped = cardOf({ dayCaps: [{ yen: 5_000, tariffs: [] }] });
    expect(fee(factsOf([capped]), 50).totals.total).toBe(2_500);
  });

  test('the share is of the exact price; only the total is rounded', () => {
    // 20 minutes at ¥1,000 an hour are 333.33…; 30% of that is 100, and of 333 would be 99.
    const reserved = period('2026-11-20 10:00', '2026-11-20 10:20');
    const card = cardOf({ pricing: flat(1_000) });
    const charged = fee(factsOf([card], { reserved }), 30);
    expect(charged.lines[0]?.amount).toBe('100');
    expect(charged.totals.total).toBe(100);
    expect(charged.price.totals.total).toBe(333);
  });

  test('a card that takes effect during the reserved time has its own line and tax', () => {
    const before = cardOf({ tax: { treatment: 'exclusive', percent: '8' } });
    const after = cardOf({ pricing: flat(9_000), effectiveFrom: at('2026-11-20 11:00') });
    const charged = fee(factsOf([before, after]), 50);
    expect(charged.lines.map(({ cardId, amount }) => [cardId, amount])).toEqual([
      [cardIds[0], '3000'],
      [cardIds[1], '4500'],
    ]);
    // 3,000 + 240, and 4,500 of which 409 are tax.
    expect(charged.totals).toEqual({ net: 7_091, tax: 649, total: 7_740, taxPercent: '8' });
  });

  test('the card in force at the reserved start applies, and without one there is no price', () => {
    const later = cardOf({ effectiveFrom: at('2026-11-20 10:01') });
    const outcome = rateFee(factsOf([later]), { kind: 'no-show', percent: 100 });
    expect(outcome).toEqual({ refused: { slug: 'no-rate-card' } });
  });

  test('is exactly the share of the price, for any percentage, price and length', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100 }),
        fc.nat(1_000_000),
        fc.integer({ min: 1, max: 3_000 }),
        (percent, yen, minutes) => {
          const unit = { kind: 'time' as const, minutes, billing: 'prorated' as const };
          const facts = factsOf([cardOf({ pricing: flat(yen), unit, indirectPercent: '10' })]);
          const charged = fee(facts, percent);
          const share = rational.multiply(
            exactSum(rated({ ...facts, used: facts.reserved, options: [] })),
            rational.rational(percent, 100),
          );
          expect(rational.compare(exactSum(charged), share)).toBe(0);
          expect(amounts(charged)).toHaveLength(1);
        },
      ),
    );
  });
});

describe('what giving back a part costs', () => {
  const feeOf = (card: RateCard, changes: object) => {
    const outcome = rateFee(
      {
        ...factsOf([card], { reserved: period('2026-11-20 11:00', '2026-11-20 12:00') }),
        ...changes,
      },
      { kind: 'cancellation', percent: 50 },
    );
    if ('refused' in outcome) throw new Error(outcome.refused.slug);
    return outcome.totals.total;
  };
  const kept = period('2026-11-20 10:00', '2026-11-20 11:00');

  test('is a share of what both cost more than what stays', () => {
    expect(feeOf(cardOf(), { kept })).toBe(3_000);
    expect(feeOf(cardOf(), { kept: null })).toBe(3_000);
  });
  test('is nothing where less time costs as much', () => {
    const halfDay = cardOf({ unit: { kind: 'half-day' } });
    expect(feeOf(halfDay, { kept })).toBe(0);
    expect(feeOf(halfDay, {})).toBe(3_000);
  });
  test('is never less than nothing, where what stays begins at a dearer price', () => {
    const day = { unit: { kind: 'day' } } as const;
    const cards = [
      cardOf({ ...day, pricing: flat(1_000) }),
      cardOf({ ...day, pricing: flat(3_000), effectiveFrom: at('2026-11-20 12:00') }),
    ];
    const facts = factsOf(cards, { reserved: period('2026-11-20 10:00', '2026-11-20 12:00') });
    const later = { ...facts, kept: period('2026-11-20 12:00', '2026-11-20 14:00') };
    expect(fee(later, 100).totals.total).toBe(0);
    expect(fee(facts, 100).totals.total).toBe(1_000);
  });
});
