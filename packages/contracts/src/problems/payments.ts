/** Why a payment cannot be matched, or a file of a bank taken. */
export const paymentProblems = {
  'more-than-payment-rest': {
    status: 409,
    ja: '入金の残額（¥{restYen}）を超えています。',
    en: 'This is more than is left of the payment (¥{restYen}).',
  },
  'payment-cancelled': {
    status: 409,
    ja: 'この入金は銀行が取り消しました。消し込みはできません。',
    en: 'The bank has taken this payment back. It cannot pay anything.',
  },
  'payment-withdrawn': {
    status: 409,
    ja: 'この入金は入力の誤りとして取り消されました。',
    en: 'This payment was taken back as entered by mistake.',
  },
  'payment-of-a-bank': {
    status: 409,
    ja: '取り消せるのは、手で入力した入金だけです。',
    en: 'Only a payment that was entered by hand can be taken back.',
  },
  'payment-in-use': {
    status: 409,
    ja: 'この入金は消し込み・記帳・返金に使われています。先にそれを取り消してください。',
    en: 'This payment is matched, assigned or refunded. Please undo that first.',
  },
  'fee-not-listed': {
    status: 422,
    ja: '1件の入金から差し引ける手数料は、請求の設定にある最大の額（¥{mostYen}）までです。',
    en: 'Of one payment at most the greatest listed fee (¥{mostYen}) can be withheld.',
  },
  'day-not-enterable': {
    status: 422,
    ja: '日付は{from}から{to}までで入力してください。',
    en: 'The date must be from {from} to {to}.',
  },
  'payment-of-another': {
    status: 422,
    ja: 'この入金はほかの組織の請求書に消し込まれています。先にその消し込みを取り消してください。',
    en: 'This payment is matched with invoices of another organisation. Please undo that first.',
  },
  'deposit-returned': {
    status: 409,
    ja: 'この預り金はすでに返しました。取り消せません。',
    en: 'This deposit was sent back already. It cannot be undone.',
  },
  'invoice-not-payable': {
    status: 422,
    ja: '消し込めるのは、この機関が1つの組織に発行した請求書だけです。',
    en: 'Only invoices of this institution to one organisation can be paid by this.',
  },
  'bank-file-refused': {
    status: 422,
    ja: '{place}：{expected}のはずが、{found}でした。ファイル全体を取り込んでいません。',
    en: 'At {place}: expected {expected}, found {found}. Nothing of the file was taken.',
  },
  'bank-file-not-read': {
    status: 503,
    ja: 'ファイルを確かめられませんでした。何も保存していません。しばらくしてから、もう一度お試しください。',
    en: 'The file could not be read. Nothing of it was kept. Please try again later.',
  },
  'bank-file-unknown': {
    status: 422,
    ja: '銀行のファイルとして読めません。全銀（種別 01・03）、camt.053・camt.054、CSV のどれかを選んでください。',
    en: 'This does not read as a file of a bank: Zengin 01 or 03, camt.053 or camt.054, or CSV.',
  },
  'bank-years-look-otherwise': {
    status: 422,
    ja: 'このファイルの日付は、設定とちがう数え方（{as}）に見えます。口座の設定を確かめてください。',
    en: 'The dates of this file look like {as}, unlike the setting of the account. Please check it.',
  },
  'bank-account-unknown': {
    status: 422,
    ja: 'この機関の口座ではありません（{account}）。先に請求元の設定に口座を加えてください。',
    en: 'This is no account of the institution ({account}). Please add it to the issuer first.',
  },
} as const;
