/** What notices say of subscriptions, and of bookings that a contract no longer covers. */
export const subscriptionNoticeTexts = {
  'subscription-asked': {
    ja: {
      subject: 'プランの申込みがあります：{contract}',
      body: '「{contract}」への申込みが承認を待っています。契約のページで承認するか、見送ってください。',
    },
    en: {
      subject: 'Somebody asks for a plan: {contract}',
      body: 'A subscription to {contract} waits for approval. Please approve or decline it on the page of contracts.',
    },
  },
  'subscription-agreed': {
    ja: {
      subject: 'サブスクリプションが成立しました：{contract}',
      body: '「{contract}」が成立しました。開始日は{from}です。',
    },
    en: {
      subject: 'The subscription holds: {contract}',
      body: 'The subscription to {contract} holds. It begins on {from}.',
    },
  },
  'subscription-declined': {
    ja: {
      subject: 'プランの申込みが見送られました',
      body: 'プランの申込みが見送られました。理由：{reason}',
    },
    en: {
      subject: 'A subscription was declined',
      body: 'The subscription that was asked for was declined. Reason: {reason}',
    },
  },
  'subscription-renewing': {
    ja: {
      subject: 'まもなく更新されます：{contract}',
      body: '「{contract}」は{day}に更新され、次の期間の料金は ¥{total}（プランの表示額）です。更新しない場合は、{until}までに契約のページで解約してください。',
    },
    en: {
      subject: 'Renewed soon: {contract}',
      body: '{contract} is renewed on {day} for ¥{total}, as the plan states it. If you do not want that, please cancel it on the page of contracts by {until}.',
    },
  },
  'trial-ending': {
    ja: {
      subject: 'お試し期間がまもなく終わります：{contract}',
      body: '「{contract}」のお試し期間が終わり、{day}から有料になります。料金は ¥{total}（プランの表示額）です。続けない場合は、{until}までに契約のページで解約してください。',
    },
    en: {
      subject: 'The trial ends soon: {contract}',
      body: 'The trial of {contract} ends, and from {day} on a period costs ¥{total}, as the plan states it. If you do not want that, please cancel it on the page of contracts by {until}.',
    },
  },
  'subscription-plan-changed': {
    ja: {
      subject: 'プランが変わりました：{plan}',
      body: '{from}から「{plan}」になりました。残り時間は契約のページで確かめられます。',
    },
    en: {
      subject: 'The plan has changed: {plan}',
      body: 'It is {plan} from {from} on. What is left is on the page of contracts.',
    },
  },
  'subscription-paused': {
    ja: {
      subject: '契約が休止されました：{contract}',
      body: '「{contract}」は休止中です。再開されるまで、この契約では予約もチェックインもできません。',
    },
    en: {
      subject: 'A contract is paused: {contract}',
      body: '{contract} is paused. Until it is resumed, nobody can book or check in under it.',
    },
  },
  'subscription-resumed': {
    ja: {
      subject: '契約が再開されました：{contract}',
      body: '「{contract}」が再開され、また予約できます。',
    },
    en: {
      subject: 'A contract is resumed: {contract}',
      body: '{contract} is resumed, and can be booked under again.',
    },
  },
  'subscription-cancelled': {
    ja: {
      subject: '契約が解約されました：{contract}',
      body: '「{contract}」は解約され、{until}まで使えます。',
    },
    en: {
      subject: 'A contract was cancelled: {contract}',
      body: '{contract} was cancelled. It can be used up to {until}.',
    },
  },
  'subscription-ended': {
    ja: {
      subject: '契約が終了しました：{contract}',
      body: '「{contract}」が終了しました。これからの利用は、利用約款か別の契約で予約してください。',
    },
    en: {
      subject: 'A contract has ended: {contract}',
      body: '{contract} has ended. Please book under the usage terms, or under another contract.',
    },
  },
  'allowance-low': {
    ja: {
      subject: '利用枠の80%を使いました：{contract}',
      body: '「{contract}」の{until}までの利用枠 {there}時間のうち、{used}時間を使いました（予約を含みます）。',
    },
    en: {
      subject: '80% of the allowance is used: {contract}',
      body: '{used} of the {there} hours that {contract} has up to {until} are used, with what is booked.',
    },
  },
  'allowance-exhausted': {
    ja: {
      subject: '利用枠を使い切りました：{contract}',
      body: '「{contract}」の{until}までの利用枠を使い切りました（予約を含みます）。これを超える利用は、プランのとおり超過料金になるか、予約できません。',
    },
    en: {
      subject: 'The allowance is used up: {contract}',
      body: 'All that {contract} has up to {until} is used, with what is booked. Anything beyond it is charged as overage or cannot be booked, as the plan says.',
    },
  },
  'contract-lapsed': {
    ja: {
      subject: '契約が予約に使えなくなりました：{instrument}',
      body: '{contract}は、{instrument}の{period}の予約（対象の予約は{count}件）に使えなくなりました。このままではチェックインできません。予約の一覧で「契約を変える」から利用約款か別の契約に変えるか、予約を取り消してください。',
    },
    en: {
      subject: 'A contract no longer covers your booking: {instrument}',
      body: '{contract} no longer covers your booking of {instrument} for {period} ({count} bookings in all). You could not check in like this. Please change its contract in the list of bookings, to the usage terms or another one, or cancel it.',
    },
  },
  'contract-restored': {
    ja: {
      subject: '契約がまた予約に使えます：{instrument}',
      body: '{contract}が、{instrument}の{period}の予約（対象の予約は{count}件）にまた使えるようになりました。',
    },
    en: {
      subject: 'A contract covers your booking again: {instrument}',
      body: '{contract} covers your booking of {instrument} for {period} again ({count} bookings in all).',
    },
  },
} as const;
