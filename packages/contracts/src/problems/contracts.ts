/** Why a plan or a subscription cannot be changed so. */
export const contractProblems = {
  'plan-withdrawn': {
    status: 422,
    ja: 'このプランは募集を終了しています。ほかのプランを選んでください。',
    en: 'This plan is no longer offered. Please choose another one.',
  },
  'plan-not-for-class': {
    status: 422,
    ja: '貴組織の区分では、このプランに申し込めません。',
    en: 'This plan is not offered to your class of organisation.',
  },
  'plan-not-comparable': {
    status: 422,
    ja: '期間の長さが違うプラン、または無制限とそうでないプランの間では変更できません。解約のうえ、新しく申し込んでください。',
    en: 'A plan with another length of period, or between unlimited and limited hours, is no change: cancel, and subscribe anew.',
  },
  'plan-needs-approval': {
    status: 422,
    ja: 'このプランは、申込みごとに機関が承認します。解約のうえ、新しく申し込んでください。',
    en: 'The institution decides about each subscription to this plan: cancel, and subscribe anew.',
  },
  'commitment-differs': {
    status: 422,
    ja: '最低利用料の約束が違うプランには変更できません。解約のうえ、新しく申し込んでください。',
    en: 'A plan with another minimum commitment is no change: cancel, and subscribe anew.',
  },
  'plan-not-of-institution': {
    status: 422,
    ja: '契約している機関のプランを選んでください。',
    en: 'Please choose a plan of the same institution.',
  },
  'seats-do-not-fit': {
    status: 422,
    ja: 'このプランの利用者は{max}人までです（0人は、全員が利用するプランです）。',
    en: 'This plan has {max} seats (0: all members use it, and nobody is named).',
  },
  'seat-not-a-member': {
    status: 422,
    ja: '利用者には、自分の組織の人だけを指名できます。',
    en: 'Only members of your own organisation can be named as users.',
  },
  'already-subscribed': {
    status: 409,
    ja: 'このプランはすでに契約中、または申込み中です。',
    en: 'Your organisation has this plan already, or has asked for it.',
  },
  'starts-in-past': {
    status: 422,
    ja: '開始日は今日から1年以内にしてください。',
    en: 'The first day must be today or within a year.',
  },
  'subscription-not-open': {
    status: 409,
    ja: 'この契約は、いまの状態ではこの操作ができません。',
    en: 'This cannot be done with the subscription as it stands.',
  },
  'cap-not-larger': {
    status: 422,
    ja: '上限は、いまの上限（{minutes}分）より大きくしてください。',
    en: 'The new limit must be above the present one ({minutes} minutes).',
  },
} as const;
