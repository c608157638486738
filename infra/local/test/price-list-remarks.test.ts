import { rateCard } from '@kyoyo/contracts';
import { japanDate, type Period, plusMinutes } from '@kyoyo/kernel';
import { describe, expect, test } from 'vitest';
import { priceList } from '../src/seed/price-list.ts';
import { undatedFrom } from '../src/seed/price-list-seed.ts';
import { cardOfLine, classFor, oneUnit, rated, seedOf } from './price-lines.ts';

describe('what the sources print beside the fees', () => {
  const shifts = (count: number): Period => {
    const [card] = seedOf('spring8-bl').cards;
    const start = plusMinutes(card?.effectiveFrom ?? expect.fail(), 600);
    return { start, end: plusMinutes(start, count * 480) };
  };

  test.each([
    ['general_nonproprietary', 202_600],
    ['proprietary', 5_002_600],
  ])('SPring-8: ten shifts and ten litres of helium, %s: %i yen', (tariff, yen) => {
    const options = [{ code: 'helium', quantity: '10' }];
    const card = seedOf('spring8-bl').cards[0] ?? expect.fail();
    const organisationClass = classFor(card, tariff);
    const asked = { reserved: shifts(10), tariff, organisationClass, options };
    expect(rated('spring8-bl', asked).totals.total).toBe(yen);
  });

  test('Tottori: the price of 2020-10-31 ends at midnight', () => {
    const [old, recent] = seedOf('tottori-lcms-protein').cards;
    expect([old, recent].map((card) => card && japanDate(card.effectiveFrom))).toEqual([
      undatedFrom,
      '2020-11-01',
    ]);
    const change = recent?.effectiveFrom ?? expect.fail();
    const reserved = { start: plusMinutes(change, -120), end: plusMinutes(change, 120) };
    const { lines } = rated('tottori-lcms-protein', { reserved });
    expect(lines.map(({ amount }) => amount)).toEqual(['5400', '7800']);
  });

  test('Okayama: three blocks of a day cost the cap; Nagasaki: so do four internal scans', () => {
    const { start } = oneUnit(seedOf('okayama-bsl3').cards[0] ?? expect.fail());
    const reserved = { start, end: plusMinutes(start, 12 * 60) };
    expect(rated('okayama-bsl3', { reserved }).totals.total).toBe(6_000);
    expect(rated('okayama-bsl2', { reserved }).totals.total).toBe(4_000);
    const scans = { reserved, quantity: 4 };
    expect(rated('nagasaki-pet', scans).totals.total).toBe(30_000);
    const company = { ...scans, organisationClass: 'large' } as const;
    expect(rated('nagasaki-pet', company).totals.total).toBe(80_000);
  });

  test('Nagasaki: internal use ends at 300,000 and 50,000 a month; two tracers at 45,000 a day', () => {
    const { start } = oneUnit(seedOf('nagasaki-pet').cards[0] ?? expect.fail());
    const reserved = { start, end: plusMinutes(start, 60) };
    const month = japanDate(start).slice(0, 7);
    const spent = (yen: string) => ({ organisation: {}, person: { [month]: yen } });
    const scans = { reserved, quantity: 3 };
    const after = (itemId: string, yen: string) =>
      rated(itemId, { ...scans, spentInMonth: spent(yen) }).totals.total;
    expect(after('nagasaki-pet', '285000')).toBe(15_000);
    expect(after('nagasaki-gamma', '49000')).toBe(1_000);
    const dual = (tariff: string, organisationClass: 'internal' | 'academia' | 'large') =>
      rated('nagasaki-pet', { ...scans, quantity: 4, tariff, organisationClass }).totals.total;
    expect(dual('internal_dual', 'internal')).toBe(45_000);
    expect(dual('academia_dual', 'academia')).toBe(4 * 25_500);
    expect(dual('company_dual', 'large')).toBe(4 * 30_000);
  });

  test.each([
    ['open_general', 'academia', 9_580 + 10_700],
    ['open_competitive_funds', 'academia', 22_700 + 10_700],
    ['proprietary_rnd', 'large', 68_110 + 312_000 + 10_700],
    ['non_rnd', 'large', 115_440 + 312_000 + 10_700],
  ] as const)(
    'QST: a shift, an application, JASRI: %s for %s',
    (tariff, organisationClass, yen) => {
      const reserved = oneUnit(seedOf('qst-bl').cards[0] ?? expect.fail());
      expect(rated('qst-bl', { reserved, tariff, organisationClass }).totals.total).toBe(yen);
    },
  );

  test('MEMS: three of one half day cost 45,000, half of it without profit, 20% more by the agent', () => {
    const reserved = oneUnit(seedOf('mems-drie').cards[0] ?? expect.fail());
    const netOf = (organisationClass: 'large' | 'academia', options: string[] = []) => {
      let net = 0;
      const charged: Record<string, { own: string; others: string[] }> = {};
      for (const itemId of ['mems-drie', 'mems-icp', 'mems-asher']) {
        const facts = { reserved, organisationClass, alongside: structuredClone(charged) };
        const asked = options.map((code) => ({ code, quantity: '1' }));
        const { useByHalfDay, totals } = rated(itemId, { ...facts, options: asked });
        net += totals.net;
        for (const [halfDay, yen] of Object.entries(useByHalfDay)) {
          const { others } = charged[halfDay] ?? { others: [] };
          charged[halfDay] = { own: '0', others: [...others, yen] };
        }
      }
      return net;
    };
    expect(netOf('large')).toBe(45_000);
    expect(netOf('academia')).toBe(22_500);
    expect(netOf('large', ['agent'])).toBe(54_000);
  });

  test('Osaka: 6,000 by day, 4,000 by night, and 10,000 for both; Tottori: 6,800 a compound', () => {
    const [card] = seedOf('omu-mpms3').cards;
    const nine = plusMinutes(card?.effectiveFrom ?? expect.fail(), 540);
    const half = (from: number, to: number) =>
      rated('omu-mpms3', {
        reserved: { start: plusMinutes(nine, from), end: plusMinutes(nine, to) },
        tariff: 'half_day',
      }).totals.total;
    expect([half(0, 720), half(720, 1_440), half(0, 1_440)]).toEqual([6_000, 4_000, 10_000]);
    const compounds = rated('tottori-lcms-small', {
      reserved: oneUnit(seedOf('tottori-lcms-small').cards.at(-1) ?? expect.fail()),
      organisationClass: 'large',
      serviceKind: 'operated-run',
      quantity: 3,
      options: [{ code: 'condition-setting', quantity: '1' }],
    });
    expect(compounds.totals.total).toBe(3 * 6_800 + 5_000);
  });

  test('Yokohama: all eleven rows are the first, × 1.3 and × 1.5, raised to hundreds', () => {
    const items = priceList.items.filter(({ id }) => id.startsWith('yokohama'));
    expect(items).toHaveLength(11);
    for (const { id, fees } of items) {
      const { card } = cardOfLine(id);
      const pricing = {
        kind: 'factor' as const,
        baseYen: fees.local_sme ?? expect.fail(),
        factors: { sme: '1', large: '1.3', startup: '1.5' },
        roundUpToYen: 100,
      };
      const cards = [{ cardId: id, card: rateCard.parse({ ...card, pricing }) }];
      const priceFor = (organisationClass: 'sme' | 'large' | 'startup') =>
        rated(id, { reserved: oneUnit(card), cards, organisationClass }).totals.total;
      const { local_sme: sme, local_large: large, outside_city: outside } = fees;
      expect([priceFor('sme'), priceFor('large'), priceFor('startup')]).toEqual([
        sme,
        large,
        outside,
      ]);
    }
  });

  test('Shizuoka: 3,200 for four hours, 6,400 for eight, 3,200 for a night of sixteen', () => {
    const { start } = oneUnit(seedOf('shizuoka-fesem').cards[0] ?? expect.fail());
    const hours = (count: number, tariff: string) =>
      rated('shizuoka-fesem', {
        reserved: { start, end: plusMinutes(start, count * 60) },
        tariff,
      }).totals.total;
    expect(hours(4, 'internal_day')).toBe(3_200);
    expect(hours(8, 'internal_day')).toBe(6_400);
    expect(hours(16, 'internal_night')).toBe(3_200);
  });
});
