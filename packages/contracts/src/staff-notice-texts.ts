/** What everybody who works at an institution is told, because somebody asks something of it. */
export const staffNoticeTexts = {
  'approval-asked': {
    ja: {
      subject: '承認を待つ申込みがあります：{instrument}',
      body: '{instrument}（{period}）の利用申込みが届きました。「施設」の「承認」で回答してください。',
    },
    en: {
      subject: 'A request waits for approval: {instrument}',
      body: 'Somebody asks to use {instrument} {period}. Please answer under Facility, Requests.',
    },
  },
  'training-asked': {
    ja: {
      subject: '講習の申込みがあります：{instrument}',
      body: '{instrument}の講習の申込みが届きました。日程を決めてください。',
    },
    en: {
      subject: 'A training is asked for: {instrument}',
      body: 'Somebody asks for a training on {instrument}. Please set a date.',
    },
  },
  'consultation-asked': {
    ja: {
      subject: '事前相談に新しいメッセージがあります',
      body: '利用者から事前相談のメッセージが届きました。',
    },
    en: {
      subject: 'A new message in a consultation',
      body: 'A user has written to the facility in a consultation.',
    },
  },
} as const;
