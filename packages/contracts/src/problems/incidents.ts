/** Why a step of an incident is refused. */
export const incidentProblems = {
  'incident-in-future': {
    status: 422,
    ja: '発生日時が未来になっています。',
    en: 'It cannot have happened yet.',
  },
  'incident-closed': {
    status: 409,
    ja: 'この事故は処理を終了しています。続けるには、再開してください。',
    en: 'This incident is closed. Please reopen it first.',
  },
  'incident-not-safe': {
    status: 409,
    ja: '先に、安全を確保したことを記録してください。',
    en: 'Please record first that it was made safe.',
  },
  'incident-not-assessed': {
    status: 409,
    ja: '先に、原因と責任の所在を記録してください。',
    en: 'Please record its cause and who is liable first.',
  },
  'incident-compensated': {
    status: 409,
    ja: '弁償を求めているため、責任の所在と相手の組織は変えられません。先に弁償を取りやめてください。',
    en: 'Compensation is asked for, so who is liable and who pays stay. Please waive it first.',
  },
  'user-not-liable': {
    status: 409,
    ja: '利用者の責任とされていないため、弁償は求められません。',
    en: 'The user is not held liable, so no compensation can be asked for.',
  },
  'insurance-not-claimed': {
    status: 409,
    ja: '保険の請求がまだ記録されていません。',
    en: 'No insurance claim is recorded yet.',
  },
  'insurance-settled': {
    status: 409,
    ja: '保険の支払いはすでに記録されています。',
    en: 'What the insurance pays is recorded already.',
  },
  'insurance-above-claim': {
    status: 422,
    ja: '支払額が請求額（{claimed}円）を超えています。',
    en: 'That is more than was claimed ({claimed} yen).',
  },
  'incident-not-settled': {
    status: 409,
    ja: 'まだ終了できません。残っている手順：{missing}',
    en: 'It cannot be closed yet. What is left: {missing}',
  },
  'organisation-not-named': {
    status: 422,
    ja: '弁償を求める組織を選んでください。',
    en: 'Please say which organisation is asked for compensation.',
  },
  'outage-not-by-user': {
    status: 403,
    ja: '装置を停止できるのは、いま利用している方（または24時間以内に利用した方）と施設の担当者だけです。停止せずに報告してください。',
    en: 'Only who uses it now, or did within 24 hours, and the staff can stop it. Please report without stopping it.',
  },
  'outage-too-long': {
    status: 422,
    ja: '一度に停止できるのは{hours}時間までです。',
    en: 'It can be stopped for at most {hours} hours at once.',
  },
} as const;
