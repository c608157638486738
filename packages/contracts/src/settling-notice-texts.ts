/** What notices say of what two sides, or two people, settle about money. Amounts are without tax. */
export const settlingNoticeTexts = {
  'dispute-opened': {
    ja: {
      subject: '利用料への異議申立て',
      body: '利用料に異議の申立てがありました：「{message}」 解決するまで請求・督促の対象から外れます。',
    },
    en: {
      subject: 'A charge is disputed',
      body: 'A charge is disputed: “{message}” Until it is settled it is neither invoiced nor reminded.',
    },
  },
  'dispute-answered': {
    ja: {
      subject: '異議申立てへの返信',
      body: '利用料への異議について返信がありました：「{message}」',
    },
    en: {
      subject: 'An answer about a disputed charge',
      body: 'About the disputed charge: “{message}”',
    },
  },
  'dispute-accepted': {
    ja: { subject: '異議が認められました', body: '利用料への異議が認められました：「{message}」' },
    en: { subject: 'The dispute was accepted', body: 'The dispute was accepted: “{message}”' },
  },
  'dispute-declined': {
    ja: {
      subject: '異議は認められませんでした',
      body: '利用料への異議は認められませんでした：「{message}」 この利用料は請求の対象に戻ります。',
    },
    en: {
      subject: 'The dispute was declined',
      body: 'The dispute was declined: “{message}” The charge is invoiced again.',
    },
  },
  'dispute-withdrawn': {
    ja: {
      subject: '異議が取り下げられました',
      body: '利用料への異議が取り下げられました：「{message}」',
    },
    en: { subject: 'A dispute was taken back', body: 'The dispute was taken back: “{message}”' },
  },
  'adjustment-proposed': {
    ja: {
      subject: '利用料の調整に承認が必要です',
      body: '利用料を{amount}円（税抜）調整する提案があります。理由：{reason} 提案した人とは別の人の承認が必要です。',
    },
    en: {
      subject: 'An adjustment waits for approval',
      body: 'It is proposed to adjust a charge by {amount} yen without tax. Reason: {reason} A second person approves it.',
    },
  },
  'charge-adjusted': {
    ja: {
      subject: '利用料が調整されました',
      body: '利用料が{amount}円（税抜）調整されました。理由：{reason}',
    },
    en: {
      subject: 'A charge was adjusted',
      body: 'A charge was adjusted by {amount} yen without tax. Reason: {reason}',
    },
  },
  'adjustment-rejected': {
    ja: {
      subject: '利用料の調整は承認されませんでした',
      body: '利用料の調整は承認されませんでした。理由：{reason}',
    },
    en: {
      subject: 'An adjustment was not approved',
      body: 'The adjustment was not approved. Reason: {reason}',
    },
  },
  'issuer-change-proposed': {
    ja: {
      subject: '発行者情報の変更に承認が必要です',
      body: '承認の要る金額・振込先・登録番号などの変更が提案されました。提案した人とは別の人の承認が必要です。',
    },
    en: {
      subject: 'A change of the issuer waits for approval',
      body: 'A change of the limit, the bank accounts or the registration number is proposed. A second person approves it.',
    },
  },
  'credit-requested': {
    ja: {
      subject: '返還の承認をお願いします：{number}',
      body: '請求書 {number} に ¥{total} の返還が提案されました。理由：{reason} 提案した人とは別の人の承認が必要です。',
    },
    en: {
      subject: 'A credit on {number} waits for approval',
      body: 'It is proposed to give back ¥{total} of invoice {number}. Reason: {reason} A second person approves it.',
    },
  },
  'invoice-run-proposed': {
    ja: {
      subject: '請求の承認をお願いします：{month}',
      body: '{month}分の請求書{count}件（合計 ¥{total}）の発行が提案されました。提案した人とは別の人の承認が必要です。',
    },
    en: {
      subject: 'Invoices of {month} wait for approval',
      body: '{count} invoices of {month}, ¥{total} in all, are proposed. A second person approves them.',
    },
  },
  'closing-proposed': {
    ja: {
      subject: '月次締めの確認をお願いします：{month}',
      body: '{month}の締めが提案されました。提案した人とは別の人の確認が必要です。',
    },
    en: {
      subject: 'Closing {month} waits for a second person',
      body: 'It is proposed to close {month}. A second person confirms it.',
    },
  },
  'clearing-proposed': {
    ja: {
      subject: '機関間相殺の確認をお願いします：{quarter}（{number}）',
      body: '{quarter}の機関間相殺（{number}）が提案されました。内容を確認し、承諾または差し戻しをしてください。',
    },
    en: {
      subject: 'Clearing {number} of {quarter} waits for you',
      body: 'Clearing {number} of {quarter} is proposed. Please look at it, and accept or decline it.',
    },
  },
  'clearing-accepted': {
    ja: {
      subject: '機関間相殺が承諾されました：{quarter}',
      body: '{quarter}の機関間相殺が承諾され、双方の帳簿に記帳されました。',
    },
    en: {
      subject: 'The clearing of {quarter} was accepted',
      body: 'The clearing of {quarter} was accepted and is in the books of both sides.',
    },
  },
  'clearing-declined': {
    ja: {
      subject: '機関間相殺が差し戻されました：{quarter}',
      body: '{quarter}の機関間相殺が差し戻されました。理由：{reason}',
    },
    en: {
      subject: 'The clearing of {quarter} was declined',
      body: 'The clearing of {quarter} was declined. Reason: {reason}',
    },
  },
} as const;
