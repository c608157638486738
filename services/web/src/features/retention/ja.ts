export const words = {
  retention: {
    title: '書類の検索',
    subtitle:
      '日付・金額・取引先で、請求書、返還請求書、予算振替、入金、見積書を探します（電子帳簿保存法）。書類は7年を過ぎても消えません。',
    none: '検索できる書類がありません。組織の経理の役割が必要です。',
    since: '日付（から）',
    until: '日付（まで）',
    least: '金額（から）',
    most: '金額（まで）',
    yenHelp: '税込の円',
    counterparty: '取引先',
    kind: '種類',
    all: 'すべて',
    clear: '条件を消す',
    csv: 'CSVで保存',
    empty:
      'まだ書類がありません。請求書や見積書を発行したとき、入金を取り込んだときに、ここで探せます。',
    nothing: '条件に合う書類はありません。',
    day: '日付',
    number: '番号',
    amount: '税込',
    open: '書類',
    openPdf: 'PDF',
    openHistory: '履歴',
    notMatched: '（照合待ち）',
    kinds: {
      invoice: '請求書',
      'budget-transfer': '予算振替',
      'credit-note': '返還請求書',
      payment: '入金',
      quote: '見積書',
      clearing: '機関間相殺書',
    },
    sum: (kind: string, count: number, yen: string) =>
      `${kind} ${count.toLocaleString('en-US')}件 ${yen}`,
  },
};
