export const words = {
  outages: {
    help: '点検や故障で使えない期間です。停止の間は予約を受け付けません。',
    add: '停止を予定する',
    empty: 'この装置に予定された停止はありません。',
    now: '停止中',
    coming: '予定',
    all: '全台',
    unit: (unit: number) => `${unit}号機`,
    units: '停止する号機',
    reason: '理由（予約者に伝わります）',
    end: '今すぐ再開する',
    endHelp:
      'この期間にまた予約できるようになります。停止のために取り消された予約は元に戻りません。',
    revoke: '予定を取り消す',
  },
};
