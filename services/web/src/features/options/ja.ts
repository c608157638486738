export const words = {
  options: {
    title: '消耗品・オプション',
    help: '使った分の数量を入力してください。使っていないものは空欄のままでかまいません。',
    each: (yen: string, unit: string) => `${yen}／${unit}`,
    noPrice: '利用者の区分の料金はありません',
    wrong: '0より大きく10,000以下の数にしてください（例：0.5）',
    quote: '見積り（予約した時間と上の数量）',
    quoteOfTime: '見積り（予約した時間）',
    ends: (period: string) =>
      `${period}の予約の利用を、いま終了します。終了すると、利用を再開することはできません。`,
    record: '記録する',
    used: (label: string, quantity: string, unit: string) => `${label} ${quantity}${unit}`,
    and: '・',
    checkOut: '利用を終了',
  },
};
