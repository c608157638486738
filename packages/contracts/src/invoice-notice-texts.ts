/** What notices say of invoices, to finance of who pays. */
export const invoiceNoticeTexts = {
  'invoice-issued': {
    ja: {
      subject: '請求書が発行されました：{number}（{issuer}）',
      body: '{issuer}から請求書（{number}、¥{total}）が発行されました。お支払期限は{due}です。請求書と利用明細はリンク先から取得できます。',
    },
    en: {
      subject: 'New invoice {number} from {issuer}',
      body: '{issuer} issued invoice {number} over ¥{total}, due on {due}. The document and the statement of use are behind the link.',
    },
  },
  'budget-transfer-issued': {
    ja: {
      subject: '予算振替の通知です：{number}（{issuer}）',
      body: '{issuer}から予算振替の通知（{number}、¥{total}）が発行されました。',
    },
    en: {
      subject: 'Budget transfer {number} from {issuer}',
      body: '{issuer} transfers ¥{total} between budgets: {number}.',
    },
  },
  'credit-note-issued': {
    ja: {
      subject: '請求金額が返還（減額）されました：{invoice}（{issuer}）',
      body: '{issuer}の請求書（{invoice}）から ¥{total} が返還（減額）されました。理由：{reason}',
    },
    en: {
      subject: 'Credit on invoice {invoice} from {issuer}',
      body: '{issuer} gives back ¥{total} of invoice {invoice}. Reason: {reason}',
    },
  },
  'invoice-reminded': {
    ja: {
      subject: 'お支払いのご確認をお願いします：{number}',
      body: '請求書（{number}）は、{due}の期限を過ぎて ¥{open} が未入金です。行き違いでお支払い済みの場合はご容赦ください。請求書はリンク先から取得できます。',
    },
    en: {
      subject: 'Please look at the payment of invoice {number}',
      body: '¥{open} of invoice {number} is open past its due day, {due}. If you have paid meanwhile, please excuse this. The document is behind the link.',
    },
  },
} as const;
