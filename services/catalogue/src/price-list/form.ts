import * as is from './codecs.ts';
import {
  basisWords,
  billingWords,
  chargedWords,
  classWords,
  perWords,
  pricingWords,
  roundingWords,
  serviceWords,
  taxWords,
  tieringWords,
  unitWords,
  weekdayWords,
  type Words,
} from './words.ts';

/** The form of a price list as a table: a row for each part of a card. */

/** The columns in the order of the export, and their Japanese heads. */
export const columnHeads = {
  id: 'ID',
  name: '装置名',
  from: '適用開始',
  row: '行の種類',
  code: 'コード',
  label_ja: '名前',
  label_en: '名前（英語）',
  yen: '金額（円）',
  classes: '区分',
  services: '利用の形',
  factor: '係数',
  tariffs: '対象のコード',
  unit: '単位',
  minutes: '単位の長さ（分）',
  billing: '端数',
  half_day_from: '半日の始まり',
  unit_ja: '単位の名前',
  unit_en: '単位の名前（英語）',
  after_units: '超えた単位数',
  weekdays: '曜日',
  from_time: '開始時刻',
  to_time: '終了時刻',
  percent: '割引・割合（%）',
  surcharge: '割増（%）',
  up_to: '対象の上限額（円）',
  per: '月の上限の単位',
  charged: 'かかり方',
  class_factor: '係数をかける',
  in_total: '合計割引の対象',
  for_ja: '預かり先',
  for_en: '預かり先（英語）',
  publication: '成果公開',
  embargo: '公開までの月数',
  else_tariff: '公開しないときのコード',
  pricing: '決め方',
  tiering: '段階の数え方',
  round_up: '切り上げの単位（円）',
  basis: '料金がかかる時間',
  minimum: '最低料金（円）',
  maximum: '最高料金（円）',
  indirect: '間接経費（%）',
  alongside: '2台目からの割合（%）',
  rounding: '円未満',
  tax: '消費税',
  tax_percent: '税率（%）',
  url: '出典のURL',
  note: '出典の注記',
} as const;
export type Column = keyof typeof columnHeads;
export const columns = Object.keys(columnHeads) as Column[];
export const columnsNeeded: readonly Column[] = ['id', 'from', 'row'];

export type Path = readonly string[];
export interface Field {
  readonly column: Column;
  /** Where its value lies in the part of the card that the row is of. */
  readonly path: Path;
  readonly codec: is.Codec;
}

const field = (column: Column, path: string, codec: is.Codec): Field => ({
  column,
  path: path.split('.'),
  codec,
});

const unit: readonly Field[] = [
  field('unit', 'unit.kind', is.choice(unitWords)),
  field('minutes', 'unit.minutes', is.whole),
  field('billing', 'unit.billing', is.choice(billingWords)),
  field('half_day_from', 'unit.fromMinute', is.clock),
  field('unit_ja', 'unit.noun.ja', is.text),
  field('unit_en', 'unit.noun.en', is.text),
];
const label = [field('label_ja', 'label.ja', is.text), field('label_en', 'label.en', is.text)];
const yen = field('yen', 'yen', is.whole);
const tariffs = field('tariffs', 'tariffs', is.codes);

export interface Kind {
  readonly fields: readonly Field[];
  /** What holds where a cell is empty and the card must say something. */
  readonly unless?: Readonly<Record<string, unknown>>;
}

const nothingSaid = { minimumYen: null, source: { url: '', note: '' } };

export const kinds = {
  card: {
    unless: nothingSaid,
    fields: [
      field('pricing', 'pricing.kind', is.choice(pricingWords)),
      field('yen', 'pricing.baseYen', is.whole),
      field('tiering', 'pricing.tiering', is.choice(tieringWords)),
      field('round_up', 'pricing.roundUpToYen', is.whole),
      ...unit,
      field('basis', 'basis', is.choice(basisWords)),
      field('minimum', 'minimumYen', is.whole),
      field('maximum', 'maximumYen', is.whole),
      field('indirect', 'indirectPercent', is.exact),
      field('alongside', 'alongsidePercent', is.exact),
      field('rounding', 'rounding', is.choice(roundingWords)),
      field('tax', 'tax.treatment', is.choice(taxWords)),
      field('tax_percent', 'tax.percent', is.exact),
      field('url', 'source.url', is.text),
      field('note', 'source.note', is.text),
    ],
  },
  tariff: {
    fields: [
      field('code', 'code', is.code),
      ...label,
      yen,
      field('classes', 'organisationClasses', is.choices(classWords)),
      field('services', 'serviceKinds', is.choices(serviceWords)),
      ...unit,
      field('publication', 'publication.required', is.yesNo),
      field('embargo', 'publication.embargoMonths', is.whole),
      field('else_tariff', 'publication.elseTariff', is.code),
    ],
  },
  tier: {
    fields: [field('tariffs', 'of', is.code), field('after_units', 'afterUnits', is.whole), yen],
  },
  factor: {
    fields: [field('classes', 'class', is.choice(classWords)), field('factor', 'factor', is.exact)],
  },
  hours: {
    unless: { discountPercent: '0' },
    fields: [
      field('weekdays', 'weekdays', is.choices(weekdayWords, Number)),
      field('from_time', 'fromMinute', is.clock),
      field('to_time', 'toMinute', is.clock),
      field('percent', 'discountPercent', is.exact),
      field('surcharge', 'surchargePercent', is.exact),
      field('yen', 'unitYen', is.whole),
      tariffs,
    ],
  },
  total_discount: {
    unless: { upToYen: null },
    fields: [field('percent', 'percent', is.exact), field('up_to', 'upToYen', is.whole), tariffs],
  },
  day_cap: { unless: { tariffs: [] }, fields: [yen, tariffs] },
  month_cap: {
    unless: { tariffs: [] },
    fields: [yen, field('per', 'per', is.choice(perWords)), tariffs],
  },
  option: {
    fields: [
      field('code', 'code', is.code),
      ...label,
      yen,
      field('unit_ja', 'unit.ja', is.text),
      field('unit_en', 'unit.en', is.text),
      field('class_factor', 'classFactor', is.yesNo),
      field('percent', 'percent', is.exact),
      field('charged', 'charged', is.choice(chargedWords)),
      field('in_total', 'inTotal', is.yesNo),
      field('for_ja', 'collectedFor.ja', is.text),
      field('for_en', 'collectedFor.en', is.text),
      tariffs,
    ],
  },
} as const satisfies Record<string, Kind>;
export type KindName = keyof typeof kinds;

export const kindWords: Words<KindName> = {
  card: { ja: '料金表', en: 'card' },
  tariff: { ja: '金額', en: 'tariff' },
  tier: { ja: '段階', en: 'tier' },
  factor: { ja: '係数', en: 'factor' },
  hours: { ja: '時間帯', en: 'hours' },
  total_discount: { ja: '合計割引', en: 'total_discount' },
  day_cap: { ja: '1日の上限', en: 'day_cap' },
  month_cap: { ja: '1か月の上限', en: 'month_cap' },
  option: { ja: 'オプション', en: 'option' },
};
export const kindCodec = is.choice(kindWords);

/** Whose row an instrument's card is. */
export const fieldsOf = (kind: KindName): readonly Field[] => kinds[kind].fields;
