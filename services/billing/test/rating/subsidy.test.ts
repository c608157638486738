import type { WrittenRateCard } from '@kyoyo/contracts';
import type { RatingFacts } from '../../src/rating/facts.ts';
import { rate } from '../../src/rating/rating.ts';
import { describe, expect, test } from 'vitest';
import { amounts, at, cardIds, cardOf, factorCard, factsOf, flat, period, rated } from './cards.ts';

/** Acquired on 2021-12-01, free for five years: through 2026-11-30. */
const until = at('2026-12-01 00:00');
const free = { mode: 'free', until } as const;
const across = period('2026-11-30 22:00', '2026-12-01 01:00');
const charged = (difference: Partial<RatingFacts>, card: Partial<WrittenRateCard> = {}) =>
  rated(factsOf([cardOf(card)], { subsidy: free, reserved: across, ...difference }));

describe('free because a subsidy bought it', () => {
  test('until 24:00 of its last day, and chargeable from then', () => {
    const last = period('2026-11-30 22:00', '2026-12-01 00:00');
    const first = period('2026-12-01 00:00', '2026-12-01 02:00');
    expect(charged({ reserved: last }).totals.total).toBe(0);
    expect(charged({ reserved: first }).totals.total).toBe(12_000);
  });
  test('a run across it is split there, and a line names the mode', () => {
    const { lines } = charged({});
    expect(lines).toMatchObject([
      {
        kind: 'subsidy',
        quantity: '2',
        unitYen: '0',
        amount: '0',
        label: {
          ja: '補助金で取得した機器のため無料（2026-11-30まで）',
          en: 'Free: bought with a subsidy (through 2026-11-30)',
        },
      },
      { kind: 'usage', quantity: '1', amount: '6000' },
    ]);
  });
  test('a started block, a day, an item belong to their begin', () => {
    const block = { kind: 'time', minutes: 240, billing: 'started' } as const;
    expect(charged({}, { unit: block }).totals.total).toBe(0);
    const item = { kind: 'count', noun: { ja: '件', en: 'item' } } as const;
    expect(charged({ quantity: 3 }, { unit: item }).totals.total).toBe(0);
  });
  test('what ends late has the terms of its last reserved minute', () => {
    const reserved = period('2026-11-30 22:00', '2026-12-01 00:00');
    const used = period('2026-11-30 22:00', '2026-12-01 01:00');
    expect(charged({ reserved, used }, { basis: 'overage' }).totals.total).toBe(0);
  });
  test('no minimum is owed, options are, and free use counts to no cap', () => {
    const options = [{ code: 'staff', quantity: '1' }];
    const reserved = period('2026-11-30 10:00', '2026-11-30 12:00');
    const card = { minimumYen: 9_000, options: factorCard.options };
    const charge = charged({ reserved, options }, card);
    expect(amounts(charge)).toEqual([
      ['subsidy', '0'],
      ['option', '2000'],
    ]);
    expect(charge.useByMonth).toEqual({});
  });
  test('free hours are hours: the one that follows is not the first', () => {
    const pricing = flat(5_000);
    if (pricing.kind !== 'table') throw new Error('A table');
    const tariffs = pricing.tariffs.map((one) => ({ ...one, tiers: [{ afterUnits: 2, yen: 1 }] }));
    expect(amounts(charged({}, { pricing: { ...pricing, tariffs } }))).toEqual([
      ['subsidy', '0'],
      ['usage', '1'],
    ]);
  });
  test.each([
    [{ form: 'joint-research', indirectPercent: null, classFactor: null }, 18_000],
    [{ form: 'subscription', cover: [], overageYenPerHour: '1000' }, 3_000],
    [{ form: 'usage-terms' }, 6_000],
  ] as const)('only usage terms are held back by it: %j', (contract, total) => {
    expect(charged({ contract }).totals.total).toBe(total);
  });
});

describe('at cost', () => {
  const costCard = { cardId: cardIds[2], card: cardOf({ pricing: flat(700) }) };
  const atCost = { mode: 'at-cost', until, costCard } as const;

  test('by a card of its own, until it ends', () => {
    const { lines } = charged({ subsidy: atCost });
    expect(lines.map(({ cardId, amount }) => [cardId, amount])).toEqual([
      [cardIds[2], '1400'],
      [cardIds[0], '6000'],
    ]);
  });
  test('without that card there is no price', () => {
    const facts = factsOf([cardOf()], { reserved: across, subsidy: { mode: 'at-cost', until } });
    expect(rate(facts)).toEqual({ refused: { slug: 'no-rate-card' } });
  });
});
