import { describe, expect, it } from 'vitest';
import { rateCard } from '@kyoyo/contracts';
import type { Price } from '../src/api.ts';
import { isQuantity, offeredTo, quantitiesOf, usedOf } from '../src/features/options/options.ts';

describe('the quantities of options as people type them', () => {
  it('are read from full-width digits and with commas, empty and zero being none', () => {
    expect(usedOf({ staff: '１．５', guidance: '', helium: '0.0', film: '1,200' })).toEqual([
      { code: 'staff', quantity: '1.5' },
      { code: 'film', quantity: '1200' },
    ]);
    expect(usedOf({})).toEqual([]);
  });

  it.each(['-1', 'two', '10001', '1.2.3'])('cannot be %s', (text) => {
    expect(usedOf({ staff: text })).toBeNull();
    expect(isQuantity('staff', text)).toBe(false);
  });

  it('come back as they were recorded', () => {
    const used = [{ code: 'staff', quantity: '2/3' }];
    expect(usedOf(quantitiesOf(used))).toEqual(used);
  });
});

describe('the options that a run is offered', () => {
  const option = (code: string, more: object = {}) => ({
    code,
    label: { ja: code, en: code },
    yen: 100,
    unit: { ja: '個', en: 'piece' },
    classFactor: false,
    ...more,
  });
  const options = [
    option('helium'),
    option('application', { charged: 'every-run' }),
    option('beam', { charged: 'every-unit' }),
    option('company-agent', { tariffs: ['company'] }),
    option('school-agent', { tariffs: ['school'] }),
  ];
  const card = rateCard.parse({
    unit: { kind: 'time', minutes: 60, billing: 'prorated' },
    basis: 'reserved',
    pricing: { kind: 'factor', baseYen: 1, factors: {} },
    timeRules: [],
    dayCaps: [],
    minimumYen: null,
    options,
    indirectPercent: '0',
    tax: { treatment: 'exclusive', percent: '10' },
    effectiveFrom: '2026-04-01T00:00:00.000Z',
    source: { url: '', note: '' },
  });
  const unitPrice = {
    serviceKind: 'equipment-use',
    label: { ja: '', en: '' },
    yen: '1',
    discountedYen: '1',
  } as const;
  const price: Price = {
    instrumentId: 'x',
    rateCardId: 'x',
    card,
    organisationClass: 'sme',
    unitPrices: [{ ...unitPrice, tariff: 'company' }],
    discounts: [],
    subsidy: null,
    optionPrices: card.options.map(({ code, label, unit }) => ({ code, label, unit, yen: '100' })),
  };
  const codes = (tariff: string | null) =>
    offeredTo(price, { serviceKind: 'equipment-use', tariff }).optionPrices.map(({ code }) => code);

  it('are neither charged unasked nor for others: of the tariff that was named, else of the class', () => {
    expect(codes(null)).toEqual(['helium', 'company-agent']);
    expect(codes('school')).toEqual(['helium', 'school-agent']);
  });
});
