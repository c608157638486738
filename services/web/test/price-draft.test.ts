import { newRateCard, priceCode, rateCard, tariff, type WrittenRateCard } from '@kyoyo/contracts';
import type { Instant } from '@kyoyo/kernel';
import { describe, expect, it } from 'vitest';
import { wordsOfCard } from '../src/features/prices/card-words.ts';
import { en } from '../src/language/en.ts';
import { ja } from '../src/language/ja.ts';
import {
  emptyDraft,
  newCap,
  newCode,
  newRow,
  newRule,
  nextMidnight,
  type PriceDraft,
} from '../src/features/prices/draft.ts';
import { draftOf } from '../src/features/prices/draft-of.ts';
import { isComputable, readDraft } from '../src/features/prices/read-draft.ts';
import { readHours, readYen } from '../src/parts/typed-number.ts';

const now = '2026-11-29T12:00:00.000Z' as Instant;
const around = { now, after: null };
const from = nextMidnight(now);

const card = rateCard.parse({
  unit: { kind: 'time', minutes: 240, billing: 'started' },
  basis: 'overage',
  pricing: { kind: 'factor', baseYen: 22_000, factors: { large: '1', sme: '4/3' } },
  timeRules: [{ fromMinute: 960, toMinute: 120, weekdays: [5], discountPercent: '7.5' }],
  dayCaps: [{ yen: 50_000, tariffs: [] }],
  minimumYen: 1_000,
  options: [
    {
      code: 'helium',
      label: { ja: 'ヘリウム', en: 'Helium' },
      yen: 900,
      unit: { ja: 'L', en: 'litre' },
      classFactor: false,
    },
  ],
  indirectPercent: '10',
  tax: { treatment: 'inclusive', percent: '10' },
  effectiveFrom: from,
  source: { url: 'https://example.jp', note: '' },
});
const row = tariff.parse({
  code: 'student',
  label: { ja: '学生', en: 'Students' },
  yen: 300,
  organisationClasses: [],
  serviceKinds: ['equipment-use'],
});

