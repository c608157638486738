import type { words as ja } from './ja.ts';

export const words: typeof ja = {
  charges: {
    details: 'Details of the charge',
    ownPage: 'Open the page of this charge',
    title: 'Charges',
    scope: 'Whose',
    mine: 'Mine',
    organisation: 'My organisation',
    empty:
      'No charges yet. They appear here when a run has ended or a cancellation costs something.',
    total: 'Total',
    net: 'Net',
    tax: (percent) => `Consumption tax (${percent}%)`,
    why: 'Why this amount',
    date: 'Used',
    reserved: 'Booked',
    used: 'Used',
    amount: 'Amount',
    lines: 'Computation',
    causes: 'Events it came from',
    history: 'History of this use',
    bookingHistory: 'History of this booking',
    reasons: {
      title: 'Rules that counted',
      basis: {
        reserved: 'The booked time is charged.',
        used: 'The time really used is charged.',
        overage: 'The booked time is charged, and what was used beyond it.',
      },
      roundedUp: (minutes) => `Rounded up to steps of ${minutes}.`,
      prorated: 'Charged in proportion to the minutes.',
      wholeDays: 'Each day (half day) that was touched counts as one.',
      minimum: 'The minimum price applied.',
      dayCap: 'The most that a day may cost applied.',
      timeRule: 'A discount by weekday or time of day applied.',
      indirect: (percent) => `Indirect cost of ${percent}% was added.`,
      tax: {
        inclusive: 'Unit prices include tax; net and tax are taken out of the total.',
        exclusive: 'Unit prices are net; tax was added once, to the sum.',
        'out-of-scope': 'Outside consumption tax.',
      },
    },
    kind: 'Kind',
    kinds: { run: 'Use', cancellation: 'Cancellation', 'no-show': 'No-show' },
    owed: {
      run: '',
      cancellation:
        'Others did not take all of the time that was cancelled, so the rules of the booking ask this share.',
      'no-show': 'Nobody checked in, so the rules of the booking ask this share.',
    },
    corrected: (former: string, reason: string) =>
      `Calculated anew after the use was corrected (before: ${former}). Reason: ${reason}`,
    reservedPrice: 'The price it is a share of (the booked time)',
    share: (percent) => `What is charged (${percent}%)`,
    grandTotal: (count) => `Total of all ${count}`,
    count: (count) => `${count} charges`,
    month: 'Month',
    chargedIn: (month) => `Charged in ${month}`,
    everyMonth: 'All months',
  },
};
