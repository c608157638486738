export const words = {
  waiting: {
    help: '空きが出ると、上から順に仮押さえとして案内されます。',
    empty: 'キャンセル待ちはありません。',
    minutes: (minutes: string) => `${minutes}の利用`,
    place: (place: number) => `${place}番目`,
    status: { waiting: '待機中', promoted: '案内中', left: '取りやめ', lapsed: '終了' },
  },
  waitlist: {
    offer: 'キャンセル待ちに入る',
    help: '空きが出ると、順番に仮押さえしてお知らせします。',
    when: '待つ時間帯',
    thatDay: 'その日のどこか',
    sameTime: 'この時間だけ',
    window: '期間を指定',
    minutes: '使う長さ（分）',
    join: 'キャンセル待ちに登録',
    joined: 'キャンセル待ちに登録しました',
    joinedHelp: '順番が来ると、予約のページとお知らせに届きます。',
    title: 'キャンセル待ち',
    place: (place: number) => `${place}番目`,
    wish: (length: string) => `この間の${length}`,
    leave: 'やめる',
    promoted: '順番が来ました',
    promotedHelp: '時間を仮押さえしています。期限までに確定してください。',
    accept: '確定する',
    refuse: '見送る',
    windowOver: '待っていた期間が過ぎました。',
    ended: '終わったキャンセル待ち',
  },
};

export const eventNames = {
  WaitlistJoined: 'キャンセル待ちに登録',
  WaitlistPromoted: 'キャンセル待ちの順番が来た',
  WaitlistLeft: 'キャンセル待ちをやめた',
  WaitlistLapsed: 'キャンセル待ちが終了',
};
