import { describe, expect, test } from 'vitest';
import { rate } from '../../src/rating/rating.ts';
import { at, cardOf, factorCard, factsOf, period, rated } from './cards.ts';

describe('refusals', () => {
  const slugOf = (facts: Parameters<typeof rate>[0]) => {
    const outcome = rate(facts);
    return 'refused' in outcome ? outcome.refused : undefined;
  };

  test('no card, or none yet', () => {
    expect(slugOf(factsOf([]))).toEqual({ slug: 'no-rate-card' });
    const later = cardOf({ effectiveFrom: at('2026-11-20 10:01') });
    expect(slugOf(factsOf([later]))).toEqual({ slug: 'no-rate-card' });
  });

  test('no price for the class or for the service', () => {
    const facts = factsOf([factorCard], { organisationClass: 'academia' });
    expect(slugOf(facts)?.slug).toBe('no-price-for-class');
    const table = cardOf({
      pricing: {
        kind: 'table',
        tariffs: [
          {
            code: 'operated',
            label: { ja: '依頼測定', en: 'Operated' },
            yen: 1,
            organisationClasses: ['sme'],
            serviceKinds: ['operated-run'],
          },
        ],
      },
    });
    expect(slugOf(factsOf([table]))).toEqual({
      slug: 'no-price-for-class',
      members: { organisationClass: 'sme', serviceKind: 'equipment-use' },
    });
    expect(rated(factsOf([table], { serviceKind: 'operated-run' })).tariff).toBe('operated');
    expect(rated(factsOf([table], { tariff: 'operated' })).tariff).toBe('operated');
  });

  test('a tariff or an option that the card does not have', () => {
    const unknown = { slug: 'unknown-tariff', members: { tariff: 'gold' } };
    expect(slugOf(factsOf([cardOf()], { tariff: 'gold' }))).toEqual(unknown);
    expect(slugOf(factsOf([factorCard], { tariff: 'gold' }))).toEqual(unknown);
    const options = [{ code: 'tea', quantity: '1' }];
    expect(slugOf(factsOf([cardOf()], { options }))).toEqual({
      slug: 'unknown-option',
      members: { option: 'tea' },
    });
  });

  test('an amount that no charge could hold', () => {
    const options = [{ code: 'staff', quantity: '10000' }];
    const [staff] = factorCard.options.slice(-1);
    const dear = cardOf({ options: staff ? [{ ...staff, yen: 1_000_000_000_000 }] : [] });
    expect(slugOf(factsOf([dear], { options }))).toEqual({ slug: 'price-too-large' });
  });

  test('the dearest card to rate is rated in a moment', () => {
    const rules = Array.from({ length: 20 }, (_, nth) => ({
      fromMinute: 3 + 7 * nth,
      toMinute: 1_440 - 11 * nth,
      weekdays: [1, 2, 3, 4, 5, 6, 7],
      discountPercent: `1/${9_999 - 2 * nth}`,
    }));
    const card = cardOf({ timeRules: rules });
    const reserved = period('2026-11-01 00:01', '2026-12-02 00:01');
    const began = performance.now();
    rated(factsOf([card], { reserved }));
    expect(performance.now() - began).toBeLessThan(5_000);
  });

  test('a later card without the tariff of the run', () => {
    const later = { ...factorCard, effectiveFrom: at('2026-11-20 11:00') };
    const facts = factsOf([cardOf(), later], { tariff: 'standard' });
    expect(slugOf(facts)?.slug).toBe('unknown-tariff');
  });

  test('a run that ends before it begins is a bug, not a refusal', () => {
    const reversed = period('2026-11-20 12:00', '2026-11-20 10:00');
    expect(() => rate(factsOf([cardOf()], { used: reversed }))).toThrow(RangeError);
    expect(() => rate(factsOf([cardOf()], { reserved: reversed }))).toThrow(RangeError);
  });
});
