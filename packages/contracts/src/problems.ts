import type { Bilingual } from './primitives.ts';

/**
 * Every refusal of the platform: the slug in `problem.type`, the HTTP status, and what a person
 * reads. `{name}` is filled from the problem's own members.
 */
export const problems = {
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
  'period-taken': {
    status: 409,
    ja: 'この時間はすでに予約されています。空いている時間から選んでください。',
    en: 'This time is already taken. Please choose one of the free times.',
  },
  'already-exists': {
    status: 409,
    ja: 'すでに登録されています。',
    en: 'This is registered already.',
  },
  'hold-expired': {
    status: 409,
    ja: '仮押さえの期限が切れました。もう一度予約してください。',
    en: 'The hold has run out. Please book again.',
  },
  'wrong-status': {
    status: 409,
    ja: '予約はいま「{now}」の状態なので、この操作はできません。',
    en: 'The reservation is {now}, so this cannot be done now.',
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
  'idempotency-key-reused': {
    status: 422,
    ja: '同じ Idempotency-Key が別の内容で使われています。',
    en: 'The same Idempotency-Key was used with another body.',
  },
  'period-in-past': {
    status: 422,
    ja: '過去の時間は予約できません。',
    en: 'Time that has passed cannot be booked.',
  },
  'outside-opening-hours': {
    status: 422,
    ja: '利用時間（{from}〜{to}）の外です。',
    en: 'This is outside the opening hours ({from} to {to}).',
  },
  'too-short': {
    status: 422,
    ja: '予約は{minutes}分以上にしてください。',
    en: 'A booking lasts at least {minutes} minutes.',
  },
  'too-long': {
    status: 422,
    ja: '予約は{minutes}分までです。',
    en: 'A booking lasts at most {minutes} minutes.',
  },
  'off-grid': {
    status: 422,
    ja: '予約は{minutes}分単位です。',
    en: 'Bookings start and end on a grid of {minutes} minutes.',
  },
  'beyond-horizon': {
    status: 422,
    ja: '{days}日より先は予約できません。',
    en: 'Bookings open {days} days ahead.',
  },
  'not-open-to-class': {
    status: 422,
    ja: 'この装置は貴組織の区分では予約できません。',
    en: 'This instrument is not open to organisations of your class.',
  },
  'class-not-certified': {
    status: 422,
    ja: '貴組織の区分がまだ認定されていません。',
    en: 'The class of your organisation is not certified yet.',
  },
  'terms-not-accepted': {
    status: 422,
    ja: 'この機関の利用約款への同意が必要です。',
    en: "The institution's usage terms must be accepted first.",
  },
  'terms-superseded': {
    status: 422,
    ja: '新しい版の利用約款が公開されています。',
    en: 'A newer version of the usage terms has been published.',
  },
  'instrument-not-bookable': {
    status: 422,
    ja: 'この装置はまだ予約を受け付けていません。',
    en: 'This instrument does not take bookings yet.',
  },
  'too-early-to-check-in': {
    status: 422,
    ja: '利用開始は予約時刻の{minutes}分前からできます。',
    en: 'Check-in opens {minutes} minutes before the booked start.',
  },
  'too-late-to-check-in': {
    status: 422,
    ja: '予約時間が終わっています。',
    en: 'The booked time is over.',
  },
  'no-rate-card': {
    status: 422,
    ja: 'この時点の料金表がありません。',
    en: 'There is no rate card for this time.',
  },
  'no-price-for-class': {
    status: 422,
    ja: '貴組織の区分の料金が公開されていません。施設に問い合わせてください。',
    en: 'No price is published for your class. Please ask the facility.',
  },
  'unknown-tariff': {
    status: 422,
    ja: '料金区分「{tariff}」は料金表にありません。',
    en: 'The rate card has no tariff {tariff}.',
  },
  'unknown-option': {
    status: 422,
    ja: '料金表に「{option}」はありません。',
    en: 'The rate card has no option {option}.',
  },
  'rate-card-not-later': {
    status: 422,
    ja: '新しい料金表は、いまの最後の料金表より後の日時から適用してください。',
    en: 'A new rate card must take effect after the last one.',
  },
  'period-overlaps': {
    status: 422,
    ja: '期間が重なっています。',
    en: 'The periods overlap.',
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

export type ProblemSlug = keyof typeof problems;
export type Language = 'ja' | 'en';

/** A refusal as a value: the slug and whatever helps the person to act. */
export interface Problem {
  readonly slug: ProblemSlug;
  readonly members?: Readonly<Record<string, unknown>>;
}

export const problem = (slug: ProblemSlug, members?: Record<string, unknown>): Problem =>
  members ? { slug, members } : { slug };

/** The sentence for a person, its `{name}`s filled in; a bilingual member in the same language. */
export const problemText = ({ slug, members }: Problem, language: Language): string =>
  problems[slug][language].replace(/\{(\w+)\}/g, (_, name: string) => {
    const member = (members?.[name] ?? '') as Bilingual | string | number;
    return `${typeof member === 'object' ? member[language] : member}`;
  });
