export const words = {
  quotes: {
    title: '見積書',
    empty:
      '見積書はまだありません。装置の予約画面の見積もりから「この内容で見積書を発行」を選ぶと、ここに並びます。',
    toList: '見積書の一覧へ',
    number: '見積番号',
    issuedOn: '発行日',
    instrument: '装置',
    period: '利用日時',
    whom: '宛先',
    validUntil: '有効期限',
    amount: '金額（税込）',
    states: { valid: '有効', expired: '期限切れ' },
    issue: 'この内容で見積書を発行',
    issued: '見積書を発行しました。',
    open: '見積書を開く（新しいタブ）',
    download: 'PDFをダウンロード',
    print: '印刷',
    toInstrument: '装置のページへ',
    person: '利用する人',
    issuedBy: '発行した人',
    expired: (date: string) =>
      `この見積書は${date}で期限が切れました。必要な場合は、もう一度発行してください。`,
    today: (total: string, difference: string) =>
      `発行の後に料金または区分が変わりました。同じ利用は、いまの料金では${total}（${difference}）です。`,
    todayNone: 'いまの料金では、同じ利用の金額を計算できません。理由：',
    sameToday: '同じ利用は、いまの料金でもこの金額です。',
  },
};
