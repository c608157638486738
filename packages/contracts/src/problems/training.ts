/** Why a training, or what follows from it, is refused. */
export const trainingProblems = {
  'training-already-requested': {
    status: 409,
    ja: 'この装置の講習はすでに申し込まれています。内容を変えるには、いったん取り下げてください。',
    en: 'A training on this instrument is requested already. Withdraw it first to change it.',
  },
  'training-not-requested': {
    status: 409,
    ja: '講習の申込みは「{now}」なので、この操作はできません。',
    en: 'The training is {now}, so this cannot be done now.',
  },
  'already-qualified': {
    status: 409,
    ja: 'この装置の資格はまだ有効です。更新の申込みは、有効期限の{days}日前からできます。',
    en: 'This qualification still holds. Renewal opens {days} days before it ends.',
  },
  'not-qualified': {
    status: 409,
    ja: '取り消せる資格がありません。',
    en: 'There is no qualification that could be revoked.',
  },
  'training-in-past': {
    status: 422,
    ja: '講習の日時は、これからの日時にしてください。',
    en: 'A training cannot be scheduled in the past.',
  },
  'training-not-held-yet': {
    status: 422,
    ja: '講習日は今日以前の日付にしてください。',
    en: 'The date of the training must not be after today.',
  },
  'newer-training-recorded': {
    status: 422,
    ja: 'より新しい講習（{trainedOn}）がすでに記録されています。',
    en: 'A newer training, of {trainedOn}, is recorded already.',
  },
  'validity-ends-before-training': {
    status: 422,
    ja: '有効期限は講習日以降にしてください。',
    en: 'The qualification must not end before the day of the training.',
  },
} as const;
