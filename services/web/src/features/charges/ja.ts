export const words = {
  charges: {
    title: '利用料',
    scope: '表示する範囲',
    mine: '自分',
    organisation: '組織全体',
    empty:
      '利用料はまだありません。装置の利用が終わったときや、キャンセル料がかかったときに、ここに表示されます。',
    total: '合計',
    net: '税抜',
    tax: (percent: string) => `消費税（${percent}%）`,
    why: 'この金額の理由',
    date: '利用日',
    amount: '金額',
    lines: '計算',
    causes: 'もとになった出来事',
    history: 'この利用の履歴',
    bookingHistory: 'この予約の履歴',
    kind: '種類',
    kinds: { run: '利用', cancellation: 'キャンセル', 'no-show': '無断不使用' },
    owed: {
      run: '',
      cancellation:
        '取り消した時間が、ほかの予約ですべては埋まらなかったため、予約の決まりに従ってかかる料金です。',
      'no-show': '利用開始がなかったため、予約の決まりに従ってかかる料金です。',
    },
    reservedPrice: 'もとになる料金（予約した時間）',
    share: (percent: number) => `かかる料金（${percent}%）`,
    grandTotal: (count: number) => `表示中の${count}件の合計`,
  },
};
