export const money = {
  charges: {
    title: '利用料',
    scope: '表示する範囲',
    mine: '自分',
    organisation: '組織全体',
    empty: '利用料はまだありません。装置の利用が終わると、ここに表示されます。',
    total: '合計',
    net: '税抜',
    tax: (percent: string) => `消費税（${percent}%）`,
    why: 'この金額の理由',
    date: '利用日',
    amount: '金額',
    lines: '計算',
    causes: 'もとになった出来事',
    history: 'この利用の履歴',
    grandTotal: (count: number) => `表示中の${count}件の合計`,
  },
};
