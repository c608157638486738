/** What notices say of research contracts. A secret one is not named in a mail. */
export const researchNoticeTexts = {
  'research-review-asked': {
    ja: {
      subject: '研究契約の確認をお願いします',
      body: '研究契約の案（第{number}版）が届きました。内容を確認し、承認するか、直してほしい点を書いてください。',
    },
    en: {
      subject: 'A research contract is to be reviewed',
      body: 'Version {number} of a research contract has arrived. Please approve it, or say what to change.',
    },
  },
  'research-reviewed': {
    ja: {
      subject: '研究契約への回答が届きました',
      body: '研究契約の案（第{number}版）に、相手方から回答がありました。',
    },
    en: {
      subject: 'A research contract was answered',
      body: 'The other party has answered version {number} of a research contract.',
    },
  },
  'research-agreed': {
    ja: {
      subject: '研究契約が成立しました',
      body: 'すべての当事者が研究契約（第{number}版）に同意しました。研究担当者は、この契約で予約できます。',
    },
    en: {
      subject: 'A research contract holds',
      body: 'All parties have agreed to version {number} of a research contract. Its researchers can book under it.',
    },
  },
  'research-budget-nearly-spent': {
    ja: {
      subject: '研究契約の利用料が予算の80%に達しました',
      body: '研究契約の利用料は ¥{spent}、予算は ¥{budget} です（消費税を除く）。',
    },
    en: {
      subject: 'Uses have reached 80% of a research budget',
      body: 'Uses under a research contract have cost ¥{spent} of ¥{budget}, without tax.',
    },
  },
  'research-budget-spent': {
    ja: {
      subject: '研究契約の予算を使い切りました',
      body: '研究契約の利用料が ¥{spent} となり、予算 ¥{budget} に達しました（消費税を除く）。機関が超過を認めるか、契約を変更するまで、この契約では利用できません。',
    },
    en: {
      subject: 'A research budget is spent',
      body: 'Uses under a research contract have cost ¥{spent} of ¥{budget}, without tax. Nothing can be used under it until the institution allows more, or the contract is amended.',
    },
  },
  'research-ended': {
    ja: {
      subject: '研究契約が終了しました',
      body: '研究契約が終了しました。これより後の予約はこの契約では利用できません。予約を見直してください。{reason}',
    },
    en: {
      subject: 'A research contract has ended',
      body: 'A research contract has ended. Later bookings cannot be used under it: please look at yours. {reason}',
    },
  },
} as const;
