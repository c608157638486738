/** What those who decide, and an organisation, are told of its class. */
export const classNoticeTexts = {
  'class-asked': {
    ja: {
      subject: '利用者区分の申請が届きました',
      body: '「{class}」の認定を求める申請が届きました。根拠を確認し、認定するか見送るかを回答してください。',
    },
    en: {
      subject: 'A class is asked for',
      body: 'An organisation asks to be certified as {class}. Please look at its evidence, and certify or decline.',
    },
  },
  'class-declined': {
    ja: {
      subject: '利用者区分の申請が見送られました：{class}',
      body: '「{class}」の申請は見送られました。理由：{reason} 内容を直して、もう一度申請できます。',
    },
    en: {
      subject: 'Your class was declined: {class}',
      body: 'Your request for the class {class} was declined. Reason: {reason} You can ask again with other evidence.',
    },
  },
  'class-certified': {
    ja: {
      subject: '利用者区分が認定されました：{class}',
      body: '利用者区分「{class}」が認定されました。{from}から{until}まで有効で、料金はこの区分で決まります。',
    },
    en: {
      subject: 'Your class is certified: {class}',
      body: 'Your organisation is certified as {class}, from {from} to {until}. Prices follow from it.',
    },
  },
  'class-expiring': {
    ja: {
      subject: '利用者区分の期限まで{days}日です：{class}',
      body: '利用者区分「{class}」の認定は{lastDay}までです。そのあとの区分は決まっていないため、新しい認定がないと予約できません。早めに申請してください。',
    },
    en: {
      subject: 'Your class ends in {days} days: {class}',
      body: 'Your organisation is certified as {class} up to {lastDay}. Nothing is certified for afterwards, and nothing can then be booked. Please ask anew in time.',
    },
  },
  'class-changing': {
    ja: {
      subject: '利用者区分があと{days}日で変わります：{class}',
      body: '利用者区分「{class}」の認定は{lastDay}までです。新しい認定がなければ、そのあとは「{next}」の料金になります。',
    },
    en: {
      subject: 'Your class changes in {days} days: {class}',
      body: 'Your organisation is certified as {class} up to {lastDay}. Unless it is certified anew, the prices of the class {next} hold afterwards.',
    },
  },
  'class-expired': {
    ja: {
      subject: '利用者区分の期限が切れました：{class}',
      body: '利用者区分「{class}」の認定は{lastDay}で終わりました。新しい認定があるまで、装置を予約したり使い始めたりできません。',
    },
    en: {
      subject: 'Your class has ended: {class}',
      body: 'Your certificate as {class} ended with {lastDay}. Nothing can be booked or begun until a class is certified anew.',
    },
  },
  'class-changed': {
    ja: {
      subject: '利用者区分が変わりました：{next}',
      body: '利用者区分「{class}」の認定は{lastDay}で終わりました。いまは「{next}」の料金になっています。',
    },
    en: {
      subject: 'Your class has changed: {next}',
      body: 'Your certificate as {class} ended with {lastDay}. The prices of the class {next} hold now.',
    },
  },
} as const;
