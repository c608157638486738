/** Why income is not divided or set off so. */
export const sharingProblems = {
  'split-not-whole': {
    status: 422,
    ja: '配分の合計が{sum}%です。ちょうど100%にしてください。',
    en: 'The shares come to {sum}%. They must come to exactly 100%.',
  },
  'cannot-pool': {
    status: 422,
    ja: '単年度会計の機関では、年度を越えて積み立てる配分（更新積立）は設定できません。',
    en: 'An institution with single-year accounts carries nothing over, so it cannot keep a reserve.',
  },
  'partner-not-named': {
    status: 422,
    ja: '他機関への配分には、同じネットワークの相手機関を指定してください。',
    en: 'A share for a partner names another institution of a network of this one.',
  },
  'not-in-one-network': {
    status: 422,
    ja: '相殺するには、同じネットワークの相手機関を指定してください。',
    en: 'Only institutions of one network set off what they owe each other.',
  },
  'split-not-later': {
    status: 422,
    ja: '適用開始日は、今日以降で、いまの最後の決まり（{latest}）より後にしてください。',
    en: 'It must begin today or later, and after the last rule ({latest}).',
  },
  'no-split-rule': {
    status: 422,
    ja: '配分の決まりがまだありません。',
    en: 'There is no rule of division yet.',
  },
  'quarter-not-over': {
    status: 422,
    ja: '{quarter}はまだ終わっていません。',
    en: 'The quarter {quarter} is not over yet.',
  },
  'nothing-to-clear': {
    status: 422,
    ja: 'この四半期に相殺するものはありません。',
    en: 'There is nothing to set off for this quarter.',
  },
  'clearing-standing': {
    status: 409,
    ja: 'この四半期の相殺書はすでに提案されています。',
    en: 'A clearing of this quarter is proposed already.',
  },
  'clearing-declined': {
    status: 409,
    ja: 'この相殺書は差し戻されています。あらためて提案してください。',
    en: 'This clearing was declined. Please propose it anew.',
  },
  'clearing-uncertain': {
    status: 409,
    ja: 'この相殺書には、異議の申し立て中または調整の承認待ちの利用料が{count}件あります。先にそれを解決してください。',
    en: 'Of the charges of this clearing, {count} are disputed or wait for an adjustment. Please settle that first.',
  },
  'clearing-not-accepted': {
    status: 409,
    ja: 'この相殺書はまだ双方が承認していません。',
    en: 'Not both sides have accepted this clearing yet.',
  },
  'clearing-even': {
    status: 409,
    ja: 'この相殺書に差額はありません。',
    en: 'This clearing has no difference to pay.',
  },
  'clearing-paid': {
    status: 409,
    ja: 'この相殺書の差額はすでに記帳されています。この入金は充てられません。',
    en: 'The difference of this clearing is booked already. This payment was not used for it.',
  },
  'paid-to-clearing': {
    status: 409,
    ja: 'この入金は相殺の差額に充てられています。',
    en: 'This payment has paid the difference of a clearing.',
  },
  'clearing-settled': {
    status: 409,
    ja: 'この相殺書は双方が承認済みです。',
    en: 'Both sides have accepted this clearing.',
  },
} as const;
