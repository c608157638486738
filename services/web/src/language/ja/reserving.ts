export const reserving = {
  reserving: {
    technique: '手法',
    anyTechnique: '指定しない',
    setup: (minutes: string) => `準備に${minutes}かかるため、開始前の時間も確保します。`,
    accessories: '付属品',
    operator: '担当者',
    anyOperator: '空いている人（おまかせ）',
    operatorByFacility: '担当者は、その時間に空いている技術者から自動で決まります。',
    more: 'プロジェクト・注文番号',
    project: 'プロジェクト（任意）',
    purchaseOrder: '注文番号（任意）',
    rules: 'この装置の決まり',
    approval: '施設の承認後に確定します。承認を待つ間も、その時間は確保されます。',
    training: '自分で操作するには講習の修了が必要です。',
    trained: '講習を修了しています。',
    trainedUntil: (date: string) => `講習を修了しています（${date}まで有効）。`,
    freeCancellation: '取消しは開始まで無料です。',
    tier: (span: string, percent: number) =>
      `開始まで${span}を切ってからの取消し：料金の${percent}%`,
    noShow: (span: string, percent: number) =>
      `開始から${span}たっても利用開始がないとき：予約は解除され、料金の${percent}%`,
    noShowFree: (span: string) => `開始から${span}たっても利用開始がないとき：予約は解除されます`,
    days: (days: number) => `${days}日`,
    request: '承認を依頼する',
    requested: '承認待ち',
    requestedHelp: '施設に承認を依頼しました。結果はお知らせに届きます。',
    timeLeft: (clock: string) => `残り ${clock}`,
  },
  changing: {
    reason: '理由',
    handOver: '同僚に譲る',
    handOverHelp: '譲った予約は相手のものになり、元には戻せません。',
    colleague: '譲る相手',
    chooseColleague: '同じ組織の人を選ぶ',
    noColleagues: '同じ組織の人がほかにいません。',
    fee: (percent: number, price: string | null) =>
      price === null
        ? `いま取り消すと、料金の${percent}%がかかります。`
        : `いま取り消すと、料金の${percent}%（税込 ${price}）がかかります。`,
    feeWaived:
      'その時間がすべてほかの予約で埋まれば、かかりません。金額はいまの料金表による見積りで、予約の時間が過ぎてから確定します。',
    noFee: 'いま取り消すと、料金はかかりません。',
    by: '予約者',
    operating: '担当する予約',
    operatingEmpty: '担当する予約はありません。',
    technique: '手法',
    project: 'プロジェクト',
    purchaseOrder: '注文番号',
  },
};
