/** Why something cannot be invoiced, or given back. */
export const invoiceProblems = {
  'issuer-change-waits': {
    status: 409,
    ja: '承認を待っている発行者情報の変更があります。先にそれを決めてください。',
    en: 'A change of the issuer waits for approval. Please decide it first.',
  },
  'not-waiting': {
    status: 409,
    ja: 'これは、もう承認を待っていません。',
    en: 'This does not wait for approval any more.',
  },
  'issuer-cannot-be-paid': {
    status: 422,
    ja: '発行者の住所か振込先口座がありません。請求書を出す前に、請求の設定で登録してください。',
    en: 'The issuer has no address or no bank account. Please add them in the settings before invoices are issued.',
  },
  'issuer-missing': {
    status: 422,
    ja: '請求書の発行者情報がまだありません。先に登録してください。',
    en: 'Nothing is said yet of the institution as an issuer of invoices. Please do so first.',
  },
  'registration-number-wrong': {
    status: 422,
    ja: '登録番号「{number}」の検査数字が合いません。法人の場合は「T」と法人番号13桁です。確かめて入力し直してください。',
    en: 'The check digit of {number} is wrong. For a corporation it is T and its corporate number. Please check it.',
  },
  'nothing-to-bill': {
    status: 422,
    ja: '{month}までに請求する利用料がありません。',
    en: 'There is nothing to bill up to {month}.',
  },
  'issue-day-in-future': {
    status: 422,
    ja: '発行日が未来の日付です。今日までの日付にしてください。',
    en: 'The day of issue has not come yet. Please choose today or a day before.',
  },
  'issue-day-too-early': {
    status: 422,
    ja: '発行日は{day}以降にしてください。番号は日付の順に付き、締めた月には発行できません。',
    en: 'Please choose a day of issue from {day} on: numbers follow the days, and closed months have no more.',
  },
  'run-too-large': {
    status: 422,
    ja: '対象の利用料が{count}件あります。一度に請求できるのは{max}件までです。組織ごとに分けてください。',
    en: 'There are {count} charges; at most {max} can be billed at once. Please bill by organisation.',
  },
  'second-person-needed': {
    status: 422,
    ja: 'この金額は、提案した人とは別の経理担当者の承認が必要です。',
    en: 'For this amount, somebody else of finance than who proposed it has to approve.',
  },
  'run-withdrawn': {
    status: 422,
    ja: 'この請求案は取り下げられています。新しく作成してください。',
    en: 'This proposal was withdrawn. Please make a new one.',
  },
  'run-approved': {
    status: 422,
    ja: '承認済みの請求案は取り下げられません。発行された請求書は返還請求書で訂正してください。',
    en: 'What was approved cannot be withdrawn. Please correct its invoices by credit notes.',
  },
  'run-not-proposed': {
    status: 422,
    ja: 'この請求案はまだ作成中です。終わるまでお待ちください。',
    en: 'This proposal is still being made. Please wait until it is done.',
  },
  'run-not-approved': {
    status: 422,
    ja: 'この請求案はまだ承認されていません。',
    en: 'This proposal is not approved yet.',
  },
  'more-than-is-left': {
    status: 422,
    ja: '請求書の残りの金額を超えています。残りを確かめてください。',
    en: 'That is more than is left of the invoice. Please look at what is left.',
  },
  'already-settled': {
    status: 422,
    ja: '入金と消し込み済みの金額は返還できません。先に入金のページで消込を取り消してください。',
    en: 'Part of this was paid. Please take the match with the payment back first.',
  },
  'no-electronic-form': {
    status: 422,
    ja: '電子インボイスを作れません：{why}',
    en: 'There is no electronic form of this document: {why}',
  },
  'no-document': {
    status: 404,
    ja: '税込1万円未満の返還のため、書類は作成されていません。',
    en: 'It is of less than ¥10,000, so no document was made.',
  },
} as const;
