import type { plain as ja } from './plain-ja.ts';

export const plain: typeof ja = {
  title: 'How the price is made',
  price: (who, unit, yen) => `For your class (${who}), each ${unit} costs ${yen}.`,
  priceOf: (who, service, unit, yen) =>
    `For your class (${who}), each ${unit} of ${service.toLowerCase()} costs ${yen}.`,
  started: (unit) => `Each ${unit} that has begun counts as a whole one.`,
  bases: {
    reserved: 'You pay for the time that you reserved.',
    used: 'You pay for the time that you really used.',
    overage: 'You pay for the time that you reserved, and for what you use beyond it.',
  },
  tiers: {
    following: (after, unit, yen) => `Past ${after} × ${unit}, each ${unit} costs ${yen}.`,
    whole: (after, unit, yen) => `Past ${after} × ${unit}, every ${unit} of the use costs ${yen}.`,
  },
  everyDay: 'Every day',
  hours: (days, from, to, isNext) =>
    `${days} from ${from} to ${to}${isNext ? ' of the next day' : ''}`,
  hoursCost: (hours, unit, yen) => `${hours}, each ${unit} costs ${yen}.`,
  hoursLess: (hours, percent) => `${hours}, it costs ${percent}% less.`,
  hoursMore: (hours, percent) => `${hours}, it costs ${percent}% more.`,
  discount: (label, percent) => `“${label}” then takes off ${percent}%.`,
  total: (percent, upTo) =>
    upTo === null
      ? `The total is lowered by ${percent}%.`
      : `Of the total, the part up to ${upTo} is lowered by ${percent}%.`,
  dayCap: (yen) => `A day costs at most ${yen}.`,
  monthCap: (per, yen) => `A month costs at most ${yen} (${per.toLowerCase()}).`,
  maximum: (yen) => `One use costs at most ${yen}.`,
  minimum: (yen) => `One use costs at least ${yen}.`,
  each: (yen, unit) => (unit === null ? yen : `${yen} per ${unit}`),
  share: (percent) => `${percent}% of the price`,
  everyRun: (label, cost) => `Each use adds ${label} (${cost}).`,
  everyUnit: (label, cost, unit) => `Each ${unit} adds ${label} (${cost}).`,
  option: (label, cost) => `${label} (${cost})`,
  options: (list) => `If you wish, there is ${list}.`,
  alongside: (percent) =>
    `If you use other instruments in the same half day, the second and later ones cost ${percent}%.`,
  publication: (months) =>
    months === null
      ? 'Results must be published.'
      : `Results must be published within ${months} months.`,
  indirect: (percent) => `Indirect cost of ${percent}% is added.`,
  taxes: {
    exclusive: (percent) => `Consumption tax of ${percent}% is added.`,
    inclusive: (percent) => `Amounts include consumption tax of ${percent}%.`,
    'out-of-scope': () => 'There is no consumption tax.',
  },
  examples: 'Examples for each class (with tax, from 9:00 on a working day)',
  hour: '1 hour',
  hours3: '3 hours',
  day: '24 hours',
  once: 'Once',
};