describe('prices while they are typed', () => {
  it.each<[string, Partial<WrittenRateCard>]>([
    ['blocks by factors', {}],
    ['a table', { pricing: { kind: 'table', tariffs: [row] }, dayCaps: [] }],
    ['hours', { unit: { kind: 'time', minutes: 60, billing: 'prorated' } }],
    ['minutes', { unit: { kind: 'time', minutes: 1, billing: 'prorated' } }],
    ['fifty minutes', { unit: { kind: 'time', minutes: 50, billing: 'prorated' } }],
    ['people', { unit: { kind: 'person-time', minutes: 60 } }],
    ['half days', { unit: { kind: 'half-day', fromMinute: 540 }, minimumYen: null }],
    [
      'first and following units, raised to ¥100',
      {
        pricing: {
          kind: 'factor',
          baseYen: 9_000,
          factors: { sme: '1.3' },
          tiers: [{ afterUnits: 1, yen: 6_000 }],
          tiering: 'whole',
          roundUpToYen: 100,
        },
        maximumYen: 80_000,
        alongsidePercent: '50',
        rounding: 'floor',
      },
    ],
    [
      'rows with a unit, steps and publication of their own',
      {
        pricing: {
          kind: 'table',
          tariffs: [
            row,
            {
              ...row,
              code: 'open',
              unit: { kind: 'day' },
              tiers: [{ afterUnits: 2, yen: 200 }],
              publication: { required: true, embargoMonths: 24, elseTariff: 'student' },
            },
          ],
        },
        dayCaps: [{ yen: 30_000, tariffs: ['open'] }],
        monthCaps: [{ yen: 300_000, tariffs: [], per: 'person' }],
        totalDiscounts: [{ percent: '50', upToYen: 600_000, tariffs: ['open'] }],
        timeRules: [
          {
            fromMinute: 1_080,
            toMinute: 540,
            weekdays: [1, 2],
            discountPercent: '0',
            surchargePercent: '25',
            unitYen: 3_200,
            tariffs: ['student'],
          },
        ],
        options: [
          {
            code: 'agent',
            label: { ja: '代行', en: 'Agent' },
            yen: 0,
            unit: { ja: '回', en: 'use' },
            classFactor: false,
            percent: '20',
            charged: 'every-run',
            tariffs: ['open'],
            inTotal: true,
            collectedFor: { ja: '財団', en: 'Foundation' },
          },
        ],
      },
    ],
    ['items', { unit: { kind: 'count', noun: { ja: '件', en: 'sample' } } }],
  ])('%s are the same after they were looked at', (_, difference) => {
    const whole = rateCard.parse({ ...card, ...difference });
    const read = readDraft(draftOf(whole, from), around);
    expect([...read.mistakes]).toEqual([]);
    expect(rateCard.parse(read.card)).toEqual(whole);
    expect(newRateCard.safeParse(read.card).success).toBe(true);
  });

  it('names what is wrong by its path in the card', () => {
    const empty = emptyDraft(from);
    expect([...readDraft(empty, around).mistakes]).toEqual([['pricing.baseYen', 'yen']]);
    const draft: PriceDraft = {
      ...draftOf(
        { ...card, pricing: { kind: 'table', tariffs: [row], tiering: 'following' } },
        now,
      ),
      hours: '800',
      rows: [{ ...newRow(), code: 'student', label: { ja: '学生', en: ' ' }, yen: '1.5' }],
      rules: [
        {
          key: '',
          fromMinute: 0,
          toMinute: 0,
          weekdays: [],
          percent: '101',
          surcharge: '0',
          yen: '',
          rows: [],
        },
      ],
    };
    const late = { now: from, after: null };
    expect(Object.fromEntries(readDraft(draft, late).mistakes)).toEqual({
      'unit.minutes': 'length',
      'pricing.tariffs.0.label.en': 'missing',
      'pricing.tariffs.0.yen': 'yen',
      'timeRules.0.toMinute': 'no-length',
      'timeRules.0.weekdays': 'no-weekday',
      'timeRules.0.discountPercent': 'percent',
      effectiveFrom: 'past',
    });
  });

  it('begins after the prices before, and is computed without its names and its day', () => {
    const { mistakes } = readDraft(draftOf(card, from), { now, after: from });
    expect([...mistakes]).toEqual([['effectiveFrom', 'not-later']]);
    expect(isComputable(mistakes)).toBe(true);
    expect(isComputable(readDraft(emptyDraft(from), around).mistakes)).toBe(false);
    // What has been added and is still empty holds up neither the example, nor changes it.
    const added = { ...draftOf(card, from), caps: [newCap()], rules: [newRule()] };
    const read = readDraft(added, around);
    expect(isComputable(read.mistakes)).toBe(true);
    expect(read.card.dayCaps[0]?.yen).toBeGreaterThan(1e9);
    expect(read.card.timeRules[0]?.discountPercent).toBe('0');
  });

  it('reads numbers as a Japanese keyboard gives them, within their bounds', () => {
    expect(
      ['２２，０００', '¥22,000', '22000円', '1e3', '-1', '1000000000001'].map(readYen),
    ).toEqual([22_000, 22_000, 22_000, null, null, null]);
    expect(['０．５', '4', '744', '745', '0', '1/7'].map(readHours)).toEqual([
      30,
      240,
      44_640,
      null,
      null,
      null,
    ]);
  });

  it('finds a code that nobody has, and the midnight that comes next', () => {
    expect(priceCode.safeParse(newCode('guidance')).success).toBe(true);
    expect(newCode('row')).not.toBe(newCode('row'));
    expect(nextMidnight(now)).toBe('2026-11-29T15:00:00.000Z');
  });
});

it('prices are said in words, and what does not apply is left out', () => {
  const words = wordsOfCard({ ...card, minimumYen: null, indirectPercent: '0' }, ja, 'ja');
  expect(Object.fromEntries(words.map(({ name, text }) => [name, text]))).toEqual({
    単位: '4時間・始まった枠は1枠分',
    金額: '大企業 ×1（¥22,000）、中小企業 ×4/3（≈¥29,333.33）',
    対象の時間: '予約した時間＋超えて使った時間',
    時間帯の割引: '金 16:00–02:00 7.5%引き',
    '1日の上限': '¥50,000',
    オプション: 'ヘリウム ¥900／L',
    消費税: '税込の金額 10%',
  });
  const table = { kind: 'table' as const, tariffs: [row], tiering: 'following' as const };
  const prices = wordsOfCard({ ...card, pricing: table }, en, 'en')[1];
  expect(prices?.text).toBe('Students ¥300 (never by itself)');
});
