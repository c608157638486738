export const words = {
  facility: {
    nav: '施設',
    title: '施設の運営',
    subtitle: '申込みの承認、技術者・付属品・停止の予定、予約の決まり、料金を扱います。',
    institution: '機関',
    instrument: '装置',
    notStaff: 'このページは施設のスタッフ向けです。',
    noInstruments: 'この機関にはまだ装置がありません。',
    tabs: {
      requests: '承認',
      operators: '技術者',
      accessories: '付属品',
      outages: '停止',
      policies: '予約の決まり',
      prices: '料金',
      discounts: '割引',
      costs: '原価',
      waitlist: 'キャンセル待ち',
      displays: '入口の画面',
    },
    waitingCount: (count: number) => `${count}件の承認待ち`,
  },
};
