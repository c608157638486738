import type { WrittenRateCard } from '@kyoyo/contracts';
import { rate, rateFee } from '../../src/rating/rating.ts';
import { describe, expect, test } from 'vitest';
import { amounts, cardOf, factsOf, period, rated } from './cards.ts';

type Option = WrittenRateCard['options'][number];

const option = (code: string, yen: number, difference: Partial<Option> = {}): Option => ({
  code,
  label: { ja: code, en: code },
  yen,
  unit: { ja: '件', en: 'item' },
  classFactor: false,
  ...difference,
});
const everyRun = option('application', 10_700, { charged: 'every-run' });
const passedOn = option('beam', 312_000, {
  charged: 'every-unit',
  tariffs: ['standard'],
  collectedFor: { ja: 'JASRI', en: 'JASRI' },
});
const shift = { kind: 'time', minutes: 480, billing: 'started' } as const;
const twoShifts = period('2026-11-20 00:00', '2026-11-20 16:00');
const charged = (options: Option[], difference: Partial<WrittenRateCard> = {}, wanted = {}) =>
  amounts(
    rated(
      factsOf([cardOf({ unit: shift, options, ...difference })], {
        reserved: twoShifts,
        ...wanted,
      }),
    ),
  );

describe('what is charged unasked', () => {
  test('once with each run, or with each unit', () => {
    expect(charged([everyRun, passedOn])).toEqual([
      ['usage', '12000'],
      ['option', '10700'],
      ['collected', '624000'],
    ]);
  });
  test('asking for it charges it no second time', () => {
    const options = [{ code: 'application', quantity: '3' }];
    expect(charged([everyRun], {}, { options })).toEqual([
      ['usage', '12000'],
      ['option', '10700'],
    ]);
  });
  test('what is collected for others bears no indirect cost', () => {
    expect(charged([everyRun, passedOn], { indirectPercent: '10' }).at(-1)).toEqual([
      'indirect',
      '2270',
    ]);
  });
  test('only with its tariffs', () => {
    const other = { ...passedOn, tariffs: ['proprietary'] };
    expect(charged([other])).toEqual([['usage', '12000']]);
    const options = [{ code: 'beam', quantity: '1' }];
    expect(charged([other], {}, { options })).toEqual([['usage', '12000']]);
    const asked = option('film', 400, { tariffs: ['proprietary'] });
    const film = [{ code: 'film', quantity: '1' }];
    const facts = factsOf([cardOf({ unit: shift, options: [asked] })], { options: film });
    expect(rate(facts)).toMatchObject({ refused: { slug: 'unknown-option' } });
  });
  test('is part of no fee', () => {
    const facts = factsOf([cardOf({ unit: shift, options: [everyRun] })], { reserved: twoShifts });
    const fee = rateFee(facts, { kind: 'cancellation', percent: 100 });
    expect('refused' in fee ? fee : fee.totals.total).toBe(12_000);
  });
});

test('an agent takes 20% of the use, once, before the tax', () => {
  const agent = option('agent', 0, { percent: '20' });
  const tax = { treatment: 'exclusive', percent: '10' } as const;
  const options = [{ code: 'agent', quantity: '7' }];
  const facts = { reserved: twoShifts, options };
  const charge = rated(factsOf([cardOf({ unit: shift, options: [agent], tax })], facts));
  expect(amounts(charge)).toEqual([
    ['usage', '12000'],
    ['option', '2400'],
  ]);
  expect(charge.totals.total).toBe(15_840);
  expect(charge.lines[1]).toMatchObject({ quantity: '0.2', unitYen: '12000' });
});

describe('results that were not published', () => {
  const tariff = (code: string, yen: number, more: object) => ({
    code,
    label: { ja: code, en: code },
    yen,
    organisationClasses: [],
    serviceKinds: ['equipment-use' as const],
    ...more,
  });
  const publication = { required: true, embargoMonths: 24, elseTariff: 'closed' };
  const card = cardOf({
    unit: shift,
    pricing: {
      kind: 'table',
      tariffs: [
        tariff('open', 9_580, { organisationClasses: ['academia'], publication }),
        tariff('closed', 68_110, { organisationClasses: ['large'] }),
      ],
    },
    options: [everyRun, { ...passedOn, tariffs: ['closed'] }],
  });
  const facts = factsOf([card], { reserved: twoShifts, organisationClass: 'academia' });

  test('cost the tariff that the card names, whoever that is for', () => {
    // Two shifts at 68,110 and 312,000, instead of the two at 9,580, and the application.
    expect(rated(facts).totals.total).toBe(2 * 9_580 + 10_700);
    const owed = rated({ ...facts, unpublished: true });
    expect(owed).toMatchObject({ tariff: 'closed', totals: { total: 2 * 380_110 + 10_700 } });
  });
  test('nothing more, where the tariff does not ask for it', () => {
    const large = { ...facts, tariff: null, organisationClass: 'large' as const };
    expect(rated({ ...large, unpublished: true })).toEqual(rated(large));
  });
});
