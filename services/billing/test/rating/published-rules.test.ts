import type { OrganisationClass, WrittenRateCard } from '@kyoyo/contracts';
import { describe, expect, test } from 'vitest';
import { amounts, cardOf, factorCard, factsOf, period, rated } from './cards.ts';

/** The formulas that facilities publish beside their lists of prices. */

const hours = (count: number) => {
  const end = String(9 + count).padStart(2, '0');
  return period('2026-11-20 09:00', `2026-11-20 ${end}:00`);
};

describe('NIMS and the price of an interview: factors of a price for large companies', () => {
  const factors = { large: '1', sme: '0.5', academia: '0.3', startup: '0.3' };
  test.each<[number, OrganisationClass, number]>([
    [110_000, 'large', 110_000],
    [110_000, 'sme', 55_000],
    [110_000, 'academia', 33_000],
    [110_000, 'startup', 33_000],
    [11_000, 'large', 11_000],
    [11_000, 'sme', 5_500],
    [11_000, 'startup', 3_300],
    [33_000, 'academia', 9_900],
    [10_000, 'sme', 5_000],
    [30_000, 'startup', 9_000],
  ])('¥%i an hour for a %s is ¥%i', (baseYen, organisationClass, net) => {
    const card = cardOf({ pricing: { kind: 'factor', baseYen, factors } });
    expect(rated(factsOf([card], { organisationClass, reserved: hours(1) })).totals.total).toBe(
      net,
    );
  });

  test('total = usage + base + staff + materials + indirect + tax; an operated run by a factor', () => {
    const item = (code: string, yen: number, more = {}) => ({
      code,
      label: { ja: code, en: code },
      yen,
      unit: { ja: '時間', en: 'hour' },
      classFactor: false,
      ...more,
    });
    const card = {
      ...factorCard,
      options: [
        item('research-base', 5_000, { charged: 'every-run' }),
        item('guidance', 15_000, { classFactor: true }),
        // 1.1 times guidance.
        item('operation', 16_500, { classFactor: true }),
        item('staff', 1_400),
        item('materials', 3_000),
      ],
    } as Partial<WrittenRateCard>;
    const options = ['operation', 'staff', 'materials'].map((code) => ({ code, quantity: '2' }));
    const charge = rated(factsOf([cardOf(card)], { reserved: hours(2), options }));
    expect(amounts(charge)).toEqual([
      ['usage', '22000'],
      ['option', '5000'],
      ['option', '16500'],
      ['option', '2800'],
      ['option', '6000'],
      ['indirect', '5230'],
    ]);
    expect(charge.totals).toMatchObject({ net: 57_530, tax: 5_753, total: 63_283 });
  });
});

describe('Toyota: S up to 600,000 by its share, past it less a fixed sum, and fees beside', () => {
  const tariff = (code: string, organisationClasses: OrganisationClass[]) => ({
    code,
    label: { ja: code, en: code },
    yen: 50_000,
    organisationClasses,
    serviceKinds: ['equipment-use' as const],
  });
  const perHour = (code: string, yen: number, more = {}) => ({
    code,
    label: { ja: code, en: code },
    yen,
    unit: { ja: '時間', en: 'hour' },
    classFactor: false,
    ...more,
  });
  const card = cardOf({
    pricing: {
      kind: 'table',
      tariffs: [tariff('university', ['academia']), tariff('company', ['sme'])],
    },
    totalDiscounts: [
      { percent: '50', upToYen: 600_000, tariffs: ['university'] },
      { percent: '25', upToYen: 600_000, tariffs: ['company'] },
    ],
    options: [
      perHour('processing', 100_000, { inTotal: true }),
      perHour('agent-university', 500, { tariffs: ['university'] }),
      perHour('agent-company', 1_000, { tariffs: ['company'] }),
      perHour('clean-room', 300),
    ],
  });
  const total = (organisationClass: OrganisationClass, count: number, options: string[] = []) =>
    rated(
      factsOf([card], {
        organisationClass,
        reserved: hours(count),
        options: options.map((code) => ({ code, quantity: '2' })),
      }),
    ).totals.total;

  test.each([
    ['academia', 10, 250_000],
    ['academia', 12, 300_000],
    ['academia', 14, 400_000],
    ['sme', 10, 375_000],
    ['sme', 12, 450_000],
    ['sme', 14, 550_000],
  ] as const)('%s, %i hours at 50,000: %i', (organisationClass, count, yen) => {
    expect(total(organisationClass, count)).toBe(yen);
  });
  test('S is use and what counts to it; agent and clean room stay outside', () => {
    // S = 500,000 + 200,000, less 300,000; the rest 2 × 500 and 2 × 300.
    expect(total('academia', 10, ['processing', 'agent-university', 'clean-room'])).toBe(401_600);
    expect(total('sme', 10, ['processing', 'agent-company', 'clean-room'])).toBe(552_600);
    expect(total('sme', 4, ['processing'])).toBe(300_000);
  });
});
