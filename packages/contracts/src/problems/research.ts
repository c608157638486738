/** Why a research contract (共同研究・受託) cannot go on; gaps are what it lacks before it is agreed. */
export const researchProblems = {
  'ip-clause-missing': {
    status: 422,
    ja: '知的財産の帰属の条項がありません。誰のものになるかを決めてください。',
    en: 'There is no clause on intellectual property. Please say whose the results will be.',
  },
  'ip-model-differs': {
    status: 422,
    ja: 'モデル契約の類型{model}は、選んだ帰属と合いません。',
    en: 'Type {model} of the model contracts names another owner than the clause.',
  },
  'ip-shares-not-whole': {
    status: 422,
    ja: '共有する知的財産の持分を、当事者ごとに合計100%になるように決めてください。',
    en: 'The shares of joint owners must come to 100%, each named once.',
  },
  'not-a-party': {
    status: 422,
    ja: '費用の分担、持分、優先交渉権は、契約の当事者について書いてください。',
    en: 'Shares and the first option must be of parties of the contract.',
  },
  'publication-terms-missing': {
    status: 422,
    ja: '成果の公表の条項がありません。公表までの期間と確認の日数を決めてください。',
    en: 'There is no clause on publication. Please say within how many months, and the days for review.',
  },
  'secrecy-terms-missing': {
    status: 422,
    ja: '秘密保持の条項がありません。期間と、契約の存在を秘密にするかを決めてください。',
    en: 'There is no clause on secrecy. Please say for how long, and whether the contract itself is secret.',
  },
  'umbrella-not-agreed': {
    status: 422,
    ja: '元になる包括協定が見つからないか、有効ではありません。',
    en: 'The umbrella agreement is not known, or is not in force.',
  },
  'outside-umbrella': {
    status: 422,
    ja: '期間と当事者は、包括協定（{from}から{to}まで）の範囲内にしてください。',
    en: 'Period and parties must lie within the umbrella agreement ({from} to {to}).',
  },
  'researchers-missing': {
    status: 422,
    ja: '研究担当者がいません。一人以上を届け出てください。',
    en: 'No researcher is named. Please name at least one.',
  },
  'instruments-missing': {
    status: 422,
    ja: '使う装置を選んでください。',
    en: 'Please choose the instruments that it covers.',
  },
  'deliverable-missing': {
    status: 422,
    ja: '納める成果物とその期日を決めてください。',
    en: 'Please say what is delivered, and when.',
  },
  'deliverable-too-late': {
    status: 422,
    ja: '成果物の期日は、契約期間の中にしてください。',
    en: 'The deliverable must be due within the period of the contract.',
  },
  'budget-missing': {
    status: 422,
    ja: '費用の内訳がありません。一行以上を書いてください。',
    en: 'The budget has no lines. Please write at least one.',
  },
  'cost-shares-not-whole': {
    status: 422,
    ja: '費用の分担を、当事者ごとに合計100%になるように決めてください。',
    en: 'The shares of cost must come to 100%, each party named once.',
  },
  'instalment-was-due': {
    status: 409,
    ja: '支払い「{label}」はすでに期日を過ぎて請求の対象になっています。名称・金額・期日を元のとおりにしてください。',
    en: 'The instalment “{label}” was due already and is charged. Leave its name, amount and day as they were.',
  },
  'instalments-exceed-price': {
    status: 422,
    ja: '分割払いの合計（¥{instalmentsYen}）が契約の総額（¥{totalYen}）を超えています。',
    en: 'The instalments (¥{instalmentsYen}) come to more than the price (¥{totalYen}).',
  },
  'matching-not-offered': {
    status: 422,
    ja: '開始日には、マッチングファンドの制度がありません。',
    en: 'There is no matching fund on the first day.',
  },
  'matching-age': {
    status: 422,
    ja: 'マッチングファンドの対象は、開始日に{ageMax}歳以下の研究者です。',
    en: 'Matching funds are for researchers of at most {ageMax} years on the first day.',
  },
  'matching-too-long': {
    status: 422,
    ja: 'マッチングファンドは最大{fiscalYearsMax}事業年度です。',
    en: 'Matching funds last for at most {fiscalYearsMax} fiscal years.',
  },
  'matching-year-outside': {
    status: 422,
    ja: 'マッチングファンドの年度は、契約期間の中の年度を一度ずつ書いてください。',
    en: 'The years of matching funds must each lie in the period, and be named once.',
  },
  'matching-spent': {
    status: 409,
    ja: 'このテーマの{fiscalYear}年度のマッチングファンドは、ほかの契約と合わせて上限を超えます。',
    en: 'With other contracts on this theme the matching funds of {fiscalYear} pass their limit.',
  },
  'not-representative': {
    status: 403,
    ja: '契約に同意できるのは、当事者を代表する契約責任者だけです。',
    en: 'Only a legal representative of a party can agree to the contract.',
  },
  'not-a-reviewer': {
    status: 403,
    ja: 'この契約の確認者ではありません。',
    en: 'You are not a reviewer of this contract.',
  },
  'not-of-party': {
    status: 422,
    ja: '指定された方は、その当事者に所属していません。',
    en: 'Somebody who is named does not belong to that party.',
  },
  'contract-revised': {
    status: 409,
    ja: '契約の内容が改訂されています。最新の版（第{number}版）を確認してください。',
    en: 'The contract has been revised. Please look at the newest version ({number}).',
  },
  'review-outstanding': {
    status: 409,
    ja: 'すべての当事者の確認が終わってから同意してください。',
    en: 'Every party must have reviewed the contract before it is agreed.',
  },
  'review-not-asked': {
    status: 409,
    ja: 'この案はまだ確認を依頼されていません。',
    en: 'Nobody has asked for a review of this yet.',
  },
  'nothing-negotiated': {
    status: 409,
    ja: '交渉中の案はありません。',
    en: 'Nothing is being negotiated.',
  },
  'under-review': {
    status: 409,
    ja: 'すでに確認を依頼しています。',
    en: 'It is under review already.',
  },
  'contract-over': {
    status: 409,
    ja: 'この契約は終了しています。',
    en: 'This contract is over.',
  },
  'contract-not-agreed': {
    status: 409,
    ja: 'この契約はまだ合意されていません。',
    en: 'This contract has not been agreed yet.',
  },
  'pledge-not-needed': {
    status: 422,
    ja: '誓約書は、届け出られた学生について記録してください。',
    en: 'A pledge is recorded for a student who is named as a researcher.',
  },
  'pledge-in-future': {
    status: 422,
    ja: '誓約書の日付は今日までにしてください。',
    en: 'A pledge cannot be signed on a day to come.',
  },
  'parties-fixed': {
    status: 422,
    ja: '相手方に示した後は、当事者を変えられません。別の契約を作ってください。',
    en: 'Once the parties have seen it they stay. Please draft another contract.',
  },
  'too-many-versions': {
    status: 422,
    ja: 'これ以上は改訂できません（{max}版まで）。新しい契約を作ってください。',
    en: 'A contract has at most {max} versions. Please draft a new one.',
  },
} as const;
