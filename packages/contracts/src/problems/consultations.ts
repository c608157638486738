/** Why a step of a consultation is refused. */
export const consultationProblems = {
  'consultation-concluded': {
    status: 409,
    ja: 'この相談は終了しています。新しい相談を始めてください。',
    en: 'This consultation is concluded. Please open a new one.',
  },
  'unknown-consultation': {
    status: 422,
    ja: '予約に添えた事前相談が見つかりません。',
    en: 'The consultation that the booking names is not known.',
  },
  'consultation-does-not-fit': {
    status: 422,
    ja: 'この相談は、別の機関または別の装置についてのものです。',
    en: 'This consultation is about another institution or another instrument.',
  },
  'reservation-does-not-fit': {
    status: 422,
    ja: '相談の結果として記録できるのは、相談した方がこの機関で取った有効な予約だけです。',
    en: 'Only a booking in force at this institution, by who asked, can conclude a consultation.',
  },
} as const;
