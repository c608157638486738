import type { Bilingual } from '@kyoyo/contracts';

/** What is wrong with a price list, in the words of the field. */
export const listFaults = {
  oneCard: {
    ja: '装置と適用開始ごとに「料金表」の行が1つ必要です。',
    en: 'Each instrument and date needs one row “card”.',
  },
  noTariff: {
    ja: '対象のコードには、この料金表の「金額」の行のコードを、その行より後で書いてください。',
    en: 'This names the code of a row “tariff” above it of the same card.',
  },
  factorTwice: {
    ja: 'この区分の係数は前の行にあります。',
    en: 'An earlier row has the factor of this class.',
  },
  notOfRow: {
    ja: 'この種類の行では使わない列です。空欄にしてください。',
    en: 'A row of this kind has no use for this column. Please leave it empty.',
  },
  notUsed: {
    ja: 'この料金表では使われない値です。空欄にしてください。',
    en: 'This card has no use for this value. Please leave it empty.',
  },
  notThere: {
    ja: 'このIDの装置は、この機関にありません。',
    en: 'The institution has no instrument with this id.',
  },
  retired: {
    ja: '廃止した装置の料金は変更できません。',
    en: 'Prices of an instrument that is retired cannot be changed.',
  },
  twice: {
    ja: 'この装置のこの適用開始の料金表は、前にあります。',
    en: 'There are prices of this instrument from this time on above.',
  },
  inForce: {
    ja: 'この料金はすでに適用が始まっているので、変えられません。これからの日付にするか、「変わる料金の適用開始」を選んでください。',
    en: 'These prices are in force already and cannot be changed. Give them a date that is yet to come, or say from when changed prices hold.',
  },
} as const satisfies Record<string, Bilingual>;
