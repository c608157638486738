export const words = {
  requests: {
    help: '承認が必要な装置への申込みです。申し込まれた時間はほかの人から確保されているので、重なる予約はありません。',
    empty: '承認を待つ申込みはありません。',
    approve: '承認する',
    decline: '承認しない',
    approved: (who: string) => `${who} の申込みを承認しました。本人に知らせます。`,
    declined: (who: string) => `${who} の申込みを承認しませんでした。理由を本人に知らせます。`,
    declineTitle: '申込みを承認しない',
    declineReason: '理由（申込者に伝わります）',
    purpose: '目的・試料',
    technique: '手法',
    noPurpose: '記入なし',
    accessories: (count: number) => `付属品 ${count}点`,
    noConflict: '重なる予約なし',
    operator: '担当の技術者',
  },
};
