import type { RateCard, WrittenRateCard } from '@kyoyo/contracts';
import { describe, expect, test } from 'vitest';
import { amounts, at, cardIds, cardOf, factsOf, flat, period, rated } from './cards.ts';

const perMinute = { unit: { kind: 'time', minutes: 1, billing: 'prorated' } } as const;
const blocks = { unit: { kind: 'time', minutes: 240, billing: 'started' } } as const;

const unitsOf = (card: RateCard, start: string, end: string, quantity = 1) =>
  rated(factsOf([card], { reserved: period(start, end), quantity })).lines.map(
    (line) => line.quantity,
  );

describe('the basis', () => {
  const facts = {
    reserved: period('2026-11-20 10:00', '2026-11-20 12:00'),
    used: period('2026-11-20 10:05', '2026-11-20 12:40'),
  };
  const minutes = (basis: RateCard['basis'], used = facts.used) =>
    rated(factsOf([cardOf({ ...perMinute, basis })], { ...facts, used })).lines[0]?.quantity;

  test('reserved 10:00-12:00, used 10:05-12:40: 120, 155, 160 minutes', () => {
    expect(minutes('reserved')).toBe('120');
    expect(minutes('used')).toBe('155');
    expect(minutes('overage')).toBe('160');
  });

  test('overage never gives back what was reserved', () => {
    expect(minutes('overage', period('2026-11-20 10:05', '2026-11-20 11:00'))).toBe('120');
  });

  test('a run that was checked out as it was checked in used nothing', () => {
    const nothing = period('2026-11-20 10:05', '2026-11-20 10:05');
    const options = { reserved: facts.reserved, used: nothing };
    for (const unit of [
      perMinute.unit,
      blocks.unit,
      { kind: 'day' },
      { kind: 'half-day' },
    ] as const) {
      const charge = rated(factsOf([cardOf({ unit, basis: 'used' })], options));
      expect(amounts(charge)).toEqual([['usage', '0']]);
    }
  });
});

describe('units', () => {
  test('prorated time counts seconds and milliseconds', () => {
    expect(unitsOf(cardOf(), '2026-11-20 10:00', '2026-11-20 10:20')).toEqual(['1/3']);
    expect(unitsOf(cardOf(), '2026-11-20 10:00:00', '2026-11-20 10:00:00.009')).toEqual([
      '0.0000025',
    ]);
  });

  test('a started block is a whole one', () => {
    const card = cardOf(blocks);
    expect(unitsOf(card, '2026-11-20 10:00', '2026-11-20 14:00')).toEqual(['1']);
    expect(unitsOf(card, '2026-11-20 10:00:00', '2026-11-20 14:00:00.001')).toEqual(['2']);
  });

  test('days and half days are those of Japan that the time touches', () => {
    const day = cardOf({ unit: { kind: 'day' } });
    expect(unitsOf(day, '2026-11-20 00:00', '2026-11-21 00:00')).toEqual(['1']);
    expect(unitsOf(day, '2026-11-20 23:00', '2026-11-21 01:00')).toEqual(['2']);
    // In Japan the 20th begins at 15:00 UTC of the 19th.
    expect(unitsOf(day, '2026-11-20 01:00', '2026-11-20 18:00')).toEqual(['1']);
    const half = cardOf({ unit: { kind: 'half-day' } });
    expect(unitsOf(half, '2026-11-20 09:00', '2026-11-20 12:00')).toEqual(['1']);
    expect(unitsOf(half, '2026-11-20 11:30', '2026-11-20 12:30')).toEqual(['2']);
    expect(unitsOf(half, '2026-11-20 13:00', '2026-11-21 09:00')).toEqual(['2']);
  });

  test('persons times hours, and items whatever the time', () => {
    const staff = cardOf({ unit: { kind: 'person-time', minutes: 60 }, pricing: flat(1_700) });
    const facts = { reserved: period('2026-11-20 10:00', '2026-11-20 11:30'), quantity: 2 };
    const charge = rated(factsOf([staff], facts));
    expect(charge.lines[0]).toMatchObject({
      quantity: '3',
      unitLabel: { ja: '人・時間', en: 'person-hour' },
      amount: '5100',
    });
    const scan = { kind: 'count' as const, noun: { ja: 'スキャン', en: 'scan' } };
    expect(unitsOf(cardOf({ unit: scan }), '2026-11-20 10:00', '2026-11-20 18:00', 7)).toEqual([
      '7',
    ]);
  });
});

