export const checkIn = {
  checkIn: {
    title: '装置の前で',
    mine: 'あなたの予約',
    none: 'この装置に、いま使える予約がありません。',
    toInstrument: '空きを見る',
    toBookings: '予約一覧へ',
    code: '装置の画面のコード（8桁）',
    codeHelp: 'QRコードを読み取ると自動で入ります。',
    start: '利用開始',
    stop: '利用終了',
    started: '利用を開始しました。',
    stopped: '利用を終了しました。おつかれさまでした。',
    since: (time: string) => `${time}から利用中`,
    toOther: '予約している装置のページへ',
    rescan: '新しいコードを入力するか、もう一度読み取ってください。',
  },
};
