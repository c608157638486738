/** Why a price cannot be given or set. */
export const moneyProblems = {
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
  'publication-not-asked': {
    status: 422,
    ja: 'この利用料の料金区分は、成果が公開されなかったときの差額を定めていません。',
    en: 'The tariff of this charge names nothing that is owed where results are not published.',
  },
  'price-too-large': {
    status: 422,
    ja: '金額が大きすぎて計算できません。数量と単価を確かめてください。',
    en: 'The amount is too large to be charged. Please check quantities and prices.',
  },
  'quote-of-past': {
    status: 422,
    ja: 'これから始まる利用についてだけ、見積書を発行できます。',
    en: 'A quote can be issued only for a use that is still to come.',
  },
  'rate-card-not-later': {
    status: 422,
    ja: '{effectiveFrom}からの料金があります。それより後の日時から適用してください。',
    en: 'There are prices from {effectiveFrom} on. These must take effect after them.',
  },
  'rate-card-not-earlier': {
    status: 422,
    ja: '次の料金が{effectiveFrom}から始まります。それより前の日時から適用してください。',
    en: 'The next prices begin at {effectiveFrom}. These must take effect before them.',
  },
  'too-many-what-ifs': {
    status: 429,
    ja: 'ほかの料金シミュレーションを計算しています。終わるのを待つか、取り消してからやり直してください。',
    en: 'Other what-ifs are being worked out. Please wait for them, or cancel yours, and try again.',
  },
  'what-if-too-large': {
    status: 422,
    ja: '対象が{count}件あります。{max}件以下になるよう、期間を短くしてください。',
    en: 'There are {count} charges; at most {max} can be looked at. Please choose a shorter period.',
  },
  'too-many-to-export': {
    status: 422,
    ja: '対象が{count}件あります。1つのファイルには{max}件まで書き出せます。月などで絞り込んでください。',
    en: 'There are {count} of them, and a file holds at most {max}. Please narrow it, such as to a month.',
  },
  'price-below-maintenance': {
    status: 422,
    ja: '{fiscalYear}年度の維持費（1時間 ¥{maintenanceYen}）を下回る料金です。公開するには、理由・承認した部署・期限を付けて例外として署名してください。',
    en: 'These prices are below what maintenance costs in fiscal year {fiscalYear} (¥{maintenanceYen} an hour). To publish them, sign an exception: why, which office agrees, until when.',
  },
  'price-exception-not-needed': {
    status: 422,
    ja: '維持費を下回る料金ではないので、例外の署名はいりません。',
    en: 'These prices are not below what maintenance costs, so there is no exception to sign.',
  },
  'price-exception-over': {
    status: 422,
    ja: '例外の期限は、料金の適用を始める日以降にしてください。',
    en: 'The exception must last until the prices take effect, or longer.',
  },
  'period-overlaps': {
    status: 422,
    ja: '期間が重なっています。',
    en: 'The periods overlap.',
  },
} as const;