describe('a price change', () => {
  const change = '2026-11-20 12:00';
  const twoCards = (difference: Partial<WrittenRateCard>) => [
    cardOf({ ...difference, pricing: flat(1_000) }),
    cardOf({ ...difference, pricing: flat(2_000), effectiveFrom: at(change) }),
  ];
  const lineOf = (cards: RateCard[], start: string, end: string) =>
    rated(factsOf(cards, { reserved: period(start, end) })).lines.map((line) => [
      line.quantity,
      line.amount,
      cardIds.indexOf(line.cardId as (typeof cardIds)[number]),
    ]);

  test('two hours on each side are two segments', () => {
    expect(lineOf(twoCards({}), '2026-11-20 10:00', '2026-11-20 14:00')).toEqual([
      ['2', '2000', 0],
      ['2', '4000', 1],
    ]);
  });

  test('the card takes effect at its instant, not after', () => {
    expect(lineOf(twoCards({}), '2026-11-20 10:00', change)).toEqual([['2', '2000', 0]]);
    expect(lineOf(twoCards({}), change, '2026-11-20 14:00')).toEqual([['2', '4000', 1]]);
  });

  test('a block keeps the price at which it began, and is not cut in two', () => {
    const cards = twoCards(blocks);
    expect(lineOf(cards, '2026-11-20 10:00', '2026-11-20 14:00')).toEqual([['1', '1000', 0]]);
    expect(lineOf(cards, '2026-11-20 10:00', '2026-11-20 19:00')).toEqual([
      ['1', '1000', 0],
      ['2', '4000', 1],
    ]);
  });

  test('so does a day, and a count altogether', () => {
    const days = twoCards({ unit: { kind: 'day' } });
    expect(lineOf(days, '2026-11-20 10:00', '2026-11-21 14:00')).toEqual([
      ['1', '1000', 0],
      ['1', '2000', 1],
    ]);
    const items = twoCards({ unit: { kind: 'count', noun: { ja: '件', en: 'item' } } });
    expect(lineOf(items, '2026-11-20 10:00', '2026-11-23 10:00')).toEqual([['1', '1000', 0]]);
  });

  test('basis, minimum and options are those of the card when the run began', () => {
    const [old, recent] = twoCards({ minimumYen: 50_000 });
    const cards = [old, { ...recent, minimumYen: 90_000, basis: 'used' }] as RateCard[];
    const charge = rated(
      factsOf(cards, {
        reserved: period('2026-11-20 11:00', '2026-11-20 13:00'),
        used: period('2026-11-20 11:00', '2026-11-20 12:30'),
      }),
    );
    expect(amounts(charge)).toEqual([
      ['usage', '1000'],
      ['usage', '2000'],
      ['minimum', '47000'],
    ]);
  });

  test('an earlier reserved start is priced by the card of that time', () => {
    const charge = rated(
      factsOf(twoCards({}), {
        reserved: period('2026-11-20 11:30', '2026-11-20 13:00'),
        used: period('2026-11-20 12:10', '2026-11-20 13:00'),
      }),
    );
    expect(amounts(charge)).toEqual([
      ['usage', '500'],
      ['usage', '2000'],
    ]);
  });

  test('a unit may change with the price', () => {
    const piece = { kind: 'count' as const, noun: { ja: '個', en: 'piece' } };
    const [old] = twoCards({ unit: piece });
    const [, recent] = twoCards({});
    const cards = [old, recent] as RateCard[];
    expect(lineOf(cards, '2026-11-20 10:00', '2026-11-20 14:00')).toEqual([['1', '1000', 0]]);
    expect(lineOf(cards, '2026-11-20 13:00', '2026-11-20 14:00')).toEqual([['1', '2000', 1]]);
  });
});
