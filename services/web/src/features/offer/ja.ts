export const words = {
  offer: {
    none: '影響する予約はありません。',
    title: (total: number) => `この変更は${total}件の予約に影響します`,
    help: '予約者には、変わることと理由が通知されます。影響する予約の変更や取消しに費用はかかりません。',
    gets: {
      unit: (unit: string) => `${unit}号機に移ります。時間は変わりません。`,
      accessory: () => '同じ付属品の別のものに替わります。',
      operator: (name: string) => `担当が${name}に替わります。`,
    },
    loses: {
      unit: 'この時間に使える号機が残りません。',
      accessory: '付属品が使えなくなります。',
      operator: 'この時間に担当できる技術者がいません。',
    },
    inUse: 'いま利用中です。終わるまで変更できません。',
    beside: 'この時間に残る号機の予約：',
    mustCancel: (lost: number) =>
      `${lost}件は使える号機が残らないため、取り消されます。キャンセル料はかかりません。元には戻せません。`,
    allStand: 'すべての予約は、代わりのものでそのまま有効です。',
    choice: '代わりのない予約をどうしますか',
    keep: '予約は残す（使えなくなるものだけを外す）',
    displace: (count: number) => `${count}件を取り消す（キャンセル料はかかりません）`,
    reason: '理由（予約者に伝わります）',
    cancelAnd: (count: number, action: string) => `${count}件の予約を取り消して「${action}」`,
    tellAnd: (action: string) => `予約者に知らせて「${action}」`,
  },
};
