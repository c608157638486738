/** Why time on an instrument, or a step of a booking, is refused. */
export const bookingProblems = {
  'period-taken': {
    status: 409,
    ja: 'この時間はすでに予約されています。空いている時間から選んでください。',
    en: 'This time is already taken. Please choose one of the free times.',
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
  'does-not-book': {
    status: 422,
    ja: '経理などの役割だけでは、装置を予約して使うことはできません。',
    en: 'Instruments are not booked with finance or audit roles alone.',
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
  'effective-in-past': {
    status: 422,
    ja: '適用開始は現在以降にしてください。',
    en: 'This can only take effect now or later.',
  },
  'closed-day': {
    status: 422,
    ja: '休業日です。',
    en: 'The facility is closed on this day.',
  },
  'too-late-to-book': {
    status: 422,
    ja: '予約は開始の{lead}前までです。',
    en: 'Bookings close {lead} before they start.',
  },
  'training-required': {
    status: 422,
    ja: 'この装置を自分で操作するには、講習の修了が必要です。',
    en: 'To operate this instrument yourself you need its training first.',
  },
  'training-expired': {
    status: 422,
    ja: '講習の有効期限（{validUntil}）が利用日より前に切れます。',
    en: 'Your training is valid until {validUntil}, which is before this booking.',
  },
  'operator-required': {
    status: 422,
    ja: 'この装置は技術指導か技術代行で利用してください。',
    en: 'This instrument is only used with an operator: choose guidance or an operated run.',
  },
  'operator-not-offered': {
    status: 422,
    ja: 'この装置では技術指導・技術代行を行っていません。',
    en: 'No operator is offered for this instrument.',
  },
  'no-operator-booked': {
    status: 422,
    ja: 'この予約には技術者が付いていません。',
    en: 'No operator is booked with this reservation.',
  },
  'not-an-operator': {
    status: 422,
    ja: 'この装置の技術者ではありません。',
    en: 'This person does not operate the instrument.',
  },
  'no-operator-free': {
    status: 409,
    ja: 'この時間に担当できる技術者がいません。',
    en: 'No operator is free at this time.',
  },
  'accessory-taken': {
    status: 409,
    ja: '付属品がこの時間には空いていません。',
    en: 'An accessory is not free at this time.',
  },
  'unknown-accessory': {
    status: 422,
    ja: 'この装置で使えない付属品です。',
    en: 'This accessory does not go with the instrument.',
  },
  'quota-exceeded': {
    status: 422,
    ja: '予約時間の上限（{whose}・{span}あたり{minutes}分）を超えます。この予約を含めると{asked}分です。',
    en: 'This exceeds the limit of {minutes} minutes per {span} for {whose}: it would be {asked}.',
  },
  'contract-not-yours': {
    status: 422,
    ja: 'この契約では予約できません。契約の一覧から選び直してください。',
    en: 'You cannot book under this contract. Please choose another one of yours.',
  },
  'contract-names-others': {
    status: 422,
    ja: '契約「{contract}」で利用できる人に含まれていません。契約の責任者に追加を依頼してください。',
    en: 'The contract {contract} names who may use it, and you are not among them. Ask whoever keeps it.',
  },
  'contract-lacks-instrument': {
    status: 422,
    ja: '契約「{contract}」にこの装置は含まれていません。',
    en: 'The contract {contract} does not cover this instrument.',
  },
  'contract-not-in-force': {
    status: 422,
    ja: 'この時間は契約の期間（休止を除く）に入っていません。',
    en: 'This time is not within the period of the contract, or it is paused then.',
  },
  'contract-limit-reached': {
    status: 422,
    ja: 'この契約の上限（{from}からの期間に{minutes}分）を超えます。この予約を含めると{asked}分です。契約の責任者に相談してください。',
    en: 'The contract allows {minutes} minutes in the period from {from}: it would be {asked}. Ask whoever keeps it.',
  },
  'already-held-before': {
    status: 422,
    ja: 'この予約を一度譲った人には戻せません。',
    en: 'A booking cannot be handed back to somebody who has had it.',
  },
  'not-a-colleague': {
    status: 422,
    ja: '同じ組織の人にだけ譲れます。',
    en: 'A booking can only be handed over within the organisation.',
  },
  'operator-booked': {
    status: 409,
    ja: 'この期間には担当の予約があります。先に担当者を変更してください。',
    en: 'The operator is booked then. Please assign somebody else first.',
  },
  'bookings-touched': {
    status: 409,
    ja: 'この変更は{total}件の予約に影響します。予約を確かめ、どうするかを決めてください。',
    en: 'This change touches bookings ({total}). Please look at them and say what becomes of them.',
  },
  'touched-bookings-changed': {
    status: 409,
    ja: '影響する予約が、確かめた後に変わりました。もう一度確かめてください。',
    en: 'The bookings that this touches have changed since you looked. Please look again.',
  },
  'bookings-cannot-stand': {
    status: 409,
    ja: '使える装置が残らない予約が{total}件あります。その予約を取り消すか、先に移してください。',
    en: 'No unit is left for some bookings ({total}). Cancel them, or move them first.',
  },
  'run-in-the-way': {
    status: 409,
    ja: 'いま利用中です。利用が終わってから変更してください。',
    en: 'It is in use now. Please change this when the run is over.',
  },
  'offer-changed': {
    status: 409,
    ja: '施設がちょうど提供内容を変更しました。もう一度お試しください。',
    en: 'The facility has just changed what it offers. Please try again.',
  },
  'outage-in-the-way': {
    status: 409,
    ja: 'この期間には、ほかの停止か、終わったばかりの利用の後片付けがあります。期間を変えてください。',
    en: 'Another outage, or the cleaning up after a run, is in this time. Please choose another time.',
  },
  'no-such-unit': {
    status: 422,
    ja: 'この装置は{units}台です。',
    en: 'This instrument has {units} units.',
  },
  'series-conflict': {
    status: 409,
    ja: '予約できない回があります。その回を除くか、日時を変えてください。',
    en: 'Some times of the series cannot be had. Skip them or choose other times.',
  },
  'nothing-left-in-series': {
    status: 422,
    ja: 'この先に残っている回がありません。',
    en: 'Nothing of this series is still to come.',
  },
  'window-too-short': {
    status: 422,
    ja: '希望する期間は{minutes}分以上にしてください。',
    en: 'The window must be at least {minutes} minutes long.',
  },
  'already-waiting': {
    status: 409,
    ja: 'この装置のこの時間には、すでにキャンセル待ちをしています。',
    en: 'You wait for this time of the instrument already.',
  },
  'not-waiting': {
    status: 409,
    ja: 'キャンセル待ちはすでに終わっています。',
    en: 'This is not waiting any more.',
  },
  'kiosk-code-wrong': {
    status: 422,
    ja: 'コードが違うか、古くなっています。装置の画面をもう一度読み取ってください。',
    en: 'The code is wrong or too old. Please scan the screen at the instrument again.',
  },
  'no-booking-now': {
    status: 422,
    ja: 'いま使える予約がありません。',
    en: 'You have no booking at this time.',
  },
  'booked-elsewhere': {
    status: 422,
    ja: 'いまの予約は別の装置です。装置を確認してください。',
    en: 'Your booking is on another instrument. Please check where you are.',
  },
  'instrument-not-bookable': {
    status: 422,
    ja: 'この装置はいま予約を受け付けていません。',
    en: 'This instrument takes no bookings at present.',
  },
  'instrument-suspended': {
    status: 409,
    ja: 'この装置は休止中のため、いまは利用できません。理由：{reason}',
    en: 'This instrument is suspended and cannot be used now. Reason: {reason}',
  },
  'instrument-retired': {
    status: 422,
    ja: 'この装置は廃止されました。',
    en: 'This instrument has been retired.',
  },
  'instrument-transferred': {
    status: 422,
    ja: 'この装置は別の機関に移管されました。',
    en: 'This instrument has been transferred to another institution.',
  },
  'unit-in-use': {
    status: 409,
    ja: 'この装置はまだ使われています（{who}、予約は{until}まで）。終わるのを待つか、施設に連絡してください。',
    en: 'The instrument is still in use by {who}, whose booking lasts until {until}. Please wait for the end of that run, or ask the facility.',
  },
  'too-early-to-check-in': {
    status: 422,
    ja: '利用開始は予約時刻の{minutes}分前からできます。',
    en: 'Check-in opens {minutes} minutes before the booked start.',
  },
  'fee-for-given-back': {
    status: 409,
    ja: 'この変更で返す時間には、料金の{feePercent}%のキャンセル料がかかります（ほかの人が利用すればかかりません）。よければ、キャンセル料を承諾して変更してください。',
    en: 'The time that this change gives back costs {feePercent}% of its price, unless others take it. To go on, accept the fee.',
  },
  'reservation-over': {
    status: 409,
    ja: 'この予約の時間はもう終わっています。',
    en: 'The time of this booking is over.',
  },
  'correction-outside-use': {
    status: 422,
    ja: '利用した時間は、予約開始の{minutes}分前から現在までの間で入力してください。',
    en: 'The time of use must lie between {minutes} minutes before the booked start and now.',
  },
  'too-late-to-check-in': {
    status: 422,
    ja: '予約時間が終わっています。',
    en: 'The booked time is over.',
  },
} as const;
