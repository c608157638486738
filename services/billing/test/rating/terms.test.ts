import type { RateCard } from '@kyoyo/contracts';
import { plusMinutes } from '@kyoyo/kernel';
import { describe, expect, test } from 'vitest';
import { amounts, at, cardOf, factorCard, factsOf, flat, period, rated } from './cards.ts';

/** The price terms are those of what was booked. */

const reserved = period('2026-11-20 12:00', '2026-11-20 17:00');
const bases: RateCard['basis'][] = ['reserved', 'used', 'overage'];

describe('when a run really began', () => {
  const halfDay = (basis: RateCard['basis']) =>
    cardOf({ unit: { kind: 'half-day' }, pricing: flat(11_000), basis });

  test.each(bases)('ten minutes early costs nothing by %s time', (basis) => {
    const used = period('2026-11-20 11:50', '2026-11-20 17:00');
    const facts = factsOf([halfDay(basis)], { reserved, used });
    expect(rated(facts).totals.total).toBe(11_000);
  });
  test('unless the policy sells that time', () => {
    const used = period('2026-11-20 11:50', '2026-11-20 17:00');
    const terms = { graceMinutes: 0, earlyCharged: true };
    const hourly = (basis: RateCard['basis']) =>
      factsOf([cardOf({ basis })], { reserved, used, terms });
    expect(bases.map((basis) => rated(hourly(basis)).totals.total)).toEqual([
      31_000, 31_000, 31_000,
    ]);
  });
  test('moves it under no other card', () => {
    const dearer = cardOf({ pricing: flat(60_000), effectiveFrom: at('2026-11-20 11:55') });
    const cheap = cardOf();
    const used = period('2026-11-20 11:50', '2026-11-20 17:00');
    const before = rated(factsOf([cheap, dearer], { reserved, used }));
    expect(before.totals.total).toBe(300_000);
    const late = period('2026-11-20 13:00', '2026-11-20 17:00');
    const changed = cardOf({ pricing: flat(60_000), effectiveFrom: at('2026-11-20 12:30') });
    const options = [{ code: 'staff', quantity: '1' }];
    const withStaff = { ...cheap, options: factorCard.options };
    const facts = factsOf([withStaff, changed], { reserved, used: late, options });
    expect(amounts(rated(facts))).toContainEqual(['option', '2000']);
  });
});

describe('each reserved minute has the terms in force then', () => {
  const change = at('2026-11-20 14:00');

  test('two hours under one card and three under the next', () => {
    const next = cardOf({ pricing: flat(12_000), effectiveFrom: change });
    expect(amounts(rated(factsOf([cardOf(), next], { reserved })))).toEqual([
      ['usage', '12000'],
      ['usage', '36000'],
    ]);
  });
  test('and of one class before the next', () => {
    const laterClasses = [{ from: change, organisationClass: 'large' as const }];
    const facts = factsOf([{ ...factorCard, indirectPercent: '0' }], { reserved, laterClasses });
    expect(amounts(rated(facts))).toEqual([
      ['usage', '22000'],
      ['usage', '66000'],
    ]);
  });
  test('minutes after the reserved end have those of its last minute', () => {
    const next = cardOf({ pricing: flat(60_000), effectiveFrom: reserved.end });
    const laterClasses = [{ from: reserved.end, organisationClass: 'large' as const }];
    const overage = cardOf({ basis: 'overage' });
    const used = period('2026-11-20 12:00', '2026-11-20 18:00');
    const facts = factsOf([overage, next], { reserved, used, laterClasses });
    expect(amounts(rated(facts))).toEqual([['usage', '36000']]);
  });
});

describe('an end within the grace is the reserved end', () => {
  const terms = { graceMinutes: 5, earlyCharged: false };
  const until = (end: string, basis: RateCard['basis'] = 'overage') =>
    rated(
      factsOf([cardOf({ basis })], {
        reserved,
        used: { start: reserved.start, end: plusMinutes(reserved.end, Number(end)) },
        terms,
      }),
    ).totals.total;

  test('up to and including its last minute', () => {
    expect([until('5'), until('5', 'used'), until('5', 'reserved')]).toEqual([
      30_000, 30_000, 30_000,
    ]);
  });
  test('past it all minutes from the reserved end count, the begun one whole', () => {
    expect([until('5.5'), until('5.5', 'used'), until('5.5', 'reserved')]).toEqual([
      30_600, 30_600, 30_000,
    ]);
  });
  test('used time is in whole minutes, its start floored and its end ceiled', () => {
    const used = {
      start: plusMinutes(reserved.start, 10.7),
      end: plusMinutes(reserved.start, 69.2),
    };
    const facts = factsOf([cardOf({ basis: 'used' })], { reserved, used, terms });
    expect(rated(facts).totals.total).toBe(6_000);
  });
  test('who ends before the reserved start has used nothing', () => {
    const used = period('2026-11-20 11:45', '2026-11-20 11:55');
    expect(
      rated(factsOf([cardOf({ basis: 'used' })], { reserved, used, terms })).totals.total,
    ).toBe(0);
  });
});
