/** Why a charge is not corrected, a dispute not opened or settled, or a month not closed. */
export const booksProblems = {
  'adjustment-pending': {
    status: 409,
    ja: 'この利用料には、承認を待っている修正があります。先にそれを決めてください。',
    en: 'A correction of this charge waits for approval. Please decide it first.',
  },
  'adjustment-not-pending': {
    status: 409,
    ja: 'この修正は、もう承認を待っていません。',
    en: 'This correction does not wait for approval any more.',
  },
  'adjustment-approved': {
    status: 409,
    ja: 'この修正は承認済みです。戻すには、反対の金額の修正をしてください。',
    en: 'This correction was approved. To undo it, please correct the charge by the opposite amount.',
  },
  'adjustment-below-zero': {
    status: 422,
    ja: '修正後の金額が0円を下回ります。いまの税抜金額は ¥{netYen} です。',
    en: 'The charge would come to less than nothing. Without tax it is ¥{netYen} now.',
  },
  'needs-another-person': {
    status: 403,
    ja: '提案した人とは別の人が承認してください。',
    en: 'Somebody else than who proposed it has to approve it.',
  },
  'disputed-too-often': {
    status: 409,
    ja: 'この利用料にはすでに{most}回の異議がありました。機関の担当者に直接ご連絡ください。',
    en: 'This charge was disputed {most} times already. Please contact the institution.',
  },
  'already-disputed': {
    status: 409,
    ja: 'この利用料には、解決していない異議があります。',
    en: 'There is a dispute about this charge already.',
  },
  'dispute-settled': {
    status: 409,
    ja: 'この異議は解決済みです。',
    en: 'This dispute is settled.',
  },
  'acceptance-waits': {
    status: 409,
    ja: 'この異議は認められ、減額がもう一人の承認を待っています。',
    en: 'This dispute is accepted, and the correction waits for a second person.',
  },
  'thread-full': {
    status: 422,
    ja: 'このやり取りには、これ以上書き込めません。',
    en: 'Nothing more can be written in this thread.',
  },
  'no-such-line': {
    status: 422,
    ja: 'この利用料に、その行はありません。',
    en: 'The charge has no such line.',
  },
  'month-not-next': {
    status: 422,
    ja: '次に締めるのは{month}です。月は順に締めます。',
    en: 'The next month to close is {month}. Months are closed one after the other.',
  },
  'month-not-over': {
    status: 422,
    ja: '{month}はまだ終わっていません。',
    en: 'The month {month} is not over yet.',
  },
  'closing-blocked': {
    status: 422,
    ja: '締める前に片付けることが残っています。',
    en: 'Something has to be done before the month can be closed.',
  },
  'closing-not-proposed': {
    status: 409,
    ja: 'この月の締めは提案されていません。',
    en: 'Nobody has proposed to close this month.',
  },
  'totals-moved': {
    status: 409,
    ja: '提案のあとに数字が変わりました。もう一度確かめてください。',
    en: 'The figures have changed since it was proposed. Please look at them again.',
  },
  'mapping-of-closed': {
    status: 422,
    ja: '{fromMonth}は締めた月です。科目の対応は、まだ締めていない月から変えられます。',
    en: 'The month {fromMonth} is closed. Names of accounts change from a month on that is still open.',
  },
  'month-not-closed': {
    status: 409,
    ja: '{month}はまだ締められていません。書き出しと配分は、締めた月だけが対象です。',
    en: 'The month {month} is not closed yet. Only closed months are exported and distributed.',
  },
} as const;
