/** What people are told of incidents. */
export const incidentNoticeTexts = {
  'incident-reported': {
    ja: {
      subject: '事故・不具合の報告：{instrument}',
      body: '{instrument}で事故または不具合の報告がありました。すぐに安全を確認してください。',
    },
    en: {
      subject: 'Incident reported: {instrument}',
      body: 'An incident was reported on {instrument}. Please make sure at once that it is safe.',
    },
  },
  'incident-in-your-use': {
    ja: {
      subject: 'あなたの利用中の事故・不具合：{instrument}',
      body: 'あなたが{instrument}を利用した際の事故または不具合を、施設が記録しました。内容を確認してください。',
    },
    en: {
      subject: 'An incident during your use: {instrument}',
      body: 'The facility has recorded an incident during your use of {instrument}. Please read what it says.',
    },
  },
  'incident-assessed': {
    ja: {
      subject: '事故・不具合の調査結果：{instrument}',
      body: '{instrument}の事故または不具合について、原因と責任の所在を施設が記録しました。',
    },
    en: {
      subject: 'Incident assessed: {instrument}',
      body: 'The facility has recorded the cause of the incident on {instrument} and who is liable.',
    },
  },
  'incident-restored': {
    ja: {
      subject: '復旧しました：{instrument}',
      body: '{instrument}が復旧しました。対応：{done}',
    },
    en: {
      subject: 'Back in use: {instrument}',
      body: '{instrument} can be used again. What was done: {done}',
    },
  },
  'compensation-assessed': {
    ja: {
      subject: '弁償金の請求：{instrument}',
      body: '{instrument}の事故について、貴組織に弁償金{total}円が求められています。利用料の一覧に加わり、請求書で請求されます。',
    },
    en: {
      subject: 'Compensation for {instrument}',
      body: 'Your organisation is asked for {total} yen of compensation for the incident on {instrument}. It is on the list of charges and will be invoiced.',
    },
  },
  'compensation-waived': {
    ja: {
      subject: '弁償は不要になりました：{instrument}',
      body: '{instrument}の事故について、弁償金は請求されません。',
    },
    en: {
      subject: 'No compensation for {instrument}',
      body: 'No compensation is asked for the incident on {instrument}.',
    },
  },
} as const;
