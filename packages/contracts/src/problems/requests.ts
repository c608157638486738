/** Refusals that any operation may give, and those of who asks. */
export const requestProblems = {
  'malformed-request': {
    status: 400,
    ja: '入力に誤りがあります。',
    en: 'Some of the input is not right.',
  },
  'idempotency-key-missing': {
    status: 400,
    ja: 'Idempotency-Key ヘッダーが必要です。',
    en: 'An Idempotency-Key header is needed.',
  },
  unauthenticated: {
    status: 401,
    ja: 'ログインしてください。',
    en: 'Please log in.',
  },
  'wrong-credentials': {
    status: 401,
    ja: 'メールアドレスかパスワードが違います。',
    en: 'The mail address or the password is wrong.',
  },
  'too-many-log-ins': {
    status: 429,
    ja: 'ログインに続けて失敗しました。{minutes}分ほど待ってからもう一度お試しください。',
    en: 'Too many log-ins have failed. Please try again in about {minutes} minutes.',
  },
  'password-too-common': {
    status: 422,
    ja: 'このパスワードは推測されやすいため使えません。関係のない単語をいくつか並べるなど、別のものにしてください。',
    en: 'This password is easy to guess. Please choose another, such as several unrelated words.',
  },
  forbidden: {
    status: 403,
    ja: 'この操作をする権限がありません。',
    en: 'You do not have the role for this.',
  },
  'origin-refused': {
    status: 403,
    ja: '別のサイトからの操作は受け付けません。',
    en: 'Requests from another site are not taken.',
  },
  'not-found': {
    status: 404,
    ja: '見つかりません。',
    en: 'There is no such thing.',
  },
  'already-exists': {
    status: 409,
    ja: 'すでに登録されています。',
    en: 'This is registered already.',
  },
  'stale-version': {
    status: 412,
    ja: 'ほかの人が先に変更しました。最新の内容を確認してください。',
    en: 'Somebody changed this before you. Please look at the newest state.',
  },
  'body-too-large': {
    status: 413,
    ja: '送信内容が大きすぎます。',
    en: 'The request is too large.',
  },
  'unsupported-media-type': {
    status: 415,
    ja: '送信形式は application/json にしてください。',
    en: 'Please send application/json.',
  },
  'as-of-in-future': {
    status: 422,
    ja: 'まだ来ていない日時です。過去の日時を選んでください。',
    en: 'This time has not come yet. Please choose one in the past.',
  },
  'past-not-ready': {
    status: 503,
    ja: 'その日時の状態を記録から再現しています（{eventsTotal}件中{eventsRead}件）。',
    en: 'The state at that time is being made from the records ({eventsRead} of {eventsTotal}).',
  },
  'too-many-pasts': {
    status: 503,
    ja: 'いま、ほかの過去の日時の記録を読み出しています。しばらくしてからもう一度お試しください。',
    en: 'The records of other past times are being read just now. Please try again in a while.',
  },
  'idempotency-key-reused': {
    status: 422,
    ja: '同じ Idempotency-Key が別の内容で使われています。',
    en: 'The same Idempotency-Key was used with another body.',
  },
  'too-many-requests': {
    status: 429,
    ja: '要求が多すぎます。少し待ってからやり直してください。',
    en: 'Too many requests. Please wait a little and try again.',
  },
  internal: {
    status: 500,
    ja: 'システムで問題が起きました。時間をおいてやり直してください。',
    en: 'Something went wrong on our side. Please try again later.',
  },
  unavailable: {
    status: 503,
    ja: 'いま利用できません。少し待ってからやり直してください。',
    en: 'Not available just now. Please try again in a moment.',
  },
} as const;
