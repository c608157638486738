import { type DatedSubsidy, subsidyRule } from '@kyoyo/contracts';
import { describe, expect, it } from 'vitest';
import { rate, type Rated, type RatingFacts } from '../../src/rating/rating.ts';
import { subsidyFacts, subsidyInForce } from '../../src/rating/subsidies.ts';
import { at, cardIds, cardOf, period } from './cards.ts';

const tax = { treatment: 'exclusive', percent: '10' } as const;
const cost = {
  cardId: cardIds[1],
  card: cardOf({
    tax,
    pricing: { kind: 'factor', baseYen: 1_000, factors: { sme: '1' } } as never,
  }),
};
const free = subsidyRule.parse({
  programme: { ja: '補助金', en: 'Grant' },
  purpose: '材料評価',
  acquiredOn: '2021-12-01',
  years: 5,
  mode: 'free',
  lastDay: '2026-11-30',
  costCard: null,
  signedOff: { office: '研究支援課', on: '2021-12-10' },
});
const from = (moment: string, rule = free): DatedSubsidy => ({ effectiveFrom: at(moment), rule });

const staff = {
  code: 'staff',
  label: { ja: '人件費', en: 'Staff' },
  unit: { ja: '時間', en: 'hour' },
  yen: 2_000,
  classFactor: false,
};
const card = cardOf({
  tax,
  pricing: { kind: 'factor', baseYen: 22_000, factors: { sme: '0.5' } } as never,
  options: [staff] as never,
});

/** The net of plain use by an SME. */
function net(
  subsidies: readonly DatedSubsidy[],
  [start, end]: readonly [string, string],
  more: Partial<RatingFacts> = {},
): Rated {
  const reserved = period(start, end);
  const rated = rate({
    cards: [{ cardId: cardIds[0], card }],
    organisationClass: 'sme',
    serviceKind: 'equipment-use',
    tariff: null,
    quantity: 1,
    reserved,
    used: reserved,
    options: [],
    ...subsidyFacts(subsidies, reserved),
    ...more,
  });
  if ('refused' in rated) throw new Error(rated.refused.slug);
  return rated;
}

describe('acquired 2021-12-01, free for five years', () => {
  const declared = [from('2026-04-01 00:00')];
  it('is free through 2026-11-30, and says so', () => {
    const { totals, lines } = net(declared, ['2026-11-30 21:00', '2026-12-01 00:00']);
    expect(totals.net).toBe(0);
    expect(lines.map(({ kind }) => kind)).toEqual(['subsidy']);
    expect(lines[0]?.label.ja).toContain('2026-11-30まで');
  });
  it('is chargeable from 2026-12-01', () => {
    expect(net(declared, ['2026-12-01 00:00', '2026-12-01 03:00']).totals.net).toBe(33_000);
  });
  it('is charged for the minutes after midnight of a run across it', () => {
    expect(net(declared, ['2026-11-30 23:00', '2026-12-01 02:00']).totals.net).toBe(22_000);
  });
  it('leaves what was used before it was declared as it was', () => {
    expect(net(declared, ['2026-03-31 09:00', '2026-03-31 10:00']).totals.net).toBe(11_000);
    expect(net(declared, ['2026-03-31 23:00', '2026-04-01 01:00']).totals.net).toBe(11_000);
  });
  it('holds back use under usage terms only', () => {
    const contract = { form: 'joint-research', indirectPercent: null, classFactor: null } as const;
    const use = ['2026-11-30 21:00', '2026-11-30 22:00'] as const;
    expect(net(declared, use, { contract }).totals.net).toBe(11_000);
    expect(net(declared, use, { contract: { form: 'usage-terms' } }).totals.net).toBe(0);
  });
});

describe('a rule that was changed', () => {
  const longer = from('2026-11-29 12:00', { ...free, lastDay: '2027-11-30' });
  const dearer = from('2026-11-29 12:00', { ...free, mode: 'at-cost', costCard: cost });
  it('holds from its instant on', () => {
    const declared = [from('2026-04-01 00:00'), longer];
    expect(net(declared, ['2026-12-01 00:00', '2026-12-01 03:00']).totals.net).toBe(0);
    expect(subsidyInForce(declared, at('2027-11-30 23:59'))?.lastDay).toBe('2027-11-30');
    expect(subsidyInForce(declared, at('2027-12-01 00:00'))).toBeNull();
  });
  it('splits a run that it comes in the middle of', () => {
    const declared = [from('2026-04-01 00:00'), dearer];
    const { totals, lines } = net(declared, ['2026-11-29 11:00', '2026-11-29 14:00']);
    expect(totals.net).toBe(2_000);
    expect(lines.map(({ kind, cardId }) => [kind, cardId])).toEqual([
      ['subsidy', cardIds[0]],
      ['usage', cardIds[1]],
    ]);
    expect(lines[1]?.label.ja).toContain('実費（補助金により取得、2026-11-30まで）');
  });
  it('at cost sells what only the ordinary prices have as ever, and knows none of their rows', () => {
    const options = [{ code: 'staff', quantity: '2' }];
    const use = ['2026-11-30 09:00', '2026-11-30 10:00'] as const;
    const rated = net([dearer], use, { options, tariff: 'row-of-the-ordinary-card' });
    expect(rated.totals.net).toBe(1_000 + 4_000);
  });
});
