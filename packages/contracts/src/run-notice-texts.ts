/** What becomes of a use, from the check-in that is missed to the correction of what was recorded. */
export const runNoticeTexts = {
  'run-ended': {
    ja: {
      subject: '利用が終了しました：{instrument}',
      body: '{instrument}の利用時間は{used}です（予約は{reserved}）。',
    },
    en: {
      subject: 'Your run has ended: {instrument}',
      body: '{instrument} was used {used} (booked {reserved}).',
    },
  },
  'no-show': {
    ja: {
      subject: '利用されませんでした：{instrument}',
      body: '{instrument}の予約（{period}）は利用開始がなかったため、無断不使用として記録されました。キャンセル料の割合：{feePercent}%',
    },
    en: {
      subject: 'Not used: {instrument}',
      body: 'Nobody checked in to your booking of {instrument} for {period}, so it was recorded as not used. Fee: {feePercent}% of the price.',
    },
  },
  'run-overran': {
    ja: {
      subject: '予約時間を過ぎています：{instrument}',
      body: '{instrument}の予約（{period}）の時間が過ぎました。利用が終わったら「利用終了」を押してください。',
    },
    en: {
      subject: 'Past your time: {instrument}',
      body: 'Your time on {instrument} ({period}) is over. Please check out when you are done.',
    },
  },
  'run-forgotten': {
    ja: {
      subject: '終了の操作がなかったため、自動で終了しました：{instrument}',
      body: '{instrument}の利用に終了の操作がなかったため、{used}の利用として終了しました（予約は{reserved}）。実際と違う場合は、施設に訂正を頼んでください。',
    },
    en: {
      subject: 'Ended because nobody checked out: {instrument}',
      body: 'Nobody checked out of {instrument}, so the use was ended as {used} (booked {reserved}). If that is not what happened, please ask the facility to correct it.',
    },
  },
  'run-forgotten-there': {
    ja: {
      subject: '終了の操作がなかった利用：{instrument}',
      body: '{instrument}の利用に終了の操作がなかったため、{used}の利用として自動で終了しました（予約は{reserved}）。実際と違う場合は、履歴から訂正できます。',
    },
    en: {
      subject: 'A use that nobody ended: {instrument}',
      body: 'Nobody checked out of {instrument}; the use was ended as {used} (booked {reserved}). Where that is not what happened, correct it from its history.',
    },
  },
  'run-corrected': {
    ja: {
      subject: '利用時間が訂正されました：{instrument}',
      body: '{instrument}の利用時間が{former}から{used}に訂正されました。理由：{reason}',
    },
    en: {
      subject: 'Your use was corrected: {instrument}',
      body: 'Your use of {instrument} was corrected from {former} to {used}. Reason: {reason}',
    },
  },
  'booking-unused': {
    ja: {
      subject: '利用されないまま終わりました：{instrument}',
      body: '{instrument}の予約（{period}）は、利用開始がないまま時間が過ぎたため終了しました。',
    },
    en: {
      subject: 'Over without use: {instrument}',
      body: 'Nobody checked in to your booking of {instrument} for {period}, and its time is over.',
    },
  },
  'run-kept-waiting': {
    ja: {
      subject: '次の人が待っています：{instrument}',
      body: '{instrument}の予約（{period}）の時間が過ぎ、次に予約した人が利用を開始できません。すぐに「利用終了」を押してください。',
    },
    en: {
      subject: 'Somebody waits for you to end: {instrument}',
      body: 'Your time on {instrument} ({period}) is over, and who has booked it next cannot begin. Please check out now.',
    },
  },
  'unit-free': {
    ja: {
      subject: '装置が空きました：{instrument}',
      body: 'お待たせしました。{instrument}の前の利用が終わりました。予約（{period}）の利用を開始できます。',
    },
    en: {
      subject: 'Free for you now: {instrument}',
      body: 'The use of {instrument} before yours has ended. You can begin your booking ({period}) now.',
    },
  },
  'reservation-kept-waiting': {
    ja: {
      subject: '前の利用のため利用できませんでした：{instrument}',
      body: '{instrument}の前の利用が長引き、予約（{period}）を利用できなかったため、予約は取り消されました。料金はかかりません。',
    },
    en: {
      subject: 'Kept by the use before: {instrument}',
      body: 'The use before yours was in the way of your booking of {instrument} for {period}, so it was cancelled. It costs nothing.',
    },
  },
  'run-before-overran': {
    ja: {
      subject: '前の利用が長引いています：{instrument}',
      body: '{instrument}の前の利用（{period}）がまだ終わっていません。開始が遅れるかもしれません。',
    },
    en: {
      subject: 'The use before yours runs late: {instrument}',
      body: 'The use of {instrument} before yours ({period}) has not ended yet. Yours may begin late.',
    },
  },
} as const;
