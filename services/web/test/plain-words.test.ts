import { rateCard, type WrittenRateCard } from '@kyoyo/contracts';
import { describe, expect, it } from 'vitest';
import type { Price } from '../src/api.ts';
import { sentencesOf } from '../src/features/prices/plain-words.ts';
import { en } from '../src/language/en.ts';
import { ja } from '../src/language/ja.ts';

const both = (text: string, english: string) => ({ ja: text, en: english });
const written: WrittenRateCard = {
  unit: { kind: 'time', minutes: 60, billing: 'prorated' },
  basis: 'reserved',
  pricing: { kind: 'factor', baseYen: 22_000, factors: { sme: '0.5' } },
  timeRules: [],
  dayCaps: [],
  minimumYen: null,
  options: [],
  indirectPercent: '0',
  tax: { treatment: 'exclusive', percent: '10' },
  effectiveFrom: '2026-04-01T00:00:00.000Z',
  source: { url: '', note: '' },
};

/** As an SME reads it, whose hour costs ¥11,000. */
function priceOf(difference: Partial<WrittenRateCard>, tariff: string | null = null): Price {
  const card = rateCard.parse({ ...written, ...difference });
  const kinds = ['equipment-use', 'technical-guidance', 'operated-run'] as const;
  return {
    instrumentId: 'x',
    rateCardId: 'x',
    card,
    organisationClass: 'sme',
    unitPrices: kinds.map((serviceKind) => ({
      serviceKind,
      tariff,
      label: both('', ''),
      yen: '11000',
      discountedYen: '11000',
    })),
    discounts: [],
    subsidy: null,
    optionPrices: card.options.map(({ code, label, unit, yen }) => ({
      code,
      label,
      unit,
      yen: String(yen),
    })),
  };
}

describe('what one pays, in whole sentences', () => {
  it('of a plain price', () => {
    expect(sentencesOf(priceOf({}), ja, 'ja')).toEqual([
      '中小企業の料金は、1時間あたり¥11,000です。',
      '料金は予約した時間にかかります。',
      '消費税10%が加わります。',
    ]);
  });

  it('of what the institution takes off for the class', () => {
    const discounts = [{ label: both('中小企業支援', 'SME support'), percent: '25' }];
    expect(sentencesOf({ ...priceOf({}), discounts }, ja, 'ja')).toContain(
      'そこから「中小企業支援」で25%引きます。',
    );
  });

  it('of first and following hours, hours of the night, caps, options and indirect cost', () => {
    const price = priceOf({
      pricing: {
        kind: 'factor',
        baseYen: 22_000,
        factors: { sme: '0.5' },
        tiers: [{ afterUnits: 1, yen: 9_950 }],
        roundUpToYen: 100,
      },
      timeRules: [
        { fromMinute: 1_080, toMinute: 480, weekdays: [1, 2], discountPercent: '50' },
        {
          fromMinute: 0,
          toMinute: 1_440,
          weekdays: [1, 2, 3, 4, 5, 6, 7],
          discountPercent: '0',
          unitYen: 8_000,
        },
      ],
      dayCaps: [{ yen: 50_000, tariffs: [] }],
      monthCaps: [{ yen: 300_000, per: 'person', tariffs: [] }],
      minimumYen: 1_000,
      options: [
        {
          code: 'guidance',
          label: both('技術指導', 'Guidance'),
          yen: 7_500,
          unit: both('時間', 'hour'),
          classFactor: true,
        },
        {
          code: 'application',
          label: both('申請料', 'Application'),
          yen: 10_700,
          unit: both('件', 'piece'),
          classFactor: false,
          charged: 'every-run',
        },
      ],
      indirectPercent: '10',
    });
    expect(sentencesOf(price, ja, 'ja')).toEqual([
      '中小企業の料金は、1時間あたり¥11,000です。',
      '料金は予約した時間にかかります。',
      '1時間を超えた分は、1時間あたり¥5,000です。',
      '月・火の18:00から翌日08:00までは50%引きです。',
      '毎日の00:00から24:00までは、1時間あたり¥4,000です。',
      '1日の上限は¥50,000です。',
      '1か月の上限は、個人ごとに¥300,000です。',
      '1回の利用は、少なくとも¥1,000です。',
      '利用のたびに、申請料（¥10,700）が加わります。',
      '希望すると、技術指導（1時間¥7,500）を付けられます。',
      '間接経費10%が加わります。',
      '消費税10%が加わります。',
    ]);
    expect(sentencesOf(price, en, 'en').slice(0, 3)).toEqual([
      'For your class (SME), each hour costs ¥11,000.',
      'You pay for the time that you reserved.',
      'Past 1 × hour, each hour costs ¥5,000.',
    ]);
  });

  it('leaves out what holds for the rows of others', () => {
    const row = (code: string) => ({
      code,
      label: both(code, code),
      yen: 11_000,
      organisationClasses: [],
      serviceKinds: [],
      ...(code === 'mine' && {
        publication: { required: true, embargoMonths: 24, elseTariff: null },
      }),
    });
    const price = priceOf(
      {
        pricing: { kind: 'table', tariffs: [row('mine'), row('theirs')] },
        dayCaps: [
          { yen: 30_000, tariffs: ['theirs'] },
          { yen: 40_000, tariffs: ['mine'] },
        ],
      },
      'mine',
    );
    const sentences = sentencesOf(price, ja, 'ja');
    expect(sentences).toContain('1日の上限は¥40,000です。');
    expect(sentences).not.toContain('1日の上限は¥30,000です。');
    expect(sentences).toContain('成果を公開することが条件です（24か月以内）。');
  });

  it('is nothing where one has no price', () => {
    const price = priceOf({});
    const none = price.unitPrices.map((one) => ({ ...one, yen: null }));
    expect(sentencesOf({ ...price, unitPrices: none }, ja, 'ja')).toEqual([]);
  });
});
