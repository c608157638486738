import { newRateCard, type RateCard } from '@kyoyo/contracts';
import { expect, it } from 'vitest';
import { type CardChange, changedCards } from '../../src/what-if/changed-cards.ts';
import { at, cardIds, cardOf, factorCard, factsOf, flat, rated } from '../rating/cards.ts';

const [own, other] = [cardIds[1], cardIds[2]];
const all = { instrumentIds: null, from: null };

/** What three hours of an SME come to, net, when the change is made of this instrument's cards. */
function netOf(cards: RateCard[], change: CardChange, others: RateCard[] = []): number {
  const before = factsOf(cards, {
    reserved: { start: at('2026-11-20 10:00'), end: at('2026-11-20 13:00') },
  });
  const dated = others.map((card, index) => ({ cardId: `other-${index}`, card }));
  return rated({ ...before, cards: changedCards(before.cards, own, [change], () => dated) }).totals
    .net;
}

it('SME 0.5 → 0.4 of ¥22,000: three hours are 29,040 instead of 36,300 with 10% indirect cost', () => {
  const change = { type: 'class-factors', ...all, factors: { sme: '0.4' } } as const;
  expect(netOf([factorCard], { ...change, factors: { startup: '0.1' } })).toBe(36_300);
  expect(netOf([factorCard], change)).toBe(29_040);
});

it('prices times 1.1 are whole yen again, of a base and of a table', () => {
  const change = { type: 'price', ...all, by: '1.1' } as const;
  expect(netOf([factorCard], change)).toBe(39_930);
  const exclusive = { treatment: 'exclusive', percent: '10' } as const;
  expect(netOf([cardOf({ pricing: flat(115), tax: exclusive })], change)).toBe(3 * 127);
});

it('another indirect percentage', () => {
  expect(netOf([factorCard], { type: 'indirect', ...all, percent: '30' })).toBe(42_900);
});

it('the cards of another instrument, and a card that nobody has published', () => {
  const dear = cardOf({ pricing: flat(11_000) });
  const scope = { type: 'rate-card' as const, instrumentIds: [own], from: null };
  const card = { kind: 'of-instrument', instrumentId: other } as const;
  expect(netOf([factorCard], { ...scope, card }, [dear])).toBe(30_000);
  const { effectiveFrom: _, ...undated } = dear;
  const unpublished = {
    kind: 'new' as const,
    card: newRateCard.omit({ effectiveFrom: true }).parse(undated),
  };
  expect(netOf([factorCard], { ...scope, card: unpublished })).toBe(30_000);
});

it('is of the instruments that are named, or of all', () => {
  const change = { type: 'price', from: null, by: '2' } as const;
  expect(netOf([factorCard], { ...change, instrumentIds: [other] })).toBe(36_300);
  expect(netOf([factorCard], { ...change, instrumentIds: [other, own] })).toBe(72_600);
});

it('holds from its day on: what was reserved before stays, and a run across midnight is cut', () => {
  const change = { type: 'price', instrumentIds: null, by: '2' } as const;
  expect(netOf([factorCard], { ...change, from: '2026-11-21' })).toBe(36_300);
  expect(netOf([factorCard], { ...change, from: '2026-11-20' })).toBe(72_600);
  const cards = factsOf([factorCard]).cards;
  const made = changedCards(cards, own, [{ ...change, from: '2026-11-21' }], () => []);
  const reserved = { start: at('2026-11-20 23:00'), end: at('2026-11-21 01:00') };
  // One hour at half of ¥22,000, one at twice that, and 10% on both.
  expect(rated({ ...factsOf([], { reserved }), cards: made }).totals.net).toBe(36_300);
});

it('a card that comes later than the day is changed, too, and keeps its own day', () => {
  const later = cardOf({ pricing: flat(1_000), effectiveFrom: at('2026-11-21 00:00') });
  const { cards } = factsOf([factorCard, later]);
  const change = { type: 'price', instrumentIds: null, from: '2026-11-01', by: '3' } as const;
  const made = changedCards(cards, own, [change], () => []);
  expect(made.map(({ card }) => card.effectiveFrom)).toEqual([
    factorCard.effectiveFrom,
    at('2026-11-01 00:00'),
    later.effectiveFrom,
  ]);
  expect(new Set(made.map(({ cardId }) => cardId)).size).toBe(3);
});

it('each change is made of what the one before it has made', () => {
  const twice = { type: 'price', ...all, by: '2' } as const;
  const { cards } = factsOf([factorCard]);
  const [one] = changedCards(cards, own, [twice, twice], () => []);
  expect(one?.card.pricing).toMatchObject({ baseYen: 88_000 });
});
