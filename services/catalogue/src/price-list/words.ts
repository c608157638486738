import type { Language } from '@kyoyo/contracts';

/** What a cell says for a value of the card, in both languages; either is read. */

export type Words<Value extends string = string> = Readonly<
  Record<Value, Readonly<Record<Language, string>>>
>;

export const classWords: Words = {
  large: { ja: '大企業', en: 'large' },
  sme: { ja: '中小企業', en: 'sme' },
  startup: { ja: 'スタートアップ', en: 'startup' },
  academia: { ja: '大学等', en: 'academia' },
  public: { ja: '公的機関', en: 'public' },
  internal: { ja: '内部', en: 'internal' },
};

export const serviceWords: Words = {
  'equipment-use': { ja: '機器利用', en: 'equipment-use' },
  'technical-guidance': { ja: '技術指導', en: 'technical-guidance' },
  'operated-run': { ja: '技術代行', en: 'operated-run' },
};

export const unitWords: Words = {
  time: { ja: '時間', en: 'time' },
  'person-time': { ja: '人時間', en: 'person-time' },
  day: { ja: '日', en: 'day' },
  'half-day': { ja: '半日', en: 'half-day' },
  count: { ja: '数量', en: 'count' },
};

export const billingWords: Words = {
  prorated: { ja: '比例', en: 'prorated' },
  started: { ja: '枠ごと', en: 'started' },
};

export const basisWords: Words = {
  reserved: { ja: '予約', en: 'reserved' },
  used: { ja: '実績', en: 'used' },
  overage: { ja: '予約と超過', en: 'overage' },
};

export const pricingWords: Words = {
  table: { ja: '表', en: 'table' },
  factor: { ja: '係数', en: 'factor' },
};

export const tieringWords: Words = {
  following: { ja: '超えた分', en: 'following' },
  whole: { ja: '全体', en: 'whole' },
};

export const perWords: Words = {
  organisation: { ja: '組織', en: 'organisation' },
  person: { ja: '個人', en: 'person' },
};

export const chargedWords: Words = {
  'on-request': { ja: '希望時', en: 'on-request' },
  'every-run': { ja: '毎回', en: 'every-run' },
  'every-unit': { ja: '単位ごと', en: 'every-unit' },
};

export const roundingWords: Words = {
  'half-up': { ja: '四捨五入', en: 'half-up' },
  floor: { ja: '切り捨て', en: 'floor' },
  ceiling: { ja: '切り上げ', en: 'ceiling' },
};

export const taxWords: Words = {
  exclusive: { ja: '税抜', en: 'exclusive' },
  inclusive: { ja: '税込', en: 'inclusive' },
  'out-of-scope': { ja: '対象外', en: 'out-of-scope' },
};

export const yesWords: Words<'true' | 'false'> = {
  true: { ja: 'はい', en: 'yes' },
  false: { ja: 'いいえ', en: 'no' },
};

export const weekdayWords: Words = {
  1: { ja: '月', en: 'Mon' },
  2: { ja: '火', en: 'Tue' },
  3: { ja: '水', en: 'Wed' },
  4: { ja: '木', en: 'Thu' },
  5: { ja: '金', en: 'Fri' },
  6: { ja: '土', en: 'Sat' },
  7: { ja: '日', en: 'Sun' },
};

export const allWords = { ja: 'すべて', en: 'all' } as const;
export const noneWords = { ja: 'なし', en: 'none' } as const;
