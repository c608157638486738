/** What who has booked an instrument, or waits for it, is told of what becomes of it. */
export const instrumentNoticeTexts = {
  'reservation-unqualified': {
    ja: {
      subject: '予約が取り消されました：{instrument}',
      body: '{instrument}を自分で操作する資格が取り消されたため、予約（{period}）は取り消されました。取消しに費用はかかりません。理由：{reason}',
    },
    en: {
      subject: 'Booking cancelled: {instrument}',
      body: 'You may no longer operate {instrument} yourself, so your booking for {period} was cancelled, free of charge. Reason: {reason}',
    },
  },
  'reservation-retired': {
    ja: {
      subject: '装置の廃止により予約が取り消されました：{instrument}',
      body: '{instrument}は廃止されたため、予約（{period}）は取り消されました。取消しに費用はかかりません。理由：{reason}',
    },
    en: {
      subject: 'Cancelled, because the instrument was retired: {instrument}',
      body: '{instrument} was retired, so your booking for {period} was cancelled, free of charge. Reason: {reason}',
    },
  },
  'reservation-transferred': {
    ja: {
      subject: '装置の移管により予約が取り消されました：{instrument}',
      body: '{instrument}は別の機関に移管されたため、予約（{period}）は取り消されました。取消しに費用はかかりません。理由：{reason}',
    },
    en: {
      subject: 'Cancelled, because the instrument was transferred: {instrument}',
      body: '{instrument} was transferred to another institution, so your booking for {period} was cancelled, free of charge. Reason: {reason}',
    },
  },
  'reservation-unused': {
    ja: {
      subject: '装置の休止により予約が取り消されました：{instrument}',
      body: '{instrument}は休止していて利用できなかったため、予約（{period}）は取り消されました。費用はかからず、無断不使用にもなりません。理由：{reason}',
    },
    en: {
      subject: 'Cancelled, because the instrument was suspended: {instrument}',
      body: '{instrument} was suspended and could not be used, so your booking for {period} was cancelled. It costs nothing and does not count as a no-show. Reason: {reason}',
    },
  },
  'booking-displaced': {
    ja: {
      subject: '施設の都合により予約が取り消されました：{instrument}',
      body: '{change}により、{instrument}の予約（{period}）は取り消されました。費用はかかりません。別の時間や装置を予約できます。理由：{reason}',
    },
    en: {
      subject: 'Cancelled by the facility: {instrument}',
      body: 'Because of {change}, your booking of {instrument} for {period} was cancelled, free of charge. You can book another time or instrument. Reason: {reason}',
    },
  },
  'booking-adapted': {
    ja: {
      subject: '予約の内容が変わりました：{instrument}',
      body: '{change}により、{instrument}の予約（{period}）の内容が変わりました。{effect} 時間は変わりません。ご都合が合わない場合は、変更も取消しも費用はかかりません。理由：{reason}',
    },
    en: {
      subject: 'Your booking has changed: {instrument}',
      body: 'Because of {change}, your booking of {instrument} for {period} has changed. {effect} The time stays the same. If that does not suit you, moving and cancelling it are free of charge. Reason: {reason}',
    },
  },
  'booking-under-new-rules': {
    ja: {
      subject: '予約の決まりが変わりました：{instrument}',
      body: '{instrument}の予約の決まりが変わりました。予約（{period}）はそのまま有効です。{effect} ご都合が合わない場合は、変更も取消しも費用はかかりません。理由：{reason}',
    },
    en: {
      subject: 'The booking rules have changed: {instrument}',
      body: 'The booking rules of {instrument} have changed. Your booking for {period} stands. {effect} If that does not suit you, moving and cancelling it are free of charge. Reason: {reason}',
    },
  },
  'instrument-suspended': {
    ja: {
      subject: '装置が休止しました：{instrument}',
      body: '{instrument}は休止中です。予約はそのまま残っていますが（{count}件、最も近い予約は{period}）、再開するまで利用を開始できません。再開したらお知らせします。休止中の取消しに費用はかかりません。理由：{reason}',
    },
    en: {
      subject: 'Suspended: {instrument}',
      body: '{instrument} is suspended. What you have booked stands (bookings: {count}, the soonest {period}), but nobody can check in until it is resumed. You will be told when it is. Cancelling meanwhile is free of charge. Reason: {reason}',
    },
  },
  'instrument-resumed': {
    ja: {
      subject: '装置が再開しました：{instrument}',
      body: '{instrument}は再び利用できます。残っている予約は{count}件、最も近い予約は{period}です。',
    },
    en: {
      subject: 'Resumed: {instrument}',
      body: '{instrument} can be used again. Your bookings: {count}, the soonest {period}.',
    },
  },
  'waitlist-suspended': {
    ja: {
      subject: '装置が休止しました：{instrument}',
      body: '{instrument}は休止中です。キャンセル待ち（{period}）はそのまま続きますが、再開するまで繰り上がりません。再開したらお知らせします。理由：{reason}',
    },
    en: {
      subject: 'Suspended: {instrument}',
      body: '{instrument} is suspended. You go on waiting for it ({period}), but get no time until it is resumed. You will be told when it is. Reason: {reason}',
    },
  },
  'waitlist-resumed': {
    ja: {
      subject: '装置が再開しました：{instrument}',
      body: '{instrument}は再び利用できます。キャンセル待ち（{period}）は続いています。',
    },
    en: {
      subject: 'Resumed: {instrument}',
      body: '{instrument} can be used again. You are still waiting for it ({period}).',
    },
  },
  'waitlist-retired': {
    ja: {
      subject: '装置の廃止によりキャンセル待ちを終了しました：{instrument}',
      body: '{instrument}は廃止されたため、キャンセル待ち（{period}）を終了しました。理由：{reason}',
    },
    en: {
      subject: 'No longer waiting, because the instrument was retired: {instrument}',
      body: '{instrument} was retired, so you no longer wait for it ({period}). Reason: {reason}',
    },
  },
  'waitlist-transferred': {
    ja: {
      subject: '装置の移管によりキャンセル待ちを終了しました：{instrument}',
      body: '{instrument}は別の機関に移管されたため、キャンセル待ち（{period}）を終了しました。理由：{reason}',
    },
    en: {
      subject: 'No longer waiting, because the instrument was transferred: {instrument}',
      body: '{instrument} was transferred to another institution, so you no longer wait for it ({period}). Reason: {reason}',
    },
  },
} as const;
