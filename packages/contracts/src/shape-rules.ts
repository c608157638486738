/**
 * What a request must be beyond the types of its fields, as people are told. Schemas name the rule
 * as the message of their issue; the reply puts the words in its place.
 */
export const shapeRules = {
  'plan-by-card-includes': {
    ja: '料金表で課金するプランに、含まれる時間・共有枠・繰り越しは設定できません。',
    en: 'A plan whose use is priced by the rate card includes no hours, pool or rollover.',
  },
  'plan-unlimited-with-more': {
    ja: '無制限のプランに、共有枠や繰り越しは設定できません。',
    en: 'A plan without a limit of hours has no pool and no rollover.',
  },
  'plan-seats-need-overage': {
    ja: '利用者を指名するプランでは、超過の予約を可能にしてください。',
    en: 'A plan with named seats must let bookings go beyond the allowance.',
  },
  'time-with-offset': {
    ja: '日付・時刻・時差を書いてください（例：2026-11-19T10:00:00+09:00）。',
    en: 'A time needs a date, a time and an offset: 2026-11-19T10:00:00+09:00.',
  },
  'no-such-time': {
    ja: 'その日時はありません（1900年から2199年まで）。',
    en: 'There is no such time (the years 1900 to 2199 are known).',
  },
  'no-past-here': {
    ja: 'これは過去の日時の状態では表示できません。',
    en: 'This cannot be shown as it was at another time.',
  },
  'end-before-start': {
    ja: '終了は開始より後にしてください。',
    en: 'The end must come after the start.',
  },
  'window-too-long': {
    ja: '期間が長すぎます。',
    en: 'This stretch of time is too long to show at once.',
  },
  'closing-before-opening': {
    ja: '終了時刻は開始時刻より後にしてください。',
    en: 'Closing must come after opening.',
  },
  'longest-below-shortest': {
    ja: '最長の予約時間は最短以上にしてください。',
    en: 'The longest booking must not be shorter than the shortest.',
  },
  'longest-below-grid': {
    ja: '予約の単位は最長の予約時間以下にしてください。',
    en: 'The grid must not be coarser than the longest booking.',
  },
  'shortest-above-opening': {
    ja: '最短の予約時間が利用時間より長くなっています。',
    en: 'The shortest booking does not fit into the opening hours.',
  },
  'lead-beyond-horizon': {
    ja: '予約の締切は予約できる最も先の日より手前にしてください。',
    en: 'Bookings must open before they close: the lead time exceeds the horizon.',
  },
  'quantity-out-of-range': {
    ja: '数量は0より大きく10,000以下で入力してください（例：0.5、2/3）。',
    en: 'A quantity is above 0 and at most 10,000, such as 0.5 or 2/3.',
  },
  'percent-out-of-range': {
    ja: '割合は0から100までの数で入力してください（例：10、7.5）。',
    en: 'A percentage is a number from 0 to 100, such as 10 or 7.5.',
  },
  'factor-out-of-range': {
    ja: '係数は0から10までの数で入力してください（例：0.5、4/3）。',
    en: 'A factor is a number from 0 to 10, such as 0.5 or 4/3.',
  },
  'rule-without-length': {
    ja: '時間帯の開始と終了を別の時刻にしてください。',
    en: 'The hours of a rule must not end where they begin.',
  },
  'tiers-not-ascending': {
    ja: '段階は少ない数から順に並べてください。',
    en: 'The tiers must come in the order of their units, each above the one before.',
  },
  'no-such-tariff': {
    ja: 'その料金区分はこの料金表にありません。',
    en: 'This price list has no tariff of that code.',
  },
  'period-too-long': {
    ja: '期間が長すぎます（予約は31日まで、そのほかは5年まで）。',
    en: 'This period is too long: bookings may take 31 days, everything else five years.',
  },
  'cost-card-with-mode': {
    ja: '実費とするときは実費の料金が必要です。無償とするときは付けないでください。',
    en: 'Use at cost needs the prices of cost; free use has none.',
  },
  'months-too-many': {
    ja: '期間は24か月までにしてください。',
    en: 'At most 24 months can be looked at together.',
  },
  'nothing-changed': {
    ja: '変更する値を1つ以上入力してください。',
    en: 'Please name at least one value to change.',
  },
  'named-twice': {
    ja: '同じ項目が2回あります。',
    en: 'The same item is named twice.',
  },
  'name-characters': {
    ja: '名称に改行や制御文字、見えない文字だけの入力は使えません。',
    en: 'A name is one line that can be seen, without control characters.',
  },
  'file-address': {
    ja: 'アップロードしたファイルか、https:// で始まるURLが必要です。',
    en: 'This needs an uploaded file, or an address that begins with https://.',
  },
  'unstorable-text': {
    ja: '保存できない文字（NUL など）か、深すぎる入れ子が含まれています。',
    en: 'This holds characters that cannot be stored, such as NUL, or is nested too deeply.',
  },
} as const satisfies Record<string, { ja: string; en: string }>;
export type ShapeRule = keyof typeof shapeRules;

export const isShapeRule = (text: string): text is ShapeRule => Object.hasOwn(shapeRules, text);

/** The name of a rule, as the message of an issue. */
export const byRule = (rule: ShapeRule): ShapeRule => rule;
