import type { WrittenRateCard } from '@kyoyo/contracts';

type PriceOption = WrittenRateCard['options'][number];

const option = (
  code: string,
  [ja, en]: readonly [string, string],
  yen: number,
  [unitJa, unitEn]: readonly [string, string],
  more: Partial<PriceOption> = {},
): PriceOption => ({
  code,
  label: { ja, en },
  yen,
  unit: { ja: unitJa, en: unitEn },
  classFactor: false,
  ...more,
});

const viaAgent = option('agent', ['代理店経由', 'Via the agent'], 0, ['件', 'order'], {
  percent: '20',
});

/** Extras whose price the remarks of the price lists give. */
const published: Readonly<Record<string, readonly PriceOption[]>> = {
  'spring8-bl': [
    option('helium', ['ヘリウム', 'Helium'], 9_540, ['L', 'litre']),
    option('consumables', ['消耗品実費', 'Consumables'], 12_400, ['シフト', 'shift']),
  ],
  'qst-bl': [
    option('application', ['申請料', 'Application'], 10_700, ['件', 'application'], {
      charged: 'every-run',
    }),
    option('beamtime', ['ビーム使用料', 'Beam time'], 312_000, ['シフト', 'shift'], {
      charged: 'every-unit',
      tariffs: ['proprietary_rnd', 'non_rnd'],
      collectedFor: { ja: 'JASRI', en: 'JASRI' },
    }),
  ],
  'tohoku-aem-2000ex': [option('film', ['フィルム', 'Film'], 400, ['枚', 'sheet'])],
  'tottori-lcms-small': [
    option('condition-setting', ['条件検討', 'Condition setting'], 5_000, ['化合物', 'compound']),
  ],
  'mems-drie': [viaAgent],
  'mems-pzt': [viaAgent],
  'mems-icp': [viaAgent],
  'mems-asher': [viaAgent],
};

export const optionsOfItem = (itemId: string): PriceOption[] => [...(published[itemId] ?? [])];
