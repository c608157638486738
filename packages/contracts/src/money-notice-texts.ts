/** What notices say of what is charged. Amounts include the tax. */
export const moneyNoticeTexts = {
  'charge-rated': {
    ja: {
      subject: '利用料が確定しました：{instrument}',
      body: '{instrument}の利用（{used}）の料金は、税込 ¥{total} です。',
    },
    en: {
      subject: 'Your run was priced: {instrument}',
      body: 'Using {instrument} {used} costs ¥{total}, tax included.',
    },
  },
  'charge-corrected': {
    ja: {
      subject: '利用料が訂正されました：{instrument}',
      body: '{instrument}の利用（{period}）の料金が、税込 ¥{former} から ¥{total} に訂正されました。理由：{reason}',
    },
    en: {
      subject: 'The price of your run was corrected: {instrument}',
      body: 'The price of using {instrument} {period} was corrected from ¥{former} to ¥{total}, tax included. Reason: {reason}',
    },
  },
  'quote-issued': {
    ja: {
      subject: '見積書が発行されました：{instrument}',
      body: '施設の担当者が、{instrument}の利用（{period}）の見積書（{number}、税込 ¥{total}）を発行しました。有効期限は{until}です。',
    },
    en: {
      subject: 'A quote was issued for you: {instrument}',
      body: 'The staff of the facility issued quote {number} for using {instrument} {period}: ¥{total}, tax included, valid until {until}.',
    },
  },
  'no-show-charged': {
    ja: {
      subject: '無断不使用料が確定しました：{instrument}',
      body: '利用されなかった{instrument}の予約（{period}）について、料金の{feePercent}%、税込 ¥{total} がかかります。',
    },
    en: {
      subject: 'Your unused booking was charged: {instrument}',
      body: 'Nobody used your booking of {instrument} for {period}. It costs {feePercent}% of the price: ¥{total}, tax included.',
    },
  },
  'cancellation-charged': {
    ja: {
      subject: 'キャンセル料が確定しました：{instrument}',
      body: '取り消した{instrument}の予約（{period}）について、料金の{feePercent}%、税込 ¥{total} がかかります。その時間がほかの予約ですべては埋まらなかったためです。',
    },
    en: {
      subject: 'Your cancellation was charged: {instrument}',
      body: 'Others did not take all of the time on {instrument} that you cancelled ({period}). It costs {feePercent}% of the price: ¥{total}, tax included.',
    },
  },
  // Raised before charges told the amount; what people were told then is still shown.
  'cancellation-fee': {
    ja: {
      subject: 'キャンセル料がかかります：{instrument}',
      body: '{instrument}の予約（{period}）の取消しに、料金の{feePercent}%がかかります。',
    },
    en: {
      subject: 'A cancellation fee is due: {instrument}',
      body: 'Cancelling {instrument} for {period} costs {feePercent}% of the price.',
    },
  },
  'cancellation-fee-waived': {
    ja: {
      subject: 'キャンセル料はかかりません：{instrument}',
      body: '取り消した{instrument}の時間（{period}）はほかの人が利用したため、キャンセル料はかかりません。',
    },
    en: {
      subject: 'No cancellation fee: {instrument}',
      body: 'Others used {instrument} at the time that you cancelled ({period}), so there is no fee.',
    },
  },
} as const;
