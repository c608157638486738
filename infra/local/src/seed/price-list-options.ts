import type { WrittenRateCard } from '@kyoyo/contracts';

type PriceOption = WrittenRateCard['options'][number];

const option = (
  code: string,
  [ja, en]: readonly [string, string],
  yen: number,
  [unitJa, unitEn]: readonly [string, string],
): PriceOption => ({
  code,
  label: { ja, en },
  yen,
  unit: { ja: unitJa, en: unitEn },
  classFactor: false,
});

/** Extras whose price the remarks of the price lists give. */
const published: Readonly<Record<string, readonly PriceOption[]>> = {
  'spring8-bl': [option('helium', ['ヘリウム', 'Helium'], 9_540, ['L', 'litre'])],
  'qst-bl': [option('application', ['申請料', 'Application'], 10_700, ['件', 'application'])],
  'tohoku-aem-2000ex': [option('film', ['フィルム', 'Film'], 400, ['枚', 'sheet'])],
  'tottori-lcms-small': [
    option('condition-setting', ['条件検討', 'Condition setting'], 5_000, ['化合物', 'compound']),
  ],
};

export const optionsOfItem = (itemId: string): PriceOption[] => [...(published[itemId] ?? [])];
