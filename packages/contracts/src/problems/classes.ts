/** Refusals about the class of an organisation and what it is asked for by. */
export const classProblems = {
  'class-not-certified': {
    status: 422,
    ja: '貴組織の区分がまだ認定されていません。',
    en: 'The class of your organisation is not certified yet.',
  },
  'class-expired': {
    status: 422,
    ja: '貴組織の利用者区分の認定は{lastDay}までです。それより後の利用には、利用者区分の新しい認定が必要です。',
    en: 'The class of your organisation is certified up to {lastDay}. To use anything after that, please have it certified anew.',
  },
  'class-request-open': {
    status: 409,
    ja: '利用者区分の申請がすでに審査中です。内容を変えるには、いまの申請を取り下げてください。',
    en: 'A request for a class is open already. To change it, please withdraw that one first.',
  },
  'class-request-closed': {
    status: 409,
    ja: 'この申請はすでに「{now}」です。',
    en: 'This request is {now} already.',
  },
  'class-evidence-in-future': {
    status: 422,
    ja: '設立日が今日より後になっています。',
    en: 'The founding date lies in the future.',
  },
  'class-change-in-past': {
    status: 422,
    ja: '期限のない認定のあとに続く認定は、今日以降の日から始めてください。',
    en: 'What follows a certificate without end must begin today or later.',
  },
  'class-period-empty': {
    status: 422,
    ja: '認定の終わりは始まりより後の日にしてください。',
    en: 'A certificate must end after it begins.',
  },
  'class-without-end': {
    status: 422,
    ja: '期限のない認定には、その後の区分を指定できません。',
    en: 'A certificate without end has no class that follows.',
  },
  'discounts-not-later': {
    status: 422,
    ja: '割引は、すでに決めたもの（{effectiveFrom}から）より後の日時からにしてください。',
    en: 'Discounts must begin after those that are set already, from {effectiveFrom}.',
  },
  'born-in-future': {
    status: 422,
    ja: '生年月日が今日より後になっています。',
    en: 'The day of birth lies in the future.',
  },
  'age-limit-passed': {
    status: 422,
    ja: '{years}歳未満の扱いは{lastDay}で終わっています。',
    en: 'Counting as under {years} ended on {lastDay}.',
  },
} as const;
