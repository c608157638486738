/** What one pays, in whole sentences. */
export const plain = {
  title: '料金の決まり方',
  price: (who: string, unit: string, yen: string) => `${who}の料金は、1${unit}あたり${yen}です。`,
  priceOf: (who: string, service: string, unit: string, yen: string) =>
    `${who}の${service}の料金は、1${unit}あたり${yen}です。`,
  started: (unit: string) => `途中で終わっても、始まった${unit}は1枠分になります。`,
  bases: {
    reserved: '料金は予約した時間にかかります。',
    used: '料金は実際に使った時間にかかります。',
    overage: '料金は予約した時間にかかり、超えて使うとその時間の分が加わります。',
  },
  tiers: {
    following: (after: number, unit: string, yen: string) =>
      `${after}${unit}を超えた分は、1${unit}あたり${yen}です。`,
    whole: (after: number, unit: string, yen: string) =>
      `${after}${unit}を超えると、利用の全体が1${unit}あたり${yen}になります。`,
  },
  everyDay: '毎日',
  hours: (days: string, from: string, to: string, isNext: boolean) =>
    `${days}の${from}から${isNext ? '翌日' : ''}${to}まで`,
  hoursCost: (hours: string, unit: string, yen: string) => `${hours}は、1${unit}あたり${yen}です。`,
  hoursLess: (hours: string, percent: string) => `${hours}は${percent}%引きです。`,
  hoursMore: (hours: string, percent: string) => `${hours}は${percent}%増しです。`,
  discount: (label: string, percent: string) => `そこから「${label}」で${percent}%引きます。`,
  total: (percent: string, upTo: string | null) =>
    upTo === null
      ? `合計から${percent}%引きます。`
      : `合計のうち${upTo}までの部分は${percent}%引きです。`,
  dayCap: (yen: string) => `1日の上限は${yen}です。`,
  monthCap: (per: string, yen: string) => `1か月の上限は、${per}に${yen}です。`,
  maximum: (yen: string) => `1回の利用の上限は${yen}です。`,
  minimum: (yen: string) => `1回の利用は、少なくとも${yen}です。`,
  each: (yen: string, unit: string | null) => (unit === null ? yen : `1${unit}${yen}`),
  share: (percent: string) => `料金の${percent}%`,
  everyRun: (label: string, cost: string) => `利用のたびに、${label}（${cost}）が加わります。`,
  everyUnit: (label: string, cost: string, unit: string) =>
    `1${unit}ごとに、${label}（${cost}）が加わります。`,
  option: (label: string, cost: string) => `${label}（${cost}）`,
  options: (list: string) => `希望すると、${list}を付けられます。`,
  alongside: (percent: string) =>
    `同じ半日にほかの装置も使うと、2台目からは料金の${percent}%です。`,
  publication: (months: number | null) =>
    months === null
      ? '成果を公開することが条件です。'
      : `成果を公開することが条件です（${months}か月以内）。`,
  indirect: (percent: string) => `間接経費${percent}%が加わります。`,
  taxes: {
    exclusive: (percent: string) => `消費税${percent}%が加わります。`,
    inclusive: (percent: string) => `金額は消費税${percent}%を含みます。`,
    'out-of-scope': () => '消費税はかかりません。',
  },
  examples: '区分ごとの例（税込、平日9時から）',
  hour: '1時間',
  hours3: '3時間',
  day: '24時間',
  once: '1回',
};
