/** Why a place to send news to is refused. */
export const noticeProblems = {
  'webhook-target-unreadable': {
    status: 422,
    ja: 'Webhook の宛先は https:// で始まり、利用者名やパスワードを含まないURLにしてください。',
    en: 'The address of a webhook must begin with https:// and carry no user name or password.',
  },
  'webhook-target-unknown': {
    status: 422,
    ja: '「{host}」という宛先が見つかりません。',
    en: 'There is no host named {host}.',
  },
  'webhook-target-not-public': {
    status: 422,
    ja: '「{host}」は内部のアドレスなので、Webhook の宛先にできません。',
    en: 'Webhooks go to public addresses only; {host} is an internal one.',
  },
  'too-many-webhooks': {
    status: 422,
    ja: 'Webhook は組織ごとに{max}件までです。使わないものを停止してください。',
    en: 'An organisation may have {max} webhooks. Please revoke one that is not needed.',
  },
  'too-many-feeds': {
    status: 422,
    ja: 'カレンダー連携は1人{max}件までです。使わないものを停止してください。',
    en: 'A person may have {max} calendar feeds. Please revoke one that is not needed.',
  },
} as const;
